// Text of plans as pages show it: escaped, with line breaks and with the no-break spaces of Russian
// typography.
#pragma once

#include <string>
#include <string_view>

#include "wording/typography.h"

namespace roadbook {

// Safe HTML: escaped, '\n' as <br>, no-break spaces in «№ 36», «2023 г.».
void append_text(std::string& out, std::string_view text);

// The beginning of a text (400 bytes) as one line, cut between words.
std::string shortened(std::string_view text);

// Markup with no-break spaces in its text; tags stay as they are.
std::string typographic_html(std::string_view html);

// Whether append_text would give the text as it is.
bool is_plain(std::string_view text);

}  // namespace roadbook
