#include "base/byte_blocks.h"

#include <gtest/gtest.h>

#include <string>

namespace roadbook {
namespace {

TEST(FindRare, FindsTheFirstPlaceThatAnyJudgementHoldsOf) {
  const auto is_bar = [](unsigned char c, unsigned char, unsigned char) { return c == '|'; };
  const auto is_pair = [](unsigned char a, unsigned char b, unsigned char c) {
    return (a == 'a') & (b == 'b') & (c == 'c');
  };
  for (std::size_t size = 0; size < 200; ++size) {
    const std::string filling(size, '.');
    EXPECT_EQ(find_rare(filling, 0, is_bar, is_pair), std::string_view::npos);
    EXPECT_EQ(find_rare(filling + "ab", 0, is_bar, is_pair), std::string_view::npos);  // no more behind it
    EXPECT_EQ(find_rare(filling + "abc" + filling + "|", 0, is_bar, is_pair), size);
    EXPECT_EQ(find_rare(filling + "abc" + filling + "|", size + 1, is_bar, is_pair), 2 * size + 3);
    EXPECT_EQ(find_rare(filling + "|", size + 1, is_bar), std::string_view::npos);
  }
}

TEST(SkipBlocks, EndsBetweenCharacters) {
  const auto is_other = [](unsigned char byte, unsigned char next, unsigned char) {
    return ((byte & 0xE0) == 0xC0) != ((next & 0xC0) == 0x80) || byte == '|';
  };
  std::string text;
  for (int i = 0; i < 300; ++i) text += i % 5 == 0 ? " " : "я";
  for (std::size_t bar = 0; bar <= text.size(); ++bar) {
    if (bar < text.size() && is_continuation(text[bar])) continue;
    const std::size_t skipped = skip_blocks(text.substr(0, bar) + "|" + text, is_other);
    EXPECT_LE(skipped, bar);
    EXPECT_LT(bar, skipped + 20);
    EXPECT_FALSE(is_continuation((text + "|")[skipped])) << bar;
  }
}

}  // namespace
}  // namespace roadbook
