// The characters that stand as they are, whatever a text is written into; nearly all that texts have.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/byte_search.h"
#include "base/utf8.h"

namespace roadbook {

// Bytes of the plain character at `at`, a place in the text: ASCII other than `odd`, a Cyrillic letter, a
// sign of Latin-1 («, », a no-break space), a dash, a quotation mark, an ellipsis or «№». 0: another
// character, or a byte that is not UTF-8. All of them are one column wide.
inline std::size_t plain_length(std::string_view text, std::size_t at, const ByteSet& odd) {
  const auto byte = [text](std::size_t place) {
    return place < text.size() ? static_cast<unsigned char>(text[place]) : 0U;
  };
  const unsigned first = byte(at);
  if (first < 0x80) return odd.has(text[at]) ? 0 : 1;
  const unsigned second = byte(at + 1);
  if ((first & 0xFEU) == 0xD0) return (second & 0xC0U) == 0x80 ? 2 : 0;
  if (first == 0xC2) return second >= 0xA0 && second <= 0xBF ? 2 : 0;
  if (first != 0xE2) return 0;
  const unsigned third = byte(at + 2);
  const bool is_mark = second == 0x80 && third >= 0x90 && third <= 0xA7;  // U+2010–U+2027
  return is_mark || (second == 0x84 && third == 0x96) ? 3 : 0;            // «№»
}

// Where the run of plain characters that begins at `from` ends.
inline std::size_t plain_end(std::string_view text, std::size_t from, const ByteSet& odd) {
  std::size_t at = from;
  while (at < text.size()) {
    const std::size_t length = plain_length(text, at, odd);
    if (length == 0) break;
    at += length;
  }
  return at;
}

}  // namespace roadbook
