// UTF-8: decoding one character at a time, validity, and the width of a text on a terminal.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace roadbook {

struct DecodedChar {
  char32_t code = 0;
  std::size_t length = 1;  // bytes; never 0
  bool valid = true;       // false: one byte that is not UTF-8, `code` is U+FFFD
};

// `offset` < text.size(). Overlong forms, surrogates and values over U+10FFFF are not valid (RFC 3629,
// section 3).
DecodedChar decode_utf8(std::string_view text, std::size_t offset);

void append_utf8(std::string& out, char32_t code);

// Byte offset of the first byte that is not UTF-8, or nothing.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

// Columns on a terminal: East Asian wide characters and emoji take two, combining marks none.
std::size_t display_width(std::string_view text);

// Number of characters (code points); a byte that is not UTF-8 counts as one.
std::size_t count_chars(std::string_view text);

}  // namespace roadbook
