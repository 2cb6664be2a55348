// The only door to standard input, output and error: results go to the second, messages to the third.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace roadbook {

// False where nobody takes the output any more (a closed pipe, a full disk).
bool print_result(std::string_view text);
void print_message(std::string_view text);

enum class InputLine { line, too_long, end, unreadable };

// The next line of standard input, without its end (LF or CRLF). Of a line longer than `limit` bytes nothing
// is kept, and the next call goes on behind it.
InputLine read_input_line(std::string& line, std::size_t limit);

}  // namespace roadbook
