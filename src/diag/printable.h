// Text of files made harmless to whoever looks at it in a terminal or a log.
#pragma once

#include <string>
#include <string_view>

#include "base/byte_search.h"

namespace roadbook {

// White space becomes a space; control characters and marks that change the direction of writing become
// U+FFFD.
char32_t printable_char(char32_t code);

// On one line and harmless: what printable_char() gives for each character; bytes that are not UTF-8 become
// U+FFFD.
std::string printable(std::string_view text);
void append_printable(std::string& out, std::string_view text);

// Plain characters (base/plain_text.h) but for these are printable as they are.
inline constexpr ByteSet kUnprintable = ByteSet::with_controls("");

}  // namespace roadbook
