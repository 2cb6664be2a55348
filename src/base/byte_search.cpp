#include "base/byte_search.h"

#include <array>
#include <cstring>

namespace roadbook {

namespace {

// How often a byte ends a letter of a Russian text, in thousandths of all letters; the first byte of small
// letters is D0 (а–п) or D1 (р–я). What is not here is rare.
constexpr std::array<std::size_t, 256> make_frequencies() {
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
constexpr std::array<std::size_t, 256> kFrequencies = make_frequencies();

std::size_t rarest_byte(std::string_view word) {
  std::size_t rarest = 0;
  for (std::size_t i = 1; i < word.size(); ++i) {
    if (kFrequencies[static_cast<unsigned char>(word[i])] <
        kFrequencies[static_cast<unsigned char>(word[rarest])]) {
      rarest = i;
    }
  }
  return rarest;
}

}  // namespace

std::size_t count_byte(std::string_view text, char byte) {
  constexpr std::size_t kBlock = 64;  // fewer than a byte can count
  std::size_t count = 0;
  std::size_t at = 0;
  for (; at + kBlock <= text.size(); at += kBlock) {
    unsigned char in_block = 0;
    for (std::size_t i = 0; i < kBlock; ++i)
      in_block = static_cast<unsigned char>(in_block + (text[at + i] == byte ? 1 : 0));
    count += in_block;
  }
  for (; at < text.size(); ++at) count += text[at] == byte ? 1 : 0;
  return count;
}

std::size_t find_word(std::string_view text, std::string_view word, std::size_t from) {
  if (from >= text.size() || text.size() - from < word.size()) return std::string_view::npos;
  const std::size_t rare = rarest_byte(word);
  const std::size_t last = word.size() - 1;
  const char* at = text.data() + from + rare;
  const char* const end = text.data() + (text.size() - word.size()) + rare + 1;
  while (at < end) {
    at = static_cast<const char*>(std::memchr(at, word[rare], static_cast<std::size_t>(end - at)));
    if (at == nullptr) break;
    const char* const begin = at - rare;
    if (begin[0] == word.front() && begin[last] == word.back() && begin[last / 2] == word[last / 2] &&
        std::memcmp(begin, word.data(), word.size()) == 0) {
      return static_cast<std::size_t>(begin - text.data());
    }
    ++at;
  }
  return std::string_view::npos;
}

}  // namespace roadbook
