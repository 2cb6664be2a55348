// Phrases that a command explains: each argument, or each line of standard input where the argument is «-».
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "diag/messages.h"

namespace roadbook {

// Hands out one phrase after another: valid UTF-8, with U+FFFD for bytes that are none and for control
// characters. Ends early where `take` answers false. False where anything could not be read; it has been
// told; of a line that is too long, by the catalogue's `too_long` (facts «line» and «limit», in KB).
bool read_phrases(const std::vector<std::string>& arguments, const Messages& messages,
                  std::string_view too_long, const std::function<bool(std::string_view)>& take);

}  // namespace roadbook
