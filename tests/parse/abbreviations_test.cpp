#include "parse/abbreviations.h"

#include <gtest/gtest.h>

#include "support/parsed_document.h"

namespace roadbook {

namespace {

using testing::Lines;
using testing::ParsedDocument;

// «short = full [place]»
Lines abbreviations_of(std::string_view body, std::string_view keys = "") {
  const ParsedDocument parsed{"---\nтип: план\nпериод: 2023\n" + std::string{keys} + "---\n" +
                              std::string{body}};
  Lines lines;
  for (const Abbreviation& abbreviation : parsed.document.abbreviations) {
    EXPECT_EQ(abbreviation.span.file, FileId{7});
    lines.push_back(abbreviation.short_form + " = " + abbreviation.full_form + " " +
                    testing::describe_place(abbreviation.span, parsed.text));
  }
  return lines;
}

TEST(Abbreviations, ComeFromFrontMatter) {
  EXPECT_EQ(abbreviations_of("", "сокращения:\n  ОО: образовательные  организации\n"),
            Lines{"ОО = образовательные организации [ОО]"});
}

TEST(Abbreviations, ComeFromTheText) {
  EXPECT_EQ(abbreviations_of("Все образовательные организации (далее – ОО) района."),
            Lines{"ОО = Все образовательные организации [ОО]"});
  EXPECT_EQ(abbreviations_of("Приказ. Школы с низкими результатами (далее - ШНОР), центр (далее — ЦОКО)\n"),
            (Lines{"ШНОР = Школы с низкими результатами [ШНОР]", "ЦОКО = центр [ЦОКО]"}));
  EXPECT_EQ(abbreviations_of("| № | Мероприятия |\n|---|---|\n| 1 | методические службы (далее:ТМС) |\n"),
            Lines{"ТМС = методические службы [ТМС]"});
  EXPECT_EQ(abbreviations_of("без конца (далее – ОО\n\nи (далее) тоже"), Lines{});
}

TEST(Abbreviations, ComeFromAListUnderItsHeading) {
  for (const std::string_view heading :
       {"## Принятые сокращения", "Принятые сокращения:", "**Список сокращений**"}) {
    EXPECT_EQ(abbreviations_of(std::string{heading} +
                               "\n\n- ИРО – институт развития образования;\n- ЦОКО - центр.\n- слово\n"),
              (Lines{"ИРО = институт развития образования [- ИРО – институт развития образования;]",
                     "ЦОКО = центр [- ЦОКО - центр.]"}))
        << heading;
  }
  EXPECT_EQ(abbreviations_of("## Цели\n\n- ИРО – институт\n"), Lines{});
}

}  // namespace

}  // namespace roadbook
