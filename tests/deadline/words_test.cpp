#include "deadline/words.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "deadline/lexicon_data.h"

namespace roadbook::deadline {

namespace {

struct Word {
  std::string_view text;
  Symbol symbol;
  std::uint16_t value;
  bool line_break = false;
};

void expect_words(std::string_view phrase, std::initializer_list<Word> words) {
  Items items;
  read_words(phrase, items);
  ASSERT_EQ(items.size(), words.size()) << phrase;
  std::size_t i = 0;
  for (const Word& word : words) {
    const Item& item = items[i++];
    EXPECT_EQ(phrase.substr(item.begin, item.end - item.begin), word.text) << phrase;
    EXPECT_EQ(item.symbol, word.symbol) << word.text;
    EXPECT_EQ(item.value, word.value) << word.text;
    EXPECT_EQ(item.line_break, word.line_break) << word.text;
  }
}

TEST(ReadWords, KnowsWordsInAnyCase) {
  expect_words("Не ПОЗДНЕЕ апреля",
               {{"Не", Symbol::negation, 0}, {"ПОЗДНЕЕ", Symbol::later, 0}, {"апреля", Symbol::month, 4}});
}

TEST(ReadWords, TakesTheFullStopOfAnAbbreviation) {
  expect_words("янв. 2023 г.",
               {{"янв.", Symbol::month, 1}, {"2023", Symbol::year_number, 2023}, {"г.", Symbol::year, 0}});
  expect_words("постоянно.", {{"постоянно", Symbol::constantly, 0}});
}

TEST(ReadWords, TakesTheEndingOfARomanNumeral) {
  expect_words("I-е, II-го",
               {{"I-е", Symbol::roman, 1}, {",", Symbol::comma, 0}, {"II-го", Symbol::roman, 2}});
  expect_words("I-II", {{"I", Symbol::roman, 1}, {"-", Symbol::dash, 0}, {"II", Symbol::roman, 2}});
}

TEST(ReadWords, SplitsLettersFromDigitsAndDashesFromWords) {
  expect_words("май-июнь2023г", {{"май", Symbol::month, 5},
                                 {"-", Symbol::dash, 0},
                                 {"июнь", Symbol::month, 6},
                                 {"2023", Symbol::year_number, 2023},
                                 {"г", Symbol::year, 0}});
}

TEST(ReadWords, ReadsLatinLettersThatLookCyrillic) { expect_words("aпpель", {{"aпpель", Symbol::month, 4}}); }

TEST(ReadWords, FoldsYoAndSkipsSoftHyphens) {
  expect_words("четвёртой", {{"четвёртой", Symbol::ordinal, 4}});
  expect_words("сен\u00ADтябрь", {{"сен\u00ADтябрь", Symbol::month, 9}});
}

TEST(ReadWords, MendsOneSlipInALongWord) {
  expect_words("сентебрь", {{"сентебрь", Symbol::month, 9}});
  expect_words("ежемесячн", {{"ежемесячн", Symbol::often, value_of(Often::monthly)}});
  expect_words("ежекватрально", {{"ежекватрально", Symbol::often, value_of(Often::quarterly)}});
}

TEST(ReadWords, MendsWordsThatANarrowColumnBroke) {
  expect_words("сен- тябрь", {{"сен- тябрь", Symbol::month, 9}});
  expect_words("Октяб рьноябрь", {{"Октяб рь", Symbol::month, 10}, {"ноябрь", Symbol::month, 11}});
  expect_words("Сентябр\nьдекабр\nь", {{"Сентябр\nь", Symbol::month, 9}, {"декабр\nь", Symbol::month, 12}});
  expect_words("сентябпь май", {{"сентябпь", Symbol::month, 9}, {"май", Symbol::month, 5}});
}

TEST(ReadWords, KnowsAnActionAfterItsPreposition) {
  expect_words("по прибытии", {{"по", Symbol::to, 0}, {"прибытии", Symbol::event_noun, 0}});
  expect_words("по истечении", {{"по", Symbol::to, 0}, {"истечении", Symbol::event_noun, 0}});
  expect_words("по линии", {{"по", Symbol::to, 0}, {"линии", Symbol::word, 0}});
}

TEST(ReadWords, TakesTheLettersOfANameForNoConjunction) {
  expect_words("А. А. и", {{"А", Symbol::word, 0}, {"А", Symbol::word, 0}, {"и", Symbol::conjunction, 0}});
}

TEST(ReadWords, DoesNotMendShortWordsOrFirstLetters) {
  expect_words("парта", {{"парта", Symbol::word, 0}});
  expect_words("июнт", {{"июнт", Symbol::word, 0}});
}

TEST(ReadWords, KnowsRomanNumeralsHoweverTheyAreTyped) {
  expect_words("IV II III І Ш", {{"IV", Symbol::roman, 4},
                                 {"II", Symbol::roman, 2},
                                 {"III", Symbol::roman, 3},
                                 {"І", Symbol::roman, 1},
                                 {"Ш", Symbol::roman, 3}});
}

TEST(ReadWords, ReadsNumbersWithEndings) {
  expect_words("1-го 2х 30",
               {{"1-го", Symbol::number, 1}, {"2х", Symbol::number, 2}, {"30", Symbol::number, 30}});
}

TEST(ReadWords, ReadsDatesInDigits) {
  expect_words("22.09.2023 8.02 02.2023 1.5.23", {{"22.09.2023", Symbol::date, 0},
                                                  {"8.02", Symbol::day_month, 0},
                                                  {"02.2023", Symbol::month_year, 0},
                                                  {"1.5.23", Symbol::date, 0}});
  expect_words("2023-09-22", {{"2023-09-22", Symbol::date, 0}});
  expect_words("21 .01. 2022", {{"21 .01. 2022", Symbol::date, 0}});
}

TEST(ReadWords, SeesDaysThatNoCalendarHas) {
  expect_words("31.04.2023", {{"31.04.2023", Symbol::bad_date, 0}});
  expect_words("29.02.2023", {{"29.02.2023", Symbol::bad_date, 0}});
  expect_words("2023-13-01", {{"2023-13-01", Symbol::bad_date, 0}});
  expect_words("10.00", {{"10.00", Symbol::clock, 0}});
}

TEST(ReadWords, DoesNotMakeADateOfASentence) {
  expect_words("до 5. 10 раз", {{"до", Symbol::before, 0},
                                {"5", Symbol::number, 5},
                                {"10", Symbol::number, 10},
                                {"раз", Symbol::times, 0}});
}

TEST(ReadWords, KeepsLineBreaksAsFlags) {
  expect_words("май,\r\n июнь",
               {{"май", Symbol::month, 5}, {",", Symbol::comma, 0}, {"июнь", Symbol::month, 6, true}});
}

TEST(ReadWords, KeepsWhatItDoesNotKnow) {
  expect_words("*", {{"*", Symbol::word, 0}});
  expect_words("\xFFмай", {{"\xFF", Symbol::word, 0}, {"май", Symbol::month, 5}});
}

TEST(ReadWords, LeavesOutSpacesAndQuotes) {
  expect_words("\u00A0«май»\u202F…", {{"май", Symbol::month, 5}});
  expect_words("", {});
}

}  // namespace

}  // namespace roadbook::deadline
