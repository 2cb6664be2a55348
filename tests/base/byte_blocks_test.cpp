#include "base/byte_blocks.h"

#include <gtest/gtest.h>

#include <string>

namespace roadbook {
namespace {

TEST(Off, IsZeroForWhatIsLookedFor) {
  for (unsigned i = 0; i < 256; ++i) {
    const auto byte = static_cast<unsigned char>(i);
    EXPECT_EQ(off(byte, 'a') == 0, byte == 'a') << i;
    EXPECT_EQ(off_range(byte, 0, 9) == 0, i <= 9) << i;
    EXPECT_EQ(off_range(byte, 'a', 'z') == 0, byte >= 'a' && byte <= 'z') << i;
    EXPECT_EQ(off_range(byte, 0xF0, 0xFF) == 0, i >= 0xF0) << i;
    EXPECT_EQ(off_either(off(byte, 'a'), off(byte, 'b')) == 0, byte == 'a' || byte == 'b') << i;
    EXPECT_EQ(off_both(off_range(byte, 'a', 'k'), off_range(byte, 'k', 'z')) == 0, byte == 'k') << i;
  }
}

TEST(FindRare, FindsTheFirstPlaceThatIsLookedFor) {
  using Byte = unsigned char;
  const auto bar_or_triple = [](Byte a, Byte b, Byte c) {
    return off_either(off(a, '|'), off_both(off(a, 'a'), off_both(off(b, 'b'), off(c, 'c'))));
  };
  for (std::size_t size = 0; size < 200; ++size) {
    const std::string filling(size, '.');
    EXPECT_EQ(find_rare(filling, 0, bar_or_triple), std::string_view::npos);
    EXPECT_EQ(find_rare(filling + "ab", 0, bar_or_triple), std::string_view::npos);  // no more behind it
    EXPECT_EQ(find_rare(filling + "abc" + filling + "|", 0, bar_or_triple), size);
    EXPECT_EQ(find_rare(filling + "abc" + filling + "|", size + 1, bar_or_triple), 2 * size + 3);
    EXPECT_EQ(find_rare(filling + "|", size + 1, bar_or_triple), std::string_view::npos);
  }
}

}  // namespace
}  // namespace roadbook
