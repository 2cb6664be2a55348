// The characters that stand as they are, whatever a text is written into; nearly all that texts have.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
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

// Of eight bytes, those that are printable ASCII or letters that D0 and D1 begin, of which Russian texts are
// made: whole characters, up to the first other one.
inline constexpr std::size_t kUsualBytes = 8;
struct UsualChars {
  std::size_t bytes = 0;
  std::size_t chars = 0;
};

namespace plain_text {

// The highest bit of each byte is what is known of it. Bytes in the order of the text from the lowest.
struct ByteMarks {
  std::uint64_t usual = 0;
  std::uint64_t begins = 0;  // a character, usual or not
};

inline constexpr std::uint64_t kEach = 0x0101010101010101;
inline constexpr std::uint64_t kHighBits = 0x80 * kEach;

inline ByteMarks mark_bytes(const char* eight) {
  if constexpr (std::endian::native == std::endian::big) return {};
  std::uint64_t word = 0;
  std::memcpy(&word, eight, sizeof word);
  const std::uint64_t low = word & ~kHighBits;
  // No sum carries anything into the next byte.
  const std::uint64_t printable = (low + 0x60 * kEach) & ~(low + kEach) & ~word & kHighBits;
  const std::uint64_t off = (word ^ 0xD0 * kEach) & 0xFE * kEach;
  const std::uint64_t first = ~(((off & ~kHighBits) + ~kHighBits) | off) & kHighBits;
  const std::uint64_t continuation = word & ~(word << 1) & kHighBits;
  return {printable | (continuation & first << 8) | (first & continuation >> 8), ~continuation & kHighBits};
}

inline std::size_t count_marks(std::uint64_t marks) {
  return static_cast<std::size_t>(((marks >> 7) * kEach) >> 56);
}

}  // namespace plain_text

// From a place on where a character begins.
inline UsualChars usual_chars_from(const char* eight) {
  const plain_text::ByteMarks is = plain_text::mark_bytes(eight);
  const std::uint64_t others = ~is.usual & plain_text::kHighBits;
  // All bits below the first other byte.
  const std::uint64_t run = others == 0 ? ~std::uint64_t{0} : (others - 1) & ~others;
  return {others == 0 ? kUsualBytes : static_cast<std::size_t>(std::countr_zero(others)) / 8,
          plain_text::count_marks(is.usual & is.begins & run)};
}

// Back from a place where a character ends.
inline UsualChars usual_chars_before(const char* eight) {
  const plain_text::ByteMarks is = plain_text::mark_bytes(eight);
  const std::uint64_t others = ~is.usual & plain_text::kHighBits;
  if (others == 0) return {kUsualBytes, plain_text::count_marks(is.begins)};
  const auto bytes = static_cast<std::size_t>(std::countl_zero(others)) / 8;
  const std::uint64_t run = bytes == 0 ? 0 : ~std::uint64_t{0} << (64 - 8 * bytes);
  return {bytes, plain_text::count_marks(is.usual & is.begins & run)};
}

}  // namespace roadbook
