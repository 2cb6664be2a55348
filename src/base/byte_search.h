// Quick search in long texts, most of whose bytes do not matter.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace roadbook {

// A set of bytes to stop at.
class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char c : bytes) has_[static_cast<unsigned char>(c)] = true;
  }
  // Control characters of ASCII and `bytes`.
  static constexpr ByteSet with_controls(std::string_view bytes) {
    ByteSet set{bytes};
    for (std::size_t c = 0; c < 0x20; ++c) set.has_[c] = true;
    set.has_[0x7F] = true;
    return set;
  }
  constexpr bool has(char c) const { return has_[static_cast<unsigned char>(c)]; }
  // The first of them at or behind `from`; the size of the text if there is none.
  std::size_t find(std::string_view text, std::size_t from) const {
    const char* const end = text.data() + text.size();
    const char* at = text.data() + from;
    while (at < end && !has(*at)) ++at;
    return static_cast<std::size_t>(at - text.data());
  }
  bool is_in(std::string_view text) const { return find(text, 0) < text.size(); }

 private:
  std::array<bool, 256> has_{};
};

// The same for bytes of which most files have few, each of them looked for apart, in whole registers. One way
// through a text: `from` must not go back.
template <std::size_t kCount>
class ByteStops {
 public:
  constexpr explicit ByteStops(const char (&bytes)[kCount + 1]) {
    for (std::size_t i = 0; i < kCount; ++i) bytes_[i] = bytes[i];
  }
  std::size_t find(std::string_view text, std::size_t from) {
    std::size_t first = text.size();
    for (std::size_t i = 0; i < kCount; ++i) {
      if (next_[i] <= from) next_[i] = std::min(text.find(bytes_[i], from), text.size()) + 1;
      first = std::min(first, next_[i] - 1);
    }
    return first;
  }

 private:
  std::array<char, kCount> bytes_{};
  std::array<std::size_t, kCount> next_{};  // one behind the place; 0: not looked for yet
};
template <std::size_t kSize>
ByteStops(const char (&)[kSize]) -> ByteStops<kSize - 1>;

// The first of two bytes at or behind `from`, the size of the text if there is none; for what stands some ten
// bytes apart, as spaces do, where a call for each costs more than the bytes between. Eight bytes at a time:
// a byte that is looked for becomes zero, and taking 1 from it borrows its highest bit.
inline std::size_t find_near(std::string_view text, std::size_t from, char one, char other) {
  constexpr std::uint64_t kOnes = 0x0101010101010101;
  constexpr std::uint64_t kHighest = kOnes << 7;
  const std::uint64_t all_one = kOnes * static_cast<unsigned char>(one);
  const std::uint64_t all_other = kOnes * static_cast<unsigned char>(other);
  std::size_t at = from;
  if constexpr (std::endian::native == std::endian::little) {
    for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
      std::uint64_t bytes = 0;
      std::memcpy(&bytes, text.data() + at, sizeof bytes);
      const std::uint64_t a = bytes ^ all_one;
      const std::uint64_t b = bytes ^ all_other;
      // Exact for the first such byte: only behind it may a borrow mark others.
      const std::uint64_t found = (((a - kOnes) & ~a) | ((b - kOnes) & ~b)) & kHighest;
      if (found != 0) return at + static_cast<std::size_t>(std::countr_zero(found)) / 8;
    }
  }
  while (at < text.size() && text[at] != one && text[at] != other) ++at;
  return at;
}

std::size_t count_byte(std::string_view text, char byte);

// What std::string_view::find gives, by the word's rarest byte instead of its first: half of all bytes of a
// Russian text are D0 and D1, with which every word begins. The word is not empty.
std::size_t find_word(std::string_view text, std::string_view word, std::size_t from);

}  // namespace roadbook
