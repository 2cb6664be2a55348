// Judging the bytes of a text many at a time, as the compiler does with a loop that has no jumps.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

#include "base/utf8.h"

namespace roadbook {

// Whether any of so many bytes is what is looked for. `is(byte, next, third)` judges a byte by itself and the
// two behind it, without jumps («|» for «||»), so that the compiler judges many bytes at a time.
inline constexpr std::size_t kByteBlock = 64;
inline constexpr std::size_t kBytesBehind = 2;  // that must be there behind the block
template <std::size_t kCount = kByteBlock, typename Is>
bool block_has(const unsigned char* bytes, Is is) {
  unsigned char found = 0;
  for (std::size_t i = 0; i < kCount; ++i)
    found = static_cast<unsigned char>(found | is(bytes[i], bytes[i + 1], bytes[i + 2]));
  return found != 0;
}

// The first place at or behind `from` of which one of the judgements holds; npos if there is none. For what
// texts seldom hold; behind the text stand zeros. Several simple judgements are made faster than one that
// asks much.
template <typename... Is>
std::size_t find_rare(std::string_view text, std::size_t from, Is... is) {
  constexpr std::size_t kPart = 16;
  const auto has = [&is...](const unsigned char* block) { return (block_has(block, is) || ...); };
  const auto place_in = [&is...](const unsigned char* block) {
    std::size_t at = 0;
    while (!(block_has<kPart>(block + at, is) || ...)) at += kPart;
    while (!(is(block[at], block[at + 1], block[at + 2]) || ...)) ++at;
    return at;
  };
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  for (; from + kByteBlock + kBytesBehind <= text.size(); from += kByteBlock) {
    if (has(bytes + from)) return from + place_in(bytes + from);
  }
  for (; from < text.size(); from += kByteBlock) {
    std::array<unsigned char, kByteBlock + kBytesBehind> last{};
    std::copy(bytes + from, bytes + text.size(), last.begin());
    if (!has(last.data())) continue;
    const std::size_t at = from + place_in(last.data());
    return at < text.size() ? at : std::string_view::npos;
  }
  return std::string_view::npos;
}

constexpr bool is_in_range(unsigned char byte, unsigned char first, unsigned char last) {
  return static_cast<unsigned char>(byte - first) <= last - first;
}

// Bytes from the beginning that are whole blocks of which the judgement (see block_has()) never holds; it
// must hold where a byte begins a character of two bytes and the next does not end one, or the other way
// about, and for longer characters.
template <typename Is>
std::size_t skip_blocks(std::string_view text, Is is) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  std::size_t at = 0;
  const auto skip = [&]<std::size_t kCount>(std::integral_constant<std::size_t, kCount>) {
    while (at + kCount + kBytesBehind <= text.size() && !is_continuation(text[at]) &&
           !block_has<kCount>(bytes + at, is)) {
      at += kCount;
      if (is_continuation(text[at])) ++at;  // the end of a character that began in the block
    }
  };
  skip(std::integral_constant<std::size_t, kByteBlock>{});
  skip(std::integral_constant<std::size_t, kByteBlock / 4>{});
  return at;
}

}  // namespace roadbook
