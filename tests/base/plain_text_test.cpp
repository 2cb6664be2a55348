#include "base/plain_text.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

constexpr ByteSet kOdd = ByteSet::with_controls("<");

std::string_view plain_part(std::string_view text) { return text.substr(0, plain_end(text, 0, kOdd)); }

TEST(PlainText, GoesOnToWhatMustBeLookedAt) {
  EXPECT_EQ(plain_part("План «А»\u00A0ё, end"), "План «А»\u00A0ё, end");
  EXPECT_EQ(plain_part("План <b>"), "План ");
  EXPECT_EQ(plain_part("a\nb"), "a");
  EXPECT_EQ(plain_part("a\x7F"), "a");
  EXPECT_EQ(plain_part("План – № 1 „да“… ☺"), "План – № 1 „да“… ");
  EXPECT_EQ(plain_part("a\u2028b"), "a");  // a line separator
}

TEST(PlainText, StopsAtBytesThatAreNoCharacter) {
  EXPECT_EQ(plain_part("да\xD0"), "да");
  EXPECT_EQ(plain_part("да\xD0z"), "да");
  EXPECT_EQ(plain_part("a\x80"), "a");
  EXPECT_EQ(plain_part("a\xE2\x80"), "a");
  EXPECT_EQ(plain_part("a\xC2\x85"), "a");  // a control character of two bytes
}

TEST(PlainText, BeginsWhereItIsTold) { EXPECT_EQ(plain_end("<да<", 1, kOdd), 5U); }

}  // namespace

}  // namespace roadbook
