#include "base/russian.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "base/utf8.h"

namespace roadbook {

namespace {

TEST(SmallLettersEnd, StopsAtAnythingThatFoldingMightChange) {
  EXPECT_EQ(small_letters_end("школа", 0), 10U);
  EXPECT_EQ(small_letters_end("школА", 0), 8U);
  EXPECT_EQ(small_letters_end("ёж", 0), 0U);
  EXPECT_EQ(small_letters_end("жёлоб", 0), 2U);
  EXPECT_EQ(small_letters_end("да нет", 5), 11U);
  EXPECT_EQ(small_letters_end("a", 0), 0U);
  EXPECT_EQ(small_letters_end("да\xD0", 0), 4U);
  EXPECT_EQ(small_letters_end("", 0), 0U);
}

TEST(Fold, BringsTextToTheFormInWhichItIsCompared) {
  struct Example {
    std::string_view text;
    std::string_view folded;
  };
  for (const Example& example : {
           Example{"", ""}, Example{"ПРИКАЗ № 1-26", "приказ № 1-26"}, Example{"Ёлка ёж", "елка еж"},
           Example{"ABC xyz", "abc xyz"},
           Example{"до\xC2\xA0"
                   "01.11\xE2\x80\xAFг.",
                   "до 01.11 г."},
           Example{"а\tб\r\nв", "а б  в"}, Example{"2023–2024 — ‑ − -", "2023-2024 - - - -"},
           Example{"«Точка роста» “х” „у‟ ‘ц’", "\"точка роста\" \"х\" \"у\" \"ц\""},
           Example{"меро\xC2\xADприятие", "мероприятие"},
           Example{"І Џ é", "І Џ é"},  // other letters stay as they are
       }) {
    EXPECT_EQ(fold(example.text), example.folded) << example.text;
  }
}

TEST(Fold, KnowsEveryWhiteSpaceOfUnicode) {
  for (const char32_t space : {0x09, 0x0A, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000, 0x2009, 0x200A, 0x2028,
                               0x2029, 0x202F, 0x205F, 0x3000}) {
    std::string text = "а";
    append_utf8(text, space);
    EXPECT_EQ(fold(text + "б"), "а б") << static_cast<unsigned>(space);
  }
}

TEST(Fold, ChangesNothingTheSecondTime) {
  for (const std::string_view text : {"ПРИКАЗ – «Ёж»", "a\xFF\xC2", "\xE2\x80\xAF№ 5"}) {
    EXPECT_EQ(fold(fold(text)), fold(text)) << text;
  }
}

TEST(CyrillicLookAlike, ChangesOnlyLettersThatLookTheSame) {
  EXPECT_EQ(cyrillic_look_alike(U'c'), U'с');
  EXPECT_EQ(cyrillic_look_alike(U'T'), U'Т');
  EXPECT_EQ(cyrillic_look_alike(U't'), U't');
  EXPECT_EQ(cyrillic_look_alike(U'ж'), U'ж');
}

TEST(IsLetter, KnowsBothAlphabets) {
  for (const char32_t letter : {U'a', U'Z', U'я', U'Ё', U'і', U'é'}) EXPECT_TRUE(is_letter(letter));
  for (const char32_t other : {U'1', U' ', U'-', U'№', U'×', U'÷', U'_'}) EXPECT_FALSE(is_letter(other));
  EXPECT_TRUE(is_cyrillic(U'ё'));
  EXPECT_FALSE(is_cyrillic(U'e'));
}

TEST(Stem, JoinsFormsOfAWord) {
  const std::vector<std::vector<std::string_view>> families{
      {"координатор", "координатора", "координатору", "координаторы", "координаторами"},
      {"школа", "школы", "школе", "школами"},
      {"муниципальный", "муниципального", "муниципальному", "муниципальных"},
      {"руководитель", "руководители", "руководителям"},
  };
  for (const auto& family : families) {
    for (const std::string_view word : family) EXPECT_EQ(stem(word), stem(family.front())) << word;
  }
  EXPECT_NE(stem("школа"), stem("шкала"));
}

TEST(Stem, LeavesOtherWordsAlone) {
  for (const std::string_view word : {"", "online", "2023", "№", "-"}) EXPECT_EQ(stem(word), word);
}

TEST(Slug, IsAnAddressInLatinLetters) {
  struct Example {
    std::string_view text;
    std::string_view slug;
  };
  for (const Example& example : {
           Example{"Зея № 2", "zeya-2"},
           Example{"КРАЕВОЙ УРОВЕНЬ", "kraevoj-uroven"},
           Example{"Щука, ёж и съезд", "shchuka-ezh-i-sezd"},
           Example{"  «Цель»  ", "cel"},
           Example{"abc_DEF/9", "abc-def-9"},
           Example{"№ – «»", ""},
           Example{"", ""},
           Example{"ь", ""},
           Example{"-а-", "a"},
           Example{"а\xFFб", "a-b"},
       }) {
    EXPECT_EQ(slug(example.text), example.slug) << example.text;
  }
}

TEST(Slug, ASoftHyphenDoesNotPartAWord) { EXPECT_EQ(slug("меро\xC2\xADприятие"), "meropriyatie"); }

TEST(PluralForm, FollowsTheRussianRules) {
  const std::vector<std::size_t> one{1, 21, 31, 101, 1001, 121};
  const std::vector<std::size_t> few{2, 3, 4, 22, 34, 102, 1004};
  const std::vector<std::size_t> many{0, 5, 10, 11, 12, 13, 14, 15, 20, 25, 100, 111, 112, 114, 1011, 1000};
  for (const std::size_t number : one) EXPECT_EQ(plural_form(number), 0U) << number;
  for (const std::size_t number : few) EXPECT_EQ(plural_form(number), 1U) << number;
  for (const std::size_t number : many) EXPECT_EQ(plural_form(number), 2U) << number;
}

TEST(RussianLess, SortsAsADictionary) {
  std::vector<std::string_view> words{"яма", "Ёлка", "ель", "ёж", "еда", "Жук", "еж", "", "ежик", "Ель"};
  std::ranges::sort(words, russian_less);
  const std::vector<std::string_view> sorted{"",     "еда", "еж",  "ёж",  "ежик",
                                             "Ёлка", "Ель", "ель", "Жук", "яма"};
  EXPECT_EQ(words, sorted);
}

TEST(RussianLess, IsAStrictOrder) {
  const std::vector<std::string_view> words{"", "a", "А", "а", "ё", "е", "ея", "\xFF", "\xFE", "я\xD1", "я"};
  for (const std::string_view a : words) {
    for (const std::string_view b : words) {
      EXPECT_EQ(russian_less(a, b) + russian_less(b, a), a == b ? 0 : 1) << a << " / " << b;
    }
  }
}

}  // namespace

}  // namespace roadbook
