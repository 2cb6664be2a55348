// The long parts of a text that stand as they are, whatever it is written into.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/byte_search.h"

namespace roadbook {

// Where the run that begins at `from` ends: ASCII other than `odd`, Cyrillic letters and signs of Latin-1 («,
// », no-break spaces) are in it. Behind it is a byte of `odd`, another character or a byte that is not UTF-8.
inline std::size_t plain_end(std::string_view text, std::size_t from, const ByteSet& odd) {
  std::size_t at = from;
  while (at < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      if (odd.has(text[at])) break;
      ++at;
      continue;
    }
    const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
    const bool is_letter = (byte == 0xD0 || byte == 0xD1) && (next & 0xC0U) == 0x80;
    const bool is_sign = byte == 0xC2 && next >= 0xA0 && next <= 0xBF;
    if (!is_letter && !is_sign) break;
    at += 2;
  }
  return at;
}

}  // namespace roadbook
