// The simple reader and the library must see the same blocks, or the simple one must decline.
#include "parse/simple_markdown.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace roadbook {
namespace {

std::string described(const std::vector<MarkdownBlock>& blocks) {
  std::string out;
  for (const MarkdownBlock& block : blocks) {
    out += std::to_string(static_cast<int>(block.kind)) + " " + std::to_string(block.level) + " " +
           std::to_string(block.span.begin) + "+" + std::to_string(block.span.length) + " [" + block.text +
           "] [" + block.html + "]\n";
    for (const MarkdownItem& item : block.items)
      out += "  " + std::to_string(item.span.begin) + "+" + std::to_string(item.span.length) + " " +
             item.number + " [" + item.text + "] [" + item.html + "]\n";
  }
  return out;
}

// Whether the simple reader took the text; if it did, the library agrees and finds no fault.
bool agrees_or_declines(const std::string& text) {
  const SourceSpan whole{FileId{0}, 0, static_cast<std::uint32_t>(text.size())};
  const auto simple = parse_simple_markdown(text, whole);
  if (!simple) return false;
  Findings findings;
  EXPECT_EQ(described(*simple), described(parse_any_markdown(text, whole, findings))) << text;
  EXPECT_TRUE(findings.empty()) << text;
  return true;
}

TEST(SimpleMarkdown, TakesHeadingsAndParagraphs) {
  for (const std::string text : {
           "",
           "\n\n## 1. Организационные мероприятия\n\n",
           "# Цель\nПовысить «качество» \"знаний\" (см. план).\n### Задачи: № 5; далее – "
           "задачи\nпервая\nвторая\n",
           "слово\n\nслово № 2\n# x",
       }) {
    EXPECT_TRUE(agrees_or_declines(text)) << text;
  }
}

TEST(SimpleMarkdown, TakesListsWithItemsOfOneLine) {
  for (const std::string text : {
           "1. Утвердить «план».\n2. Контроль \"за\" собой.\n",
           "\n7) слово\n8) слово\n\n\nслово",
           "007. слово\n09. слово\n# x\n1. слово",
           "0. слово\n",
           "- слово\n- слово\n\nслово\n\n+ 2023 год\n",
           "1. 2023 год\n2. 1.1. слово",
           "2023 год\n1.1. слово\n1234567890. слово\n",
       }) {
    EXPECT_TRUE(agrees_or_declines(text)) << text;
  }
}

TEST(SimpleMarkdown, LeavesTheRestToTheLibrary) {
  for (const std::string text : {"1. слово\n\n2. слово\n",
                                 "1. слово\nслово\n",
                                 "1. слово\n2) слово\n",
                                 "1. слово\n   слово\n",
                                 "1. - слово\n",
                                 "1. 2. слово\n",
                                 "1.\n",
                                 "1.  слово\n",
                                 "слово\n1. слово\n",
                                 "- слово\n+ слово\n",
                                 "- - -\n",
                                 "слово  \nслово\n",
                                 "слово\n===\n",
                                 "слово\n---\n",
                                 "    слово\n",
                                 "*a*\n",
                                 "<b>\n",
                                 "&amp;\n",
                                 "[a](b)\n",
                                 "\\a\n",
                                 "## a ##\n",
                                 "#a\n",
                                 "#\n",
                                 "####### a\n",
                                 "> a\n",
                                 "a\tb\n",
                                 "a\r\n",
                                 "~~~\n",
                                 "| a |\n",
                                 "\xEF\xBB\xBF"
                                 "a\n",
                                 "\xD0\n"}) {
    EXPECT_FALSE(agrees_or_declines(text)) << text;
  }
}

TEST(SimpleMarkdown, AgreesWithTheLibraryOnRandomText) {
  constexpr std::array kPieces{"слово",    "а",    " ",    "\n",    "\n\n", "# ",  "## ", "#", "-",
                               "+",        "1",    ".",    ")",     "(",    ":",   "\"",  "'", "«",
                               "\xC2\xA0", "\n# ", "\n- ", "= ",    "\t",   "*",   "_",   "—", ";",
                               "\r",       "%",    "/",    "\n1. ", "2. ",  "\n- "};
  std::mt19937 random{20231001};
  int taken = 0;
  for (int i = 0; i < 60000; ++i) {
    std::string text;
    for (std::size_t length = random() % 10; length > 0; --length) text += kPieces[random() % kPieces.size()];
    taken += agrees_or_declines(text) ? 1 : 0;
  }
  EXPECT_GT(taken, 5000);
}

}  // namespace
}  // namespace roadbook
