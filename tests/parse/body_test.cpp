#include "parse/body.h"

#include <gtest/gtest.h>

#include "support/parsed_document.h"

namespace roadbook {

namespace {

using testing::Lines;
using testing::order_text;
using testing::ParsedDocument;
using testing::roadmap_text;

constexpr std::string_view kTable = "| № | Мероприятия |\n| --- | --- |\n| 1 | Совещание |\n";

TEST(ParseBody, KeepsTheOrderOfProseHeadingsAndTables) {
  const ParsedDocument parsed{roadmap_text("Вступление.\n\n## 1. Раздел\n\n" + std::string{kTable} +
                                           "\nПосле.\n\n" + std::string{kTable})};
  EXPECT_EQ(parsed.blocks(),
            (Lines{"html <p>Вступление.</p>", "heading 1", "table 0", "html <p>После.</p>", "table 1"}));
  EXPECT_EQ(parsed.document.tables[0].section, 1U);
  EXPECT_EQ(parsed.report(), Lines{});
}

TEST(ParseBody, ReadsTablesAsTheSpecificationOfGfmDoes) {
  struct Example {
    std::string_view body;
    Lines rows;
  };
  for (const Example& example : {
           Example{"№ | Мероприятия\n--- | ---\n1 | а\n", {"1 | а"}},
           Example{"  | № | Мероприятия |\n  |---|:-:|\n  | 1 | а |", {"1 | а"}},
           Example{"текст\n| № | Мероприятия |\n|---|---|\n| 1 | а |\n", {"1 | а"}},
           Example{"| № | Мероприятия |\r\n|---|---|\r\n| 1 | а |\r\n\r\n| 2 | б |\r\n", {"1 | а"}},
           Example{"| № | Мероприятия |\n|---|---|\n| 1 | а |\n## Глава\n| 2 | б |\n", {"1 | а"}},
           Example{"| № | Мероприятия |\n|---|---|\n1 | а\nещё\n", {"1 | а", "ещё | "}},
           Example{"| № | Мероприятия |\n|---|---|\n", {}},
           // Forgiving: dashes for fewer columns than headings.
           Example{"| № | Мероприятия |\n|---|\n| 1 | а |\n", {"1 | а"}},
       }) {
    const ParsedDocument parsed{roadmap_text(example.body)};
    ASSERT_FALSE(parsed.document.tables.empty()) << example.body;
    EXPECT_EQ(parsed.rows(), example.rows) << example.body;
  }
}

TEST(ParseBody, BarsInCodeAndCommentsMakeNoTable) {
  const std::string table{kTable};
  for (const std::string& body :
       {"```\n" + table + "```\n", "~~~~ text\n```\n" + table + "~~~~\n", "<!--\n" + table + "-->\n",
        "<!-- " + table + " -->\n", "````\n```\n" + table + "````\n"}) {
    const ParsedDocument parsed{roadmap_text(body)};
    EXPECT_TRUE(parsed.document.tables.empty()) << body;
    EXPECT_EQ(parsed.report(), Lines{}) << body;
  }
}

TEST(ParseBody, ATableAfterCodeOrACommentIsATable) {
  const std::string table = "\n" + std::string{kTable};
  for (const std::string& body :
       {"```\nкод\n```\n" + table, "<!-- примечание -->\n" + table, "<!--\nпримечание\n-->\n" + table,
        "```код``` в строке\n" + table, "``` `\n" + table, "Строка с <!-- примечанием -->\n" + table,
        "~~~\n~~~\n" + table, "<!-->\n" + table}) {
    const ParsedDocument parsed{roadmap_text(body)};
    EXPECT_EQ(parsed.document.tables.size(), 1U) << body;
  }
}

TEST(ParseBody, ReportsATableWithoutDashesOnce) {
  EXPECT_EQ(ParsedDocument(roadmap_text("| № | Мероприятия |\n| 1 | а |\n| 2 | б |\n\nтекст\n")).report(),
            Lines{"table/no-delimiter [| № | Мероприятия |]"});
  EXPECT_EQ(ParsedDocument(roadmap_text("| № | а |\n| 1 | б |\n\n| № | в |\n| 1 | г |\n")).report(),
            (Lines{"table/no-delimiter [| № | а |]", "table/no-delimiter [| № | в |]"}));
  EXPECT_EQ(ParsedDocument(roadmap_text("| одна строка |\n\nслово | слово\nслово | слово\n")).report(),
            Lines{});
}

TEST(ParseBody, TakesDirectivesOfAnOrder) {
  const ParsedDocument parsed{
      order_text(
          "В целях\n\nПРИКАЗЫВАЮ:\n\n1. Утвердить *план*.\n2. Назначить:\n   - Иванову;\n   - Петрову.\n\n"
          "5. Контроль.\n\n## Приложение\n\n1. не пункт\n"),
      "zeya/order"};
  const Order& order = *parsed.document.order();
  Lines lines;
  for (const Directive& directive : order.directives) {
    lines.push_back(std::string{directive.number} + " " + std::string{directive.text});
  }
  EXPECT_EQ(lines, (Lines{"1 Утвердить план.", "2 Назначить:\nИванову;\nПетрову.", "5 Контроль."}));
  EXPECT_EQ(testing::describe_place(order.directives[0].span, parsed.text), "[1. Утвердить *план*.]");
  EXPECT_EQ(parsed.blocks(), (Lines{"html <p>В целях</p>", "html <p>ПРИКАЗЫВАЮ:</p>", "directives",
                                    "heading prilozhenie", "html <ol>\n<li>не пункт</li>\n</ol>"}));
}

TEST(ParseBody, DirectivesGoOnAfterATable) {
  const ParsedDocument parsed{order_text("1. Один.\n\n| а | б |\n|---|---|\n\n2. Два.\n"), "zeya/order"};
  EXPECT_EQ(parsed.document.order()->directives.size(), 2U);
  EXPECT_EQ(parsed.blocks(), (Lines{"directives", "table 0", "directives"}));
}

TEST(ParseBody, MayBeEmpty) {
  const ParsedDocument parsed{roadmap_text("")};
  EXPECT_EQ(parsed.blocks(), Lines{});
  EXPECT_EQ(parsed.document.sections.size(), 1U);
  EXPECT_TRUE(parsed.document.readable);
}

TEST(ParseBody, IsBoundedForHostileTables) {
  std::string rows{kTable};
  for (int i = 0; i < 100000; ++i) rows += "|1|\n";
  const ParsedDocument same{roadmap_text(rows)};
  EXPECT_EQ(same.document.roadmap()->activities.size(), 100001U);
  EXPECT_EQ(same.document.roadmap()->activities.back().anchor, "1-100001");
  std::string further;
  for (int i = 0; i < 100000; ++i) further += "(далее – ОО) (далее ";
  const ParsedDocument abbreviations{roadmap_text(further)};
  EXPECT_EQ(abbreviations.document.abbreviations.size(), 2000U);
}

}  // namespace

}  // namespace roadbook
