// The only door to standard output and standard error: results go to the first, messages to the second.
#pragma once

#include <string_view>

namespace roadbook {

// False where nobody takes the output any more (a closed pipe, a full disk).
bool print_result(std::string_view text);
void print_message(std::string_view text);

}  // namespace roadbook
