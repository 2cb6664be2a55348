// Text of plans as pages show it: escaped, with line breaks and with the no-break spaces of Russian
// typography.
#pragma once

#include <string>
#include <string_view>

#include "model/table.h"

namespace roadbook {

// Safe HTML: escaped, '\n' as <br>, no-break spaces in «№ 36», «2023 г.».
void append_text(std::string& out, std::string_view text);

// Whether append_text would give the text as it is.
bool is_plain(std::string_view text);

// The no-break spaces alone, for texts that a template escapes.
std::string typographic(std::string_view text);

// With a capital first letter (Latin or Cyrillic), for headings and lists of names.
std::string capitalized(std::string_view text);

}  // namespace roadbook
