// Which words a text gives to be found by.
#include "index/words.h"

#include <gtest/gtest.h>

#include "base/russian.h"

namespace roadbook {

namespace {

// "0:учителей 1:предметников": positions and forms; parts of a number after «/».
std::string words_of(std::string_view text) {
  const std::string folded = fold(text);
  WordReader reader{folded};
  std::string out;
  std::vector<WordPlace> places;
  while (reader.next(places)) {
    for (const WordPlace& place : places) {
      out += (out.empty() ? "" : " ") + std::to_string(place.position) + ":";
      for (const std::string_view form : place.forms)
        out.append(form == place.forms.front() ? "" : "|").append(form);
      for (const std::string_view part : place.parts) out.append("/").append(part);
    }
  }
  return out;
}

TEST(Words, AreLettersInTheirOrder) {
  EXPECT_EQ(words_of("Ещё одно «Занятие», с детьми"), "0:еще 1:одно 2:занятие 3:с 4:детьми");
  EXPECT_EQ(words_of("учителей-предметников"), "0:учителей 1:предметников");
  EXPECT_EQ(words_of("ИРО КК"), "0:иро 1:кк");
  EXPECT_EQ(words_of(" – … "), "");
}

TEST(Words, WithDigitsKeepTheirSigns) {
  EXPECT_EQ(words_of("приказ № 1-26"), "0:приказ 1:№1-26|1-26/1/26");
  EXPECT_EQ(words_of("СОШ №3"), "0:сош 1:№3|3");
  EXPECT_EQ(words_of("проект 500+"), "0:проект 1:500+|500");
  EXPECT_EQ(words_of("до 01.11.2023"), "0:до 1:01.11.2023/01/11/2023");
  EXPECT_EQ(words_of("177-од"), "0:177-од/177/од");
}

TEST(Words, AreBoundedForAnyBytes) {
  EXPECT_EQ(words_of("\xD0\xFF\x80 a\xD0"), words_of("\xD0\xFF\x80 a\xD0"));
  EXPECT_EQ(words_of("№ № +"), "");
}

TEST(Words, ThatSayNothingAreKnown) {
  EXPECT_TRUE(is_stop_word("и"));
  EXPECT_TRUE(is_stop_word("для"));
  EXPECT_FALSE(is_stop_word("школа"));
}

}  // namespace

}  // namespace roadbook
