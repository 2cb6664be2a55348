#include "load/text_check.h"

#include <gtest/gtest.h>

#include "support/describe_findings.h"

namespace roadbook {

namespace {

using testing::Lines;

struct Checked {
  explicit Checked(std::string_view text) {
    Findings findings;
    parsable = check_source_text(text, FileId{4}, findings);
    for (const Finding& finding : findings) EXPECT_EQ(finding.span.file, FileId{4});
    lines = testing::describe_findings(findings, text);
  }
  bool parsable;
  Lines lines;
};

TEST(CheckSourceText, PassesWhatPeopleWrite) {
  for (const std::string_view text :
       {"", "\xEF\xBB\xBF---\r\nтип: план\r\n---\r\n", "| а | б |\n| - | - |\n\tв\f"}) {
    const Checked checked{text};
    EXPECT_TRUE(checked.parsable) << text;
    EXPECT_EQ(checked.lines, Lines{}) << text;
  }
}

TEST(CheckSourceText, ReportsTheFirstByteThatIsNotUtf8) {
  const Checked checked{"план\n\xE2\x84 \xFF"};
  EXPECT_FALSE(checked.parsable);
  EXPECT_EQ(checked.lines, Lines{"document/bad-encoding [\xE2] byte=0xE2"});
}

TEST(CheckSourceText, ReportsNulBytes) {
  const std::string text{"п\0\0", 4};
  EXPECT_EQ(Checked{text}.lines, Lines{"document/bad-encoding.nul [" + std::string(1, '\0') + "]"});
}

TEST(CheckSourceText, ReportsLinesAndTablesThatNoPersonWrites) {
  EXPECT_EQ(Checked("а\n" + std::string(kLongestLine, 'x')).lines, Lines{});
  EXPECT_EQ(Checked("а\n" + std::string(kLongestLine + 1, 'x') + "\n").lines.size(), 1U);
  EXPECT_EQ(Checked("а\n" + std::string(kWidestRow, '|')).lines, Lines{});
  EXPECT_EQ(Checked("а\n" + std::string(kWidestRow + 1, '|')).lines.size(), 1U);
  std::string many_rows = std::string(kWidestRow, '|');
  for (std::size_t i = 0; i < kMostCells / kWidestRow; ++i) many_rows += "\n|";
  EXPECT_EQ(Checked{many_rows}.lines.size(), 1U);
}

// Limits are looked for line by line only in files that may reach them.
TEST(CheckSourceText, FindsManyCellsInShortRows) {
  constexpr std::size_t kRow = 100;
  std::string rows = std::string(kRow, '|') + "\n";
  for (std::size_t i = 1; i < kMostCells / kRow; ++i) rows += "|\n";
  EXPECT_EQ(Checked{rows}.lines, Lines{});
  EXPECT_EQ(Checked{rows + "|"}.lines.size(), 1U);
  EXPECT_EQ(Checked{rows + "\n" + rows}.lines.size(), 1U);  // of all tables together
}

TEST(PrintableUtf8, HidesWhatATerminalOrAPageCannotShow) {
  EXPECT_EQ(printable_utf8("зея/план.md"), "зея/план.md");
  EXPECT_EQ(printable_utf8("a\x1B[31m\nb\x7F\xFF"), "a\uFFFD[31m\uFFFDb\uFFFD\uFFFD");
  EXPECT_EQ(printable_utf8("C1:\xC2\x9B"), "C1:\uFFFD");  // a control character, too: CSI
}

}  // namespace

}  // namespace roadbook
