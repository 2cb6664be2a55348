// Judging the bytes of a text many at a time, as the compiler does with a loop that has no jumps.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

// Before a function that judges blocks: it is compiled twice, also for the wider registers of newer machines,
// and the right one is chosen when the program starts.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define ROADBOOK_WIDE_REGISTERS [[gnu::target_clones("avx2", "default")]]
#else
#define ROADBOOK_WIDE_REGISTERS
#endif

namespace roadbook {

// How far a byte is from what is looked for; 0: it is that. Judgements are made of such bytes and not of
// `bool`s, and without jumps, because only so g++ 12 makes sixteen of them at a time.
using Off = unsigned char;

constexpr Off off(unsigned char byte, unsigned char wanted) { return byte ^ wanted; }
constexpr Off off_range(unsigned char byte, unsigned char first, unsigned char last) {
  const auto length = static_cast<unsigned char>(last - first);
  const auto from_first = static_cast<unsigned char>(byte - first);
  return static_cast<Off>(from_first - (from_first < length ? from_first : length));
}
template <typename... More>
constexpr Off off_either(Off one, More... more) {
  ((one = one < more ? one : more), ...);
  return one;
}
constexpr Off off_both(Off one, Off other) { return one | other; }

// What is seldom is looked for in large blocks, where the answer for a block costs little beside the bytes,
// and found in a part of one.
inline constexpr std::size_t kByteBlock = 256;
inline constexpr std::size_t kBlockPart = 32;

// Whether any of so many bytes is what is looked for. `judge(at)` says how far the byte at that place of the
// block is from it.
template <std::size_t kCount, typename Judge>
[[gnu::always_inline]] inline bool block_has(Judge judge) {
  Off least = 0xFF;
  for (std::size_t at = 0; at < kCount; ++at) {
    const Off one = judge(at);
    least = least < one ? least : one;
  }
  return least == 0;
}

// The first place at or behind `from` that is what is looked for; npos if there is none. For what texts
// seldom hold. `judge(byte, next, third)` says how far a byte, seen with the two behind it, is from it;
// behind the text stand zeros.
template <typename Judge>
[[gnu::always_inline]] inline std::size_t find_rare(std::string_view text, std::size_t from, Judge judge) {
  constexpr std::size_t kBehind = 2;
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  const auto judged = [&judge](const unsigned char* block) {
    return [&judge, block](std::size_t at) { return judge(block[at], block[at + 1], block[at + 2]); };
  };
  const auto place_in = [&judge](const unsigned char* part) {
    std::size_t at = 0;
    while (judge(part[at], part[at + 1], part[at + 2]) != 0) ++at;
    return at;
  };
  while (from + kByteBlock + kBehind <= text.size() && !block_has<kByteBlock>(judged(bytes + from)))
    from += kByteBlock;
  for (; from + kBlockPart + kBehind <= text.size(); from += kBlockPart) {
    if (block_has<kBlockPart>(judged(bytes + from))) return from + place_in(bytes + from);
  }
  for (; from < text.size(); from += kBlockPart) {
    std::array<unsigned char, kBlockPart + kBehind> last{};
    std::copy(bytes + from, bytes + std::min(from + last.size(), text.size()), last.begin());
    if (!block_has<kBlockPart>(judged(last.data()))) continue;
    const std::size_t at = from + place_in(last.data());
    return at < text.size() ? at : std::string_view::npos;
  }
  return std::string_view::npos;
}

}  // namespace roadbook
