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

TEST(FindWord, FindsWhatTheLibraryFinds) {
  const std::string text = "Сергеевича в вич, р. рождения; паспорт «СНИЛС» вн вич";
  for (const std::string_view word :
       {"вич", "вн", "р.", "рожден", "аспорт", "СНИЛС", "С", "нет", " ", "вич, р", "Сергеевича", "х"}) {
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
