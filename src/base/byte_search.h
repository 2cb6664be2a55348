// Quick search in long texts, most of whose bytes do not matter.
#pragma once

#include <array>
#include <cstddef>
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
    while (from < text.size() && !has(text[from])) ++from;
    return from;
  }

 private:
  std::array<bool, 256> has_{};
};

// What std::string_view::find gives, by the word's rarest byte instead of its first: half of all bytes of a
// Russian text are D0 and D1, with which every word begins. The word is not empty.
std::size_t find_word(std::string_view text, std::string_view word, std::size_t from);

}  // namespace roadbook
