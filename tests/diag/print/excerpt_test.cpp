#include "diag/print/excerpt.h"

#include <gtest/gtest.h>

#include "base/utf8.h"

namespace roadbook {
namespace {

std::string line_of(const Excerpt& excerpt) {
  std::string line;
  append_excerpt(line, excerpt);
  return line;
}

// The line, and the mark as it stands under it.
std::string shown(std::string_view line, std::string_view marked, std::size_t width) {
  const Excerpt excerpt = make_excerpt(line, line.find(marked), marked.size(), width);
  return line_of(excerpt) + "\n" + std::string(excerpt.mark_begin, ' ') +
         std::string(excerpt.mark_width, '^');
}

TEST(Excerpt, MarksCyrillicByCharacters) {
  EXPECT_EQ(shown("| 1 | Совет | март |", "Совет", 80),
            "| 1 | Совет | март |\n"
            "      ^^^^^");
}

TEST(Excerpt, MarksWideCharactersByTwoColumns) {
  EXPECT_EQ(shown("学校 | срок", "срок", 80),
            "学校 | срок\n"
            "       ^^^^");
  EXPECT_EQ(shown("план 学校", "学校", 80),
            "план 学校\n"
            "     ^^^^");
}

TEST(Excerpt, GivesCombiningMarksNoColumn) {
  EXPECT_EQ(shown("и\u0306од | срок", "срок", 80),
            "и\u0306од | срок\n"
            "      ^^^^");
}

TEST(Excerpt, ShowsATabAsOneSpace) { EXPECT_EQ(shown("а\tб", "б", 80), "а б\n  ^"); }

TEST(Excerpt, CutsALongLineAroundTheMark) {
  const std::string line = std::string(200, 'a') + " срок " + std::string(200, 'b');
  EXPECT_EQ(shown(line, "срок", 20),
            "…aaaaaa срок bbbbbb…\n"
            "        ^^^^");
  EXPECT_EQ(shown("срок " + std::string(200, 'b'), "срок", 20),
            "срок bbbbbbbbbbbbb…\n"
            "^^^^");
  EXPECT_EQ(shown(std::string(200, 'a') + " срок", "срок", 20),
            "…aaaaaaaaaaaaa срок\n"
            "               ^^^^");
}

TEST(Excerpt, CutsAMarkThatDoesNotFit) {
  const std::string mark(300, 'x');
  EXPECT_EQ(shown("a " + mark + " b", mark, 12),
            "…xxxxxxxxxx…\n"
            " ^^^^^^^^^^");
}

TEST(Excerpt, IsNeverWiderThanAsked) {
  for (const std::string_view unit : {"a", "ж", "学", "и\u0306", "😀"}) {
    std::string line;
    for (int i = 0; i < 300; ++i) line.append(unit);
    for (std::size_t at = 0; at < line.size(); at += unit.size()) {
      const Excerpt excerpt = make_excerpt(line, at, unit.size(), 40);
      ASSERT_LE(display_width(line_of(excerpt)), 40U) << unit << " at " << at;
      ASSERT_LE(excerpt.mark_begin + excerpt.mark_width, 40U) << unit << " at " << at;
    }
  }
}

TEST(Excerpt, AlwaysMarksSomething) {
  EXPECT_EQ(make_excerpt("", 0, 0, 80).mark_width, 1U);
  EXPECT_EQ(make_excerpt("абв", 6, 0, 80).mark_begin, 3U);
  EXPECT_EQ(make_excerpt("абв", 100, 100, 80).mark_begin, 3U);
  EXPECT_EQ(make_excerpt("абв", 2, 1000, 80).mark_width, 2U);
}

TEST(Excerpt, IsHarmlessToATerminal) {
  EXPECT_EQ(line_of(make_excerpt("a\x1B[31m\xFFz", 0, 1, 80)), "a\uFFFD[31m\uFFFDz");
}

TEST(Excerpt, KeepsAnAccentWithItsLetter) {
  EXPECT_EQ(shown("срок и\u0301 да", "срок", 8),
            "срок и\u0301…\n"
            "^^^^");
}

TEST(Excerpt, ShowsALineThatJustFits) {
  EXPECT_EQ(shown("«да» – срок № 1", "срок", 15),
            "«да» – срок № 1\n"
            "       ^^^^");
  EXPECT_EQ(shown("«да» – срок № 1", "срок", 14),
            "…» – срок № 1\n"
            "     ^^^^");
}

}  // namespace
}  // namespace roadbook
