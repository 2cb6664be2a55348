// UTF-8: decoding one character at a time, validity, and the width of a text on a terminal.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace roadbook {

// Whether the byte goes on with a character that an earlier one began.
inline bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

// Where the character begins that ends before `at`, which is not 0. Among bytes that are no UTF-8, one of the
// four bytes before it.
inline std::size_t begin_before(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongest = 4;
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < kLongest && is_continuation(text[begin])) --begin;
  return begin;
}

struct DecodedChar {
  char32_t code = 0;
  std::size_t length = 1;  // bytes; never 0
  bool valid = true;       // false: one byte that is not UTF-8, `code` is U+FFFD
};

// `offset` < text.size(). Overlong forms, surrogates and values over U+10FFFF are not valid (RFC 3629,
// section 3).
inline DecodedChar decode_utf8(std::string_view text, std::size_t offset);

void append_utf8(std::string& out, char32_t code);

// Byte offset of the first byte that is not UTF-8, or nothing.
std::optional<std::size_t> find_invalid_utf8(std::string_view text);

// Columns on a terminal: East Asian wide characters and emoji take two, combining marks none.
std::size_t display_width(std::string_view text);

// Number of characters (code points); a byte that is not UTF-8 counts as one.
std::size_t count_chars(std::string_view text);

// Characters of three and four bytes, and what is not UTF-8.
DecodedChar decode_long_utf8(std::string_view text, std::size_t offset);

// ASCII and two-byte letters are nearly all that plans have: they are decoded without a call.
DecodedChar decode_utf8(std::string_view text, std::size_t offset) {
  const auto first = static_cast<unsigned char>(text[offset]);
  if (first < 0x80) return {first, 1, true};
  if (first >= 0xC2 && first <= 0xDF && offset + 1 < text.size()) {
    const auto second = static_cast<unsigned char>(text[offset + 1]);
    if ((second & 0xC0) == 0x80)
      return {(static_cast<char32_t>(first & 0x1F) << 6) | (second & 0x3FU), 2, true};
  }
  return decode_long_utf8(text, offset);
}

}  // namespace roadbook
