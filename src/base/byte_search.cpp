#include "base/byte_search.h"

#include "base/byte_blocks.h"

namespace roadbook {

ROADBOOK_WIDE_REGISTERS std::size_t count_byte(std::string_view text, char byte) {
  std::size_t count = 0;
  std::size_t at = 0;
  // So many are counted in a byte.
  constexpr std::size_t kPart = 128;
  for (; at + kPart <= text.size(); at += kPart) {
    unsigned char in_part = 0;
    for (std::size_t i = 0; i < kPart; ++i)
      in_part = static_cast<unsigned char>(in_part + (text[at + i] == byte ? 1 : 0));
    count += in_part;
  }
  for (; at < text.size(); ++at) count += text[at] == byte ? 1 : 0;
  return count;
}

ROADBOOK_WIDE_REGISTERS SoughtWord::Block SoughtWord::find_block(std::string_view text,
                                                                 std::size_t from) const {
  const auto rarest = static_cast<unsigned char>(word_[rarest_]);
  const auto second = static_cast<unsigned char>(word_[second_]);
  for (; from + kByteBlock + word_.size() <= text.size(); from += kByteBlock) {
    const auto* const block = reinterpret_cast<const unsigned char*>(text.data()) + from;
    const auto* const at_rarest = block + rarest_;
    const auto* const at_second = block + second_;
    const auto judge = [=](std::size_t at) {
      return off_both(off(at_rarest[at], rarest), off(at_second[at], second));
    };
    if (block_has<kByteBlock>(judge)) return {from, kByteBlock};
  }
  if (from >= text.size() || text.size() - from < word_.size()) return {};
  return {from, text.size() - from - word_.size() + 1};
}

std::size_t SoughtWord::find_begin(std::string_view text, const Block& block, std::size_t from) const {
  const char* at = text.data() + from + rarest_;
  const char* const end = text.data() + block.end() + rarest_;
  while (at < end) {
    at = static_cast<const char*>(std::memchr(at, word_[rarest_], static_cast<std::size_t>(end - at)));
    if (at == nullptr) break;
    const char* const begin = at - rarest_;
    if (begin[second_] == word_[second_] && std::memcmp(begin, word_.data(), word_.size()) == 0)
      return static_cast<std::size_t>(begin - text.data());
    ++at;
  }
  return block.end();
}

std::size_t SoughtWord::find(std::string_view text, std::size_t from) const {
  for (Block block = find_block(text, from); block.begins > 0; block = find_block(text, block.end())) {
    const std::size_t found = find_begin(text, block, block.begin);
    if (found < block.end()) return found;
  }
  return std::string_view::npos;
}

}  // namespace roadbook
