// Quick search in long texts, most of whose bytes do not matter.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

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

// Hands each place of the two bytes to `take`, in their order; for what stands some ten bytes apart, as
// spaces do, where a call for each costs more than the bytes between. Bytes are compared many at a time, and
// the places read from the answers eight at a time.
template <typename Take>
void for_each_of(std::string_view text, char one, char other, Take take) {
  using Answers = std::array<std::uint64_t, 8>;
  std::size_t at = 0;
  if constexpr (std::endian::native == std::endian::little) {
    for (; at + sizeof(Answers) <= text.size(); at += sizeof(Answers)) {
      std::array<unsigned char, sizeof(Answers)> is;
      for (std::size_t i = 0; i < is.size(); ++i)
        is[i] = static_cast<unsigned char>((text[at + i] == one) | (text[at + i] == other));
      const auto answers = std::bit_cast<Answers>(is);
      for (std::size_t word = 0; word < answers.size(); ++word) {
        for (std::uint64_t found = answers[word]; found != 0; found &= found - 1)
          take(at + word * sizeof found + static_cast<std::size_t>(std::countr_zero(found)) / 8);
      }
    }
  }
  for (; at < text.size(); ++at) {
    if (text[at] == one || text[at] == other) take(at);
  }
}

std::size_t count_byte(std::string_view text, char byte);

// A word to look for in Russian texts, by its two rarest bytes instead of its first: half of all bytes of
// such texts are D0 and D1, with which every word begins. Made once, mostly by the compiler.
class SoughtWord {
 public:
  // Not empty.
  constexpr explicit SoughtWord(std::string_view word);
  constexpr std::size_t size() const { return word_.size(); }
  // What std::string_view::find gives for the word.
  std::size_t find(std::string_view text, std::size_t from) const;
  // Hands every place of the word to `take`, in order, those that overlap too.
  template <typename Take>
  void each(std::string_view text, Take take) const {
    for (Block block = find_block(text, 0); block.begins > 0; block = find_block(text, block.end())) {
      for (std::size_t at = find_begin(text, block, block.begin); at < block.end();
           at = find_begin(text, block, at + 1))
        take(at);
    }
  }

 private:
  // Places where the word can begin, behind all of which it would find room.
  struct Block {
    std::size_t begin = 0;
    std::size_t begins = 0;

    std::size_t end() const { return begin + begins; }
  };
  // The next ones at or behind `from` where it may do so; none: there are no more.
  Block find_block(std::string_view text, std::size_t from) const;
  // Where it begins in the block at or behind `from`; the end of the block if it does not.
  std::size_t find_begin(std::string_view text, const Block& block, std::size_t from) const;

  std::string_view word_;
  std::size_t rarest_ = 0;  // places in the word
  std::size_t second_ = 0;
};

// How often a byte ends a letter of a Russian text, in thousandths of all letters; the first byte of small
// letters is D0 (а–п) or D1 (р–я). What is not here is rare.
constexpr std::array<std::size_t, 256> make_byte_frequencies() {
  std::array<std::size_t, 256> often{};
  constexpr std::array<std::size_t, 16> kFromA{80, 16, 45, 17, 30, 85, 9,   16,
                                               74, 12, 35, 44, 32, 67, 110, 28};
  constexpr std::array<std::size_t, 16> kFromR{47, 55, 63, 26, 3, 10, 5, 15, 7, 4, 1, 19, 17, 3, 6, 20};
  for (std::size_t i = 0; i < 16; ++i) {
    often[0xB0 + i] = kFromA[i];
    often[0x80 + i] = kFromR[i];
  }
  often[0xD0] = often[0xD1] = 1000;
  often[' '] = 150;
  return often;
}
inline constexpr std::array<std::size_t, 256> kByteFrequencies = make_byte_frequencies();

constexpr SoughtWord::SoughtWord(std::string_view word) : word_(word), second_(word.size() - 1) {
  const auto often = [word](std::size_t at) {
    return kByteFrequencies[static_cast<unsigned char>(word[at])];
  };
  if (often(second_) < often(rarest_)) std::swap(rarest_, second_);
  for (std::size_t i = 1; i + 1 < word.size(); ++i) {
    if (often(i) < often(rarest_)) {
      second_ = rarest_;
      rarest_ = i;
    } else if (often(i) < often(second_)) {
      second_ = i;
    }
  }
}

}  // namespace roadbook
