#include "base/plain_text.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

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

std::pair<std::size_t, std::size_t> usual_from(std::string_view text) {
  const UsualChars usual = usual_chars_from(text.data());
  return {usual.bytes, usual.chars};
}
std::pair<std::size_t, std::size_t> usual_before(std::string_view text) {
  const UsualChars usual = usual_chars_before(text.data() + text.size() - kUsualBytes);
  return {usual.bytes, usual.chars};
}
using Pair = std::pair<std::size_t, std::size_t>;

TEST(UsualChars, AreCountedEightBytesAtATime) {
  EXPECT_EQ(usual_from("12345678"), Pair(8, 8));
  EXPECT_EQ(usual_from("План на"), Pair(8, 4));
  EXPECT_EQ(usual_from("| План на"), Pair(8, 5));
  EXPECT_EQ(usual_before("на 12 ок"), Pair(8, 6));
  EXPECT_EQ(usual_before("План"), Pair(8, 4));
}

TEST(UsualChars, ATornOneIsLeftOut) {
  EXPECT_EQ(usual_from("1План на"), Pair(7, 4));
  EXPECT_EQ(usual_before("на план1"), Pair(7, 4));
}

TEST(UsualChars, EndBeforeAnotherOne) {
  EXPECT_EQ(usual_from("ПЛ«1234»"), Pair(4, 2));
  EXPECT_EQ(usual_from("1234567\t"), Pair(7, 7));
  EXPECT_EQ(usual_from("\x7F"
                       "2345678"),
            Pair(0, 0));
  EXPECT_EQ(usual_from("№Планы"), Pair(0, 0));
  EXPECT_EQ(usual_from("П\xD0 12345"), Pair(2, 1));
  EXPECT_EQ(usual_before("да«План"), Pair(8, 4));
  EXPECT_EQ(usual_before("«Пла1"), Pair(7, 4));
  EXPECT_EQ(usual_before("1234567\xD0"), Pair(0, 0));
  EXPECT_EQ(usual_before("123456\x80\x80"), Pair(0, 0));
  EXPECT_EQ(usual_before("1234№567"), Pair(3, 3));
}

// One character at a time, by the plain ones of one and two bytes.
std::size_t usual_length(std::string_view text) {
  constexpr ByteSet kControls = ByteSet::with_controls("");
  const std::size_t length = plain_length(text, 0, kControls);
  return length > 2 || text[0] == '\xC2' ? 0 : length;
}
Pair count_from(std::string_view eight) {
  Pair counted{0, 0};
  while (counted.first < eight.size()) {
    const std::size_t length = usual_length(eight.substr(counted.first));
    if (length == 0) break;
    counted = {counted.first + length, counted.second + 1};
  }
  return counted;
}
Pair count_before(std::string_view eight) {
  Pair counted{0, 0};
  while (counted.first < eight.size()) {
    const std::size_t end = eight.size() - counted.first;
    const std::size_t length = is_continuation(eight[end - 1]) ? 2 : 1;
    if (length > end || usual_length(eight.substr(end - length, length)) != length) break;
    counted = {counted.first + length, counted.second + 1};
  }
  return counted;
}

TEST(UsualChars, AreThoseThatOneFindsOneByOne) {
  std::mt19937 random{7};
  constexpr std::string_view kBytes = "\x1F\x20 az~\x7F\x80\xAF\xBF\xC2\xCF\xD0\xD0\xD0\xD1\xD1\xD2\xE2\xFF";
  constexpr std::array<std::string_view, 8> kChars{"а", "я", "Ё", " ", "7", "|", "«", "–"};
  for (int i = 0; i < 100000; ++i) {
    std::string text;
    while (text.size() < kUsualBytes) {
      if (random() % 8 == 0) {
        text.push_back(kBytes[random() % kBytes.size()]);
      } else {
        text.append(kChars[random() % (i % 2 == 0 ? 6 : 8)]);
      }
    }
    text.resize(kUsualBytes);
    ASSERT_EQ(usual_from(text), count_from(text)) << i;
    ASSERT_EQ(usual_before(text), count_before(text)) << i;
  }
}

}  // namespace

}  // namespace roadbook
