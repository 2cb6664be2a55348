#include "base/byte_search.h"

#include <gtest/gtest.h>

#include <string>

namespace roadbook {
namespace {

TEST(ByteSet, StopsAtTheFirstOfItsBytes) {
  constexpr ByteSet set{"|\xC2"};
  EXPECT_EQ(set.find("a|b|", 0), 1U);
  EXPECT_EQ(set.find("a|b|", 2), 3U);
  EXPECT_EQ(set.find("a\xC2\xABz", 0), 1U);
  EXPECT_EQ(set.find("abc", 0), 3U);
  EXPECT_EQ(set.find("", 0), 0U);
}

TEST(ByteStops, StopWhereTheSetDoes) {
  constexpr ByteSet set{"|\n\xC2"};
  const std::string text = "|а|б «в»\n\n| г |" + std::string(200, 'x') + "|\xC2";
  ByteStops stops{"|\n\xC2"};
  for (std::size_t at = 0; at <= text.size(); ++at) EXPECT_EQ(stops.find(text, at), set.find(text, at)) << at;
}

TEST(FindNear, StopsWhereTheSetDoes) {
  constexpr ByteSet set{" \n"};
  // Neighbours of the two bytes in value, with and without the highest bit.
  const std::string text =
      "a б\n\n\x1F\x21\x20\x09\x0B\x0A\xA0\x8A\x20 девятнадцатибайтное\nх" + std::string(50, '!') + "\n";
  for (std::size_t at = 0; at <= text.size(); ++at)
    EXPECT_EQ(find_near(text, at, ' ', '\n'), set.find(text, at)) << at;
}

TEST(CountByte, CountsInLongTexts) {
  EXPECT_EQ(count_byte("", '|'), 0U);
  EXPECT_EQ(count_byte("a|b|", '|'), 2U);
  EXPECT_EQ(count_byte(std::string(1000, '|') + "a", '|'), 1000U);
}

TEST(FindWord, FindsWhatTheLibraryFinds) {
  const std::string text = "Сергеевича в вич, р. рождения; паспорт «СНИЛС» вн вич";
  for (const std::string_view word : {"вич", "вн", "р.", "рожден", "аспорт", "СНИЛС", "С", "нет", " ",
                                      "вич, р", "Сергеевича", "х", "й", " в"}) {
    for (std::size_t from = 0; from <= text.size() + 1; ++from) {
      EXPECT_EQ(find_word(text, word, from), std::string_view{text}.find(word, from))
          << word << " from " << from;
    }
  }
  EXPECT_EQ(find_word("", "вич", 0), std::string_view::npos);
  EXPECT_EQ(find_word("вич", "вич", 0), 0U);
  EXPECT_EQ(find_word("ви", "вич", 0), std::string_view::npos);
}

}  // namespace
}  // namespace roadbook
