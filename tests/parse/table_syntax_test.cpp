#include "parse/table_syntax.h"

#include <gtest/gtest.h>

#include <string>

namespace roadbook {

namespace {

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<CellBytes> cells;
  split_row(line, cells);
  std::vector<std::string> texts;
  for (const CellBytes& cell : cells) texts.emplace_back(line.substr(cell.begin, cell.length));
  return texts;
}

TEST(SplitRow, CutsAtBars) {
  using Texts = std::vector<std::string>;
  struct Example {
    std::string_view line;
    Texts cells;
  };
  for (const Example& example : {
           Example{"| 1 | Совещание | май |", {"1", "Совещание", "май"}},
           Example{"1 | Совещание | май", {"1", "Совещание", "май"}},
           Example{"|1|б||", {"1", "б", ""}},
           Example{"| | б |", {"", "б"}},
           Example{"  \t| а |  \r", {"а"}},
           Example{R"(| а \| б | в |)", {R"(а \| б)", "в"}},
           Example{R"(| а \|)", {R"(а \|)"}},
           Example{"| а | б", {"а", "б"}},
           Example{"|", {}},
           Example{"||", {""}},
           Example{"", {}},
           Example{"   ", {}},
           Example{"слова", {"слова"}},
           Example{"| а \\", {"а \\"}},
       }) {
    EXPECT_EQ(cells_of(example.line), example.cells) << example.line;
  }
}

TEST(IsDelimiterRow, KnowsTheLineUnderTheHeadings) {
  for (const std::string_view line :
       {"| --- | --- |", "|-|-|", "--- | :---:", "| :-- | --: |", "|---|", "  | --- |\r", "| - |", "|:-:|"}) {
    EXPECT_TRUE(is_delimiter_row(line)) << line;
  }
  for (const std::string_view line : {"", "---", "| |", "| : |", "| -- - |", "| --- | |", "| а |", "- | а",
                                      "||", "| :: |", "| --- | -:- |", "***", "|- | +"}) {
    EXPECT_FALSE(is_delimiter_row(line)) << line;
  }
}

TEST(BeginsOtherBlock, KnowsWhatEndsATable) {
  for (const std::string_view line : {"# Глава", "> цитата", "- пункт", "* пункт", "+ пункт", "1. пункт",
                                      "12) пункт", "```", "~~~", "<div>", "   ## Глава"}) {
    EXPECT_TRUE(begins_other_block(line)) << line;
  }
  for (const std::string_view line :
       {"", "слова", "1.2 слова", "-слова", "2023 год", "1.", "**слова**", "№ 1"}) {
    EXPECT_FALSE(begins_other_block(line)) << line;
  }
}

TEST(BeginsWithBar, AfterAtMostThreeSpaces) {
  EXPECT_TRUE(begins_with_bar("| а"));
  EXPECT_TRUE(begins_with_bar("   | а"));
  EXPECT_FALSE(begins_with_bar("    | а"));
  EXPECT_FALSE(begins_with_bar("а | б"));
  EXPECT_TRUE(has_bar("а | б"));
  EXPECT_FALSE(has_bar("а"));
}

}  // namespace

}  // namespace roadbook
