#include "base/utf8.h"

#include <algorithm>

#include "base/byte_blocks.h"

namespace roadbook {

namespace {

constexpr DecodedChar kInvalid{0xFFFD, 1, false};

bool is_continuation_at(std::string_view text, std::size_t at) {
  return at < text.size() && is_continuation(text[at]);
}

char32_t low_bits(std::string_view text, std::size_t at) {
  return static_cast<char32_t>(static_cast<unsigned char>(text[at]) & 0x3F);
}

bool is_combining(char32_t c) {
  return (c >= 0x300 && c <= 0x36F) || (c >= 0x483 && c <= 0x489) || c == 0x200B || c == 0x200D ||
         c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x20D0 && c <= 0x20FF);
}

// Unicode Standard Annex 11 (East Asian Width), the blocks that are wide as a whole, and emoji.
bool is_wide(char32_t c) {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
         (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

// The first place at or behind `from`, which is no less than 2, where the byte may not be what the two before
// it ask for; those before `from` are well. Characters that hold E0, ED, F0 and higher are not judged here.
ROADBOOK_WIDE_REGISTERS std::size_t find_doubt(std::string_view text, std::size_t from) {
  const std::size_t found =
      find_rare(text, from - 2, [](unsigned char p, unsigned char q, unsigned char byte) {
        const auto is_in_character = static_cast<unsigned char>((q >= 0xC0) | ((p & 0xF0) == 0xE0));
        const auto is_continued = static_cast<unsigned char>((byte & 0xC0) == 0x80);
        return off_either(off(is_in_character ^ is_continued, 1), off_range(byte, 0xF0, 0xFF),
                          off_range(byte, 0xC0, 0xC1), off(byte, 0xE0), off(byte, 0xED));
      });
  return found == std::string_view::npos ? found : found + 2;
}

}  // namespace

DecodedChar decode_long_utf8(std::string_view text, std::size_t offset) {
  const auto first = static_cast<unsigned char>(text[offset]);
  if ((first & 0xF0) == 0xE0 && is_continuation_at(text, offset + 1) &&
      is_continuation_at(text, offset + 2)) {
    const char32_t code = (static_cast<char32_t>(first & 0x0F) << 12) | (low_bits(text, offset + 1) << 6) |
                          low_bits(text, offset + 2);
    if (code < 0x800 || (code >= 0xD800 && code <= 0xDFFF)) return kInvalid;
    return {code, 3, true};
  }
  if (first >= 0xF0 && first <= 0xF4 && is_continuation_at(text, offset + 1) &&
      is_continuation_at(text, offset + 2) && is_continuation_at(text, offset + 3)) {
    const char32_t code = (static_cast<char32_t>(first & 0x07) << 18) | (low_bits(text, offset + 1) << 12) |
                          (low_bits(text, offset + 2) << 6) | low_bits(text, offset + 3);
    if (code < 0x10000 || code > 0x10FFFF) return kInvalid;
    return {code, 4, true};
  }
  return kInvalid;
}

void append_utf8(std::string& out, char32_t code) {
  const auto byte = [&out](char32_t value) {
    out.push_back(static_cast<char>(static_cast<unsigned char>(value)));
  };
  if (code < 0x80) {
    byte(code);
  } else if (code < 0x800) {
    const char bytes[2] = {static_cast<char>(0xC0 | (code >> 6)), static_cast<char>(0x80 | (code & 0x3F))};
    out.append(bytes, 2);
  } else if (code < 0x10000) {
    byte(0xE0 | (code >> 12));
    byte(0x80 | ((code >> 6) & 0x3F));
    byte(0x80 | (code & 0x3F));
  } else {
    byte(0xF0 | (code >> 18));
    byte(0x80 | ((code >> 12) & 0x3F));
    byte(0x80 | ((code >> 6) & 0x3F));
    byte(0x80 | (code & 0x3F));
  }
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  // Up to `at` all is well, and a character ends there.
  for (std::size_t at = 0; at < text.size();) {
    std::size_t doubt = at < 2 ? at : find_doubt(text, at);
    if (doubt == std::string_view::npos) return std::nullopt;
    if (at >= 2) at = begin_before(text, doubt);
    for (doubt = std::min(doubt + 1, text.size()); at < doubt;) {
      const DecodedChar c = decode_utf8(text, at);
      if (!c.valid) return at;
      at += c.length;
    }
  }
  return std::nullopt;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedChar c = decode_utf8(text, at);
    if (!is_combining(c.code)) width += is_wide(c.code) ? 2 : 1;
    at += c.length;
  }
  return width;
}

std::size_t count_chars(std::string_view text) {
  std::size_t count = 0;
  if (const auto invalid = find_invalid_utf8(text)) {
    for (std::size_t at = 0; at < text.size(); at += decode_utf8(text, at).length) ++count;
  } else {
    for (const char c : text) count += is_continuation(c) ? 0 : 1;
  }
  return count;
}

}  // namespace roadbook
