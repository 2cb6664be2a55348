#include "base/byte_search.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

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

// Neighbours of the two bytes in value, with and without the highest bit.
const std::string kNeighbours =
    "a б\n\n\x1F\x21\x20\x09\x0B\x0A\xA0\x8A\x20 девятнадцатибайтное\nх" + std::string(50, '!') + "\n";

TEST(ForEachOf, GivesEveryPlaceInOrder) {
  constexpr ByteSet set{" \n"};
  std::vector<std::size_t> expected;
  for (std::size_t at = set.find(kNeighbours, 0); at < kNeighbours.size(); at = set.find(kNeighbours, at + 1))
    expected.push_back(at);
  std::vector<std::size_t> places;
  for_each_of(kNeighbours, ' ', '\n', [&places](std::size_t at) { places.push_back(at); });
  EXPECT_EQ(places, expected);
}

TEST(CountByte, CountsInLongTexts) {
  EXPECT_EQ(count_byte("", '|'), 0U);
  EXPECT_EQ(count_byte("a|b|", '|'), 2U);
  EXPECT_EQ(count_byte(std::string(1000, '|') + "a", '|'), 1000U);
}

TEST(SoughtWord, IsFoundWhereTheLibraryFindsIt) {
  const std::string part = "Сергеевича в вич, р. рождения; паспорт «СНИЛС» вн вич";
  const std::string text = part + std::string(300, '.') + part + part + "вич";
  for (const std::string_view word : {"вич", "вн", "р.", "рожден", "аспорт", "СНИЛС", "С", "нет", " ",
                                      "вич, р", "Сергеевича", "х", "й", " в", ".."}) {
    const SoughtWord sought{word};
    for (std::size_t from = 0; from <= text.size() + 1; ++from)
      ASSERT_EQ(sought.find(text, from), std::string_view{text}.find(word, from)) << word << " from " << from;
    std::vector<std::size_t> expected;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
      expected.push_back(at);
    std::vector<std::size_t> places;
    sought.each(text, [&places](std::size_t at) { places.push_back(at); });
    EXPECT_EQ(places, expected) << word;
  }
  EXPECT_EQ(SoughtWord{"вич"}.find("", 0), std::string_view::npos);
  EXPECT_EQ(SoughtWord{"вич"}.find("вич", 0), 0U);
  EXPECT_EQ(SoughtWord{"вич"}.find("ви", 0), std::string_view::npos);
}

}  // namespace
}  // namespace roadbook
