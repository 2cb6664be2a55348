#include "parse/table.h"

#include <gtest/gtest.h>

#include "base/text.h"
#include "support/parsed_document.h"

namespace roadbook {

namespace {

using testing::Lines;
using testing::ParsedDocument;
using testing::roadmap_text;

// A table with three columns and the given rows.
ParsedDocument table_with(std::string_view rows) {
  return ParsedDocument{
      roadmap_text("| № | Мероприятия | Сроки |\n| --- | --- | --- |\n" + std::string{rows})};
}

TEST(TableReader, PlacesOfCellsAreExact) {
  const auto parsed =
      table_with("| 1.1 |  Совещание директоров | до 01.11.2023\t|\n|2||`а \\| б`|\r\n3 | в | г\n");
  const std::vector<std::string> written{
      "1.1", "Совещание директоров", "до 01.11.2023", "2", "", "`а \\| б`", "3", "в", "г"};
  const Table& table = parsed.document.tables.at(0);
  ASSERT_EQ(table.cells.size(), written.size());
  for (std::size_t i = 0; i < written.size(); ++i) {
    const SourceSpan span = table.cells[i].span;
    EXPECT_EQ(parsed.text.substr(span.begin, span.length), written[i]) << i;
    EXPECT_EQ(span.file, FileId{7});
  }
  EXPECT_EQ(testing::describe_place(table.columns[1].heading.span, parsed.text), "[Мероприятия]");
  EXPECT_EQ(testing::describe_place(table.rows[1].span, parsed.text), "[|2||`а \\| б`|]");
  EXPECT_TRUE(testing::describe_place(table.span, parsed.text).ends_with("\n3 | в | г]"));
}

struct CellExample {
  std::string_view written;
  std::string_view text;
  std::string_view html;  // empty: the text needs only escaping
  Lines report = {};
};

class CellReading : public ::testing::TestWithParam<CellExample> {};

TEST_P(CellReading, GivesTextAndHtml) {
  const CellExample& example = GetParam();
  const auto parsed = table_with("| 1 | " + std::string{example.written} + " | май |\n");
  const Cell& cell = parsed.document.tables.at(0).row(0)[1];
  EXPECT_EQ(cell.text, example.text);
  EXPECT_EQ(cell.html, example.html);
  EXPECT_EQ(parsed.report(), example.report);
  EXPECT_EQ(testing::describe_place(cell.span, parsed.text), "[" + std::string{example.written} + "]");
}

INSTANTIATE_TEST_SUITE_P(
    Cells, CellReading,
    ::testing::Values(
        CellExample{"ЦОКО, ИРО", "ЦОКО, ИРО", ""}, CellExample{"ЦОКО<br>ИРО", "ЦОКО\nИРО", ""},
        CellExample{"ЦОКО <BR /> ИРО<br/>ТМС", "ЦОКО\nИРО\nТМС", ""}, CellExample{R"(а \| б)", "а | б", ""},
        CellExample{"**ЦОКО**", "ЦОКО", "<strong>ЦОКО</strong>"},
        CellExample{"**ЦОКО**<br>ИРО", "ЦОКО\nИРО", "<strong>ЦОКО</strong><br />\nИРО"},
        CellExample{"[план](order.md)", "план", "<a href=\"../order/index.html\">план</a>"},
        CellExample{"`a \\| b`", "a | b", "<code>a | b</code>"},
        CellExample{"а &amp; б", "а & б", "а &amp; б"}, CellExample{"а & б", "а & б", "а &amp; б"},
        CellExample{"5 < 6", "5 < 6", "5 &lt; 6"}, CellExample{"~~а~~ \"б\" 'в'", "~~а~~ \"б\" 'в'", ""},
        CellExample{"<b>а</b>", "<b>а</b>", "&lt;b&gt;а&lt;/b&gt;", {}},
        CellExample{"<script>alert(1)</script>",
                    "<script>alert(1)</script>",
                    "&lt;script&gt;alert(1)&lt;/script&gt;",
                    {}},
        CellExample{"а <!-- тайна --> б", "а  б", "а  б"}, CellExample{"<!-- тайна -->", "", ""},
        CellExample{"[а](java&#x73;cript:x)",
                    "а",
                    "а",
                    {"text/unsafe-link [[а](java&#x73;cript:x)] url=javascript:x"}}));

// A cell holds no blocks (GFM specification 0.29, section 4.10), whatever it begins with.
INSTANTIATE_TEST_SUITE_P(
    CellsThatLookLikeBlocks, CellReading,
    ::testing::Values(CellExample{"1. **Создать** группу", "1. Создать группу",
                                  "1. <strong>Создать</strong> группу"},
                      CellExample{"- [план](a.pdf)", "- план", "- <a href=\"a.pdf\">план</a>"},
                      CellExample{"# _а_", "# а", "# <em>а</em>"},
                      CellExample{"> *а*", "> а", "&gt; <em>а</em>"}, CellExample{"***", "***", "***"},
                      CellExample{"```", "```", "```"},
                      CellExample{"**а**<br>- б<br>1. в<br># г", "а\n- б\n1. в\n# г",
                                  "<strong>а</strong><br />\n- б<br />\n1. в<br />\n# г"},
                      CellExample{"*а*<br>===", "а\n===", "<em>а</em><br />\n==="},
                      CellExample{"[а]: b \"*в*\"", "[а]: b \"в\"", "[а]: b &quot;<em>в</em>&quot;"},
                      CellExample{"**а**<br><br>б", "а\n\nб", "<strong>а</strong><br />\n<br />\nб"},
                      CellExample{"<br>*а*", "а", "<br />\n<em>а</em>"}));

TEST(TableReader, RaggedRowsKeepTheirCells) {
  const auto parsed = table_with("| 1 |\n| 2 | а | б | в |\n");
  const Table& table = parsed.document.tables.at(0);
  EXPECT_EQ(parsed.rows(), (Lines{"1 |  | ", "2 | а | б"}));
  EXPECT_EQ(table.rows[0].cells_found, 1U);
  EXPECT_EQ(table.rows[1].cells_found, 4U);
  EXPECT_EQ(table.row(0)[2].span.begin, table.rows[0].span.end());
  EXPECT_EQ(table.row(0)[2].span.length, 0U);
}

TEST(TableReader, ARowOfDigitsUnderTheHeadingsSaysNothing) {
  EXPECT_EQ(table_with("| 1 | 2 | 3 |\n| 1 | а | б |\n| 1 | 2 | 3 |\n").rows(),
            (Lines{"1 | а | б", "1 | 2 | 3"}));
  EXPECT_EQ(table_with("| 1 | 2 | 4 |\n").rows(), Lines{"1 | 2 | 4"});
}

TEST(TableReader, KnowsColumnsAndKinds) {
  const ParsedDocument parsed{
      roadmap_text("| № п/п | **Мероприятия** | Дата<br>реализации | Прочее |\n|-|-|-|-|\n\n| Показатель | "
                   "Значение |\n|-|-|\n\n"
                   "| Школа | Адрес |\n|-|-|\n")};
  const auto kinds = [&parsed](std::size_t table) {
    std::vector<ColumnKind> out;
    for (const Column& column : parsed.document.tables.at(table).columns) out.push_back(column.kind);
    return out;
  };
  EXPECT_EQ(kinds(0), (std::vector<ColumnKind>{ColumnKind::number, ColumnKind::activity, ColumnKind::deadline,
                                               ColumnKind::other}));
  EXPECT_EQ(parsed.document.tables.at(0).kind, TableKind::activities);
  EXPECT_EQ(parsed.document.tables.at(1).kind, TableKind::indicators);
  EXPECT_EQ(parsed.document.tables.at(2).kind, TableKind::other);
}

}  // namespace

}  // namespace roadbook
