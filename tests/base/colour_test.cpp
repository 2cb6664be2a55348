#include "base/colour.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

TEST(ParseColour, ReadsSixDigitsWithAndWithoutAHash) {
  const auto colour = parse_colour("#0b4F94");
  ASSERT_TRUE(colour);
  EXPECT_EQ(colour->red, 0x0B);
  EXPECT_EQ(colour->green, 0x4F);
  EXPECT_EQ(colour->blue, 0x94);
  EXPECT_TRUE(parse_colour("ffffff"));
  for (const char* bad : {"", "#", "fff", "#12345", "1234567", "12345g", "-12345", "red", "ffffff "})
    EXPECT_FALSE(parse_colour(bad)) << bad;
}

// The examples of WCAG 2.2: black and white, and the darkest grey that is still readable on white.
TEST(Contrast, IsThatOfWcag) {
  const Colour white{255, 255, 255};
  EXPECT_DOUBLE_EQ(contrast({0, 0, 0}, white), 21.0);
  EXPECT_DOUBLE_EQ(contrast(white, white), 1.0);
  EXPECT_NEAR(contrast({0x76, 0x76, 0x76}, white), 4.54, 0.01);
  EXPECT_NEAR(contrast(white, {0x76, 0x76, 0x76}), 4.54, 0.01);
}

}  // namespace

}  // namespace roadbook
