// What must hold for any bytes.
#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "deadline/describe.h"

namespace roadbook {

namespace {

constexpr std::array<std::string_view, 4> kPeriods{"2023", "2023/2024", "2023–2024",
                                                   "15.02.2020 – 14.02.2031"};

bool is_boundary(std::string_view phrase, std::uint32_t at) {
  return at == phrase.size() || (static_cast<unsigned char>(phrase[at]) & 0xC0) != 0x80;
}

// Parts and unparsed stretches lie in the phrase, in order, none over another.
void expect_sound(std::string_view phrase, const Deadline& deadline) {
  const auto expect_ordered = [&phrase](const std::vector<PhraseSpan>& spans) {
    std::uint32_t end = 0;
    for (const PhraseSpan& span : spans) {
      ASSERT_GT(span.length, 0U) << phrase;
      ASSERT_GE(span.begin, end) << phrase;
      end = span.begin + span.length;
      ASSERT_LE(end, phrase.size()) << phrase;
    }
  };
  std::vector<PhraseSpan> parts;
  for (const DeadlinePart& part : deadline.parts) {
    parts.push_back(part.text);
    const auto first = first_day(part.meaning);
    const auto last = last_day(part.meaning);
    ASSERT_TRUE(!first || first->ok()) << phrase;
    ASSERT_TRUE(!last || last->ok()) << phrase;
    ASSERT_TRUE(!first || !last || *first <= *last) << phrase;
  }
  expect_ordered(parts);
  expect_ordered(deadline.unparsed);
  for (const PhraseSpan& span : deadline.unparsed) {
    for (const PhraseSpan& part : parts) {
      ASSERT_TRUE(span.begin + span.length <= part.begin || part.begin + part.length <= span.begin) << phrase;
    }
  }
}

void expect_sound_in_all_periods(std::string_view phrase) {
  for (const std::string_view period : kPeriods) {
    expect_sound(phrase, parse_deadline(phrase, parse_period(period).value()));
  }
  parse_period(phrase);
}

TEST(AnyDeadline, OfRandomBytesIsSound) {
  std::mt19937 random{1};
  for (int round = 0; round < 3000; ++round) {
    std::string phrase(random() % 60, ' ');
    for (char& c : phrase) c = static_cast<char>(random() % 256);
    expect_sound_in_all_periods(phrase);
  }
}

constexpr std::array kPieces =
    std::to_array<std::string_view>({"до",          "не",         "позднее",    "с",
                                     "по",          "к",          "в",          "на",
                                     "и",           "январь",     "мая",        "сентябре",
                                     "дек.",        "31",         "1",          "2",
                                     "30.02",       "15.05",      "31.12.99",   "22.09.2023",
                                     "2023",        "2024",       "г.",         "учебный",
                                     "года",        "квартал",    "II",         "4",
                                     "полугодие",   "четверти",   "раз",        "раза",
                                     "реже",        "каждый",     "среду",      "четверг",
                                     "течение",     "всего",      "периода",    "весь",
                                     "постоянно",   "ежегодно",   "конца",      "начала",
                                     "после",       "итогам",     "плану",      "графику",
                                     "запросу",     "работы",     "Отчет",      "кроме",
                                     "месяца",      "недели",     "-",          "–",
                                     ",",           ";",          "(",          ")",
                                     "/",           ".",          ":",          "\n",
                                     "еженедельно", "\xD0",       "ежемесячно", "соответствии",
                                     "согласно",    "реализации", "срок",       "12.2023"});

TEST(AnyDeadline, OfKnownWordsInAnyOrderIsSound) {
  std::mt19937 random{2};
  for (int round = 0; round < 30000; ++round) {
    std::string phrase;
    const std::size_t length = 1 + random() % 9;
    for (std::size_t i = 0; i < length; ++i) {
      phrase += kPieces[random() % kPieces.size()];
      if (random() % 5 != 0) phrase += ' ';
    }
    expect_sound_in_all_periods(phrase);
  }
}

TEST(AnyDeadline, IsNeverSilentlyEmpty) {
  const Period year = year_period(2023);
  for (const std::string_view phrase : {".", "—", ",", "«»", "()", "\xFF", "и", "…"}) {
    const Deadline deadline = parse_deadline(phrase, year);
    EXPECT_FALSE(deadline.parts.empty() && deadline.unparsed.empty()) << phrase;
  }
  for (const std::string_view blank : {"", " ", "\n", "\u00A0"}) {
    EXPECT_TRUE(parse_deadline(blank, year).unparsed.empty()) << blank;
    EXPECT_TRUE(parse_deadline(blank, year).parts.empty()) << blank;
  }
}

TEST(AnyDeadline, CutsPhrasesOnlyBetweenCharacters) {
  const std::string phrase = "Сначала неясное до 01.05.2023, потом \u2026 ещё неясное";
  const Deadline deadline = parse_deadline(phrase, year_period(2023));
  ASSERT_FALSE(deadline.unparsed.empty());
  for (const PhraseSpan& span : deadline.unparsed) {
    EXPECT_TRUE(is_boundary(phrase, span.begin));
    EXPECT_TRUE(is_boundary(phrase, span.begin + span.length));
  }
}

std::string repeat(std::string_view piece, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += piece;
  return text;
}

// Nothing here takes more than linear time: each of these phrases is megabytes long.
TEST(AnyDeadline, OfAHugePhraseIsReadInLinearTime) {
  for (const std::string_view piece :
       {"после ", "среда ", "по плану ", "до ", "май, ", "ежегодно ", "1-", "( ", "5 раз в ", "в течение ",
        "и, ", "2023-", "1.", "май ежегодно ", "неведомое ", "2023 год май "}) {
    const std::string phrase = repeat(piece, 100000);
    expect_sound(phrase, parse_deadline(phrase, year_period(2023)));
  }
}

}  // namespace

}  // namespace roadbook
