#include "wording/typography.h"

#include <gtest/gtest.h>

#include <vector>

namespace roadbook {

namespace {

#define NB "\u00A0"

struct TextCase {
  std::string_view text;
  std::string_view shown;
};

TEST(Typographic, BindsSpacesAndLeavesTheRest) {
  EXPECT_EQ(typographic("<№ 36 от 8 февраля 2021 г.>"), "<№" NB "36 от 8 февраля 2021" NB "г.>");
}

TEST(Capitalized, RaisesTheFirstLetter) {
  const std::vector<TextCase> cases{
      {"город Зея", "Город Зея"}, {"ёлка", "Ёлка"},   {"plan", "Plan"},  {"Зея", "Зея"}, {"", ""},
      {"«кавычки»", "«кавычки»"}, {"\xFFx", "\xFFx"}, {"1 раз", "1 раз"}};
  for (const TextCase& item : cases) EXPECT_EQ(capitalized(item.text), item.shown);
}

}  // namespace

}  // namespace roadbook
