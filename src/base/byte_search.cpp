#include "base/byte_search.h"

#include "base/byte_blocks.h"

namespace roadbook {

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
  using Byte = unsigned char;
  if (word.size() < 3) return text.find(word, from);
  if (from >= text.size() || text.size() - from < word.size()) return std::string_view::npos;
  const auto second = static_cast<Byte>(word[1]);
  const auto third = static_cast<Byte>(word[2]);
  const auto fourth = static_cast<Byte>(word.size() > 3 ? word[3] : '\0');
  for (std::size_t at = from + 1;; ++at) {
    at = word.size() > 3 ? find_rare(text, at,
                                     [=](Byte byte, Byte next, Byte after) {
                                       return (byte == second) & (next == third) & (after == fourth);
                                     })
                         : find_rare(text, at, [=](Byte byte, Byte next, Byte) {
                             return (byte == second) & (next == third);
                           });
    if (at == std::string_view::npos) return at;
    if (text.substr(at - 1, word.size()) == word) return at - 1;
  }
}

}  // namespace roadbook
