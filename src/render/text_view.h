// Text of plans as pages show it: escaped, with line breaks and with the no-break spaces of Russian
// typography.
#pragma once

#include <string>
#include <string_view>

#include "wording/typography.h"

namespace roadbook {

// Safe HTML: escaped, '\n' as <br>, no-break spaces in «№ 36», «2023 г.».
void append_text(std::string& out, std::string_view text);

// Whether append_text would give the text as it is.
bool is_plain(std::string_view text);

}  // namespace roadbook
