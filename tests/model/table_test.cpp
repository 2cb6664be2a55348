#include "model/table.h"

#include <gtest/gtest.h>

#include <string>

namespace roadbook {

namespace {

constexpr FileId kFile{2};

// A cell that stands in «| … |», with the text that a reader sees.
struct CellInFile {
  CellInFile(std::string_view written, std::string_view shown) : source{"| " + std::string{written} + " |"} {
    cell.span = {kFile, 2, static_cast<std::uint32_t>(written.size())};
    cell.text = shown;
  }
  // What stands in the file for a part of the shown text.
  std::string written_for(std::string_view part) const {
    const std::size_t begin = cell.text.find(part);
    const SourceSpan span = span_in_cell(cell, begin, part.size(), source);
    EXPECT_EQ(span.file, kFile);
    return source.substr(span.begin, span.length);
  }
  std::string source;
  Cell cell;
};

TEST(SpanInCell, IsExactInPlainText) {
  const CellInFile cell{"до 01.11.2023, ежемесячно", "до 01.11.2023, ежемесячно"};
  EXPECT_EQ(cell.written_for("01.11.2023"), "01.11.2023");
  EXPECT_EQ(cell.written_for("ежемесячно"), "ежемесячно");
  EXPECT_EQ(cell.written_for("до 01.11.2023, ежемесячно"), "до 01.11.2023, ежемесячно");
}

TEST(SpanInCell, IsExactAfterLineBreaks) {
  for (const std::string_view line_break : {"<br>", " <br> ", "<br/>", "<BR />", "  <br>"}) {
    const CellInFile cell{"ЦОКО" + std::string{line_break} + "ИРО<br>ТМС", "ЦОКО\nИРО\nТМС"};
    EXPECT_EQ(cell.written_for("ЦОКО"), "ЦОКО");
    EXPECT_EQ(cell.written_for("ИРО"), "ИРО") << line_break;
    EXPECT_EQ(cell.written_for("ТМС"), "ТМС") << line_break;
    EXPECT_EQ(cell.written_for("ИРО\nТМС"), "ИРО<br>ТМС") << line_break;
  }
}

TEST(SpanInCell, IsExactAfterEscapes) {
  const CellInFile cell{R"(а \| б \* в)", "а | б * в"};
  EXPECT_EQ(cell.written_for("б"), "б");
  EXPECT_EQ(cell.written_for("|"), R"(\|)");
  EXPECT_EQ(cell.written_for("в"), "в");
}

TEST(SpanInCell, IsTheWholeCellWhereMarkupHidesThePlace) {
  const CellInFile cell{"**ЦОКО** и [ИРО](https://iro.ru)", "ЦОКО и ИРО"};
  EXPECT_EQ(cell.written_for("ЦОКО"), "**ЦОКО** и [ИРО](https://iro.ru)");
  EXPECT_EQ(cell.written_for("ИРО"), "**ЦОКО** и [ИРО](https://iro.ru)");
}

TEST(SpanInCell, IsExactBeforeMarkup) {
  const CellInFile cell{"в работе, [протокол](p.pdf)", "в работе, протокол"};
  EXPECT_EQ(cell.written_for("в работе"), "в работе");
}

TEST(SpanInCell, MayBeEmpty) {
  const CellInFile cell{"а<br>б", "а\nб"};
  EXPECT_EQ(span_in_cell(cell.cell, 0, 0, cell.source), (SourceSpan{kFile, 2, 0}));
  EXPECT_EQ(span_in_cell(cell.cell, 3, 0, cell.source), (SourceSpan{kFile, 8, 0}));
  EXPECT_EQ(span_in_cell({{kFile, 4, 0}, {}, {}}, 0, 0, "|   |"), (SourceSpan{kFile, 4, 0}));
}

TEST(Table, GivesRowsAndFindsColumns) {
  Table table;
  table.columns = {{ColumnKind::number, {}}, {ColumnKind::deadline, {}}, {ColumnKind::deadline, {}}};
  table.cells.resize(6);
  table.cells[3].text = "1.2";
  EXPECT_EQ(table.row(1).size(), 3U);
  EXPECT_EQ(table.row(1)[0].text, "1.2");
  EXPECT_EQ(table.find_column(ColumnKind::deadline), 1U);
  EXPECT_EQ(table.find_column(ColumnKind::note), std::nullopt);
}

}  // namespace

}  // namespace roadbook
