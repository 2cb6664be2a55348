#include "check/rules/cases.h"

namespace roadbook::test {
namespace {

// What the fix of the only finding would put there; empty without one.
std::string mended(const TestFile& file) {
  const CheckedSite site = check_files({file});
  const Findings& findings = site.findings;
  if (findings.size() != 1 || findings[0].fix.size() != 1) return {};
  EXPECT_EQ(findings[0].fix[0].span, findings[0].span);
  return findings[0].fix[0].text;
}

TestFile page(const std::string& body) { return {"page.md", "---\nтип: страница\n---\n" + body + "\n"}; }

TEST(MixedAlphabet, FindsWordsOfTwoAlphabets) {
  expect_findings("text/mixed-alphabet",
                  {{"Latin C", {page("Cовет школы")}, {"text/mixed-alphabet@page.md:4:1"}},
                   {"in a cell",
                    {plan_of_rows("| 1 | Совет | Март 2023 | ОO |\n")},
                    {"text/mixed-alphabet@plan.md:7:27"}},
                   {"in the front matter",
                    {{"page.md", "---\nтип: страница\nназвание: План рaбот\n---\n"}},
                    {"text/mixed-alphabet@page.md:3:16"}},
                   {"Cyrillic in a Latin word",
                    {page("Интернет и Zооm")},
                    {"text/mixed-alphabet(cyrillic-in-latin)@page.md:4:12"}},
                   {"coined", {page("PRактика")}, {"text/mixed-alphabet(joined)@page.md:4:1"}},
                   {"once a word", {page("сoвeщaниe")}, {"text/mixed-alphabet@page.md:4:1"}}});
}

TEST(MixedAlphabet, LeavesAloneWhatIsWell) {
  expect_findings("text/mixed-alphabet",
                  {{"two words", {page("IT-куб, web-сайт, «500+» и PISA")}, {}},
                   {"Roman numbers", {page("II квартал, XXI век")}, {}},
                   {"an address", {page("https://школа5.рф/aбв и [сайт](http://рф.x/дaта)")}, {}},
                   {"code", {page("`aбв`\n\n```\naбв\n```")}, {}},
                   {"a comment", {page("<!-- aбв -->")}, {}},
                   {"a comment of the front matter", {{"page.md", "---\nтип: страница # aбв\n---\n"}}, {}}});
}

TEST(MixedAlphabet, MendsWhatCanBeMended) {
  EXPECT_EQ(mended(page("Cовет")), "Совет");
  EXPECT_EQ(mended(page("IХ класс")), "IX");    // a Cyrillic Х
  EXPECT_EQ(mended(page("ІI квартал")), "II");  // a Ukrainian І
  EXPECT_EQ(mended(page("Zооm")), "Zoom");
  EXPECT_EQ(mended(page("OГЭ")), "ОГЭ");
  EXPECT_EQ(mended(page("PRактика")), "");
}

TEST(DoubledWord, FindsNeighbours) {
  expect_findings("text/doubled-word",
                  {{"in a cell",
                    {plan_of_rows("| 1 | Совет для для школ | Март 2023 | ОО |\n")},
                    {"text/doubled-word@plan.md:7:13"}},
                   {"whatever the case", {page("Для для школ")}, {"text/doubled-word@page.md:4:1"}},
                   {"before a comma", {page("школ школ, и")}, {"text/doubled-word@page.md:4:1"}},
                   {"over a line", {page("в этой\nэтой школе")}, {"text/doubled-word@page.md:4:3"}},
                   {"thrice is once", {page("и и и")}, {"text/doubled-word@page.md:4:1"}}});
}

TEST(DoubledWord, LeavesAloneWhatIsWell) {
  expect_findings(
      "text/doubled-word",
      {{"parts of words", {page("при приёме, что чтобы")}, {}},
       {"hyphens and commas", {page("еле-еле, всего, всего, что что-то")}, {}},
       {"numbers", {page("12 12")}, {}},
       {"initials and shortenings", {page("и и. о. начальника, о о. Сахалин")}, {}},
       {"a heading and its text", {page("## План\nПлан работы")}, {}},
       {"two keys", {{"page.md", "---\nтип: страница\nназвание: тип\nтерритория: тип\n---\n"}}, {}},
       {"two cells", {plan_of_rows("| 1 | Совет | Совет | Совет |\n")}, {}},
       {"code", {page("`да да`")}, {}}});
}

TEST(DoubledWord, LeavesOne) { EXPECT_EQ(mended(page("Для для школ")), "Для"); }

TEST(UnbalancedQuotes, CountsEachTextByItself) {
  expect_findings(
      "text/unbalanced-quotes",
      {{"nothing closes it", {page("Проект «500+ и школа")}, {"text/unbalanced-quotes@page.md:4:8"}},
       {"closes nothing",
        {page("Проект 500+» и школа")},
        {"text/unbalanced-quotes(closes-nothing)@page.md:4:12"}},
       {"inner ones", {page("«Отдел «Ромашка»")}, {"text/unbalanced-quotes@page.md:4:1"}},
       {"two kinds", {page("«Отдел „Ромашка“»")}, {}},
       {"English ones", {page("“so” and „so”")}, {}},
       {"straight ones", {page("\"Да\" и \"нет")}, {"text/unbalanced-quotes@page.md:4:8"}},
       {"one of each kind is one fault", {page("«Да\" и нет")}, {"text/unbalanced-quotes@page.md:4:1"}},
       {"two cells do not help one another",
        {plan_of_rows("| 1 | «Совет | Март 2023 | Совет» |\n")},
        {"text/unbalanced-quotes@plan.md:7:7", "text/unbalanced-quotes(closes-nothing)@plan.md:7:33"}},
       {"nor two paragraphs",
        {page("«Да\n\nнет»")},
        {"text/unbalanced-quotes@page.md:4:1", "text/unbalanced-quotes(closes-nothing)@page.md:6:4"}},
       {"two lines of one paragraph do", {page("«Да\n2023 года»")}, {}},
       {"items of a list", {page("1. «Да\n2. нет")}, {"text/unbalanced-quotes@page.md:4:4"}}});
}

TEST(UnbalancedQuotes, LeavesAloneWhatIsNoQuotation) {
  expect_findings("text/unbalanced-quotes",
                  {{"inches", {page("Экран 75\" и доска")}, {}},
                   {"code", {page("`«` и `\"`")}, {}},
                   {"a bar in a sentence", {page("Черта «|» в тексте")}, {}},
                   {"an address in quotation marks", {page("Адрес «https://» в тексте")}, {}},
                   {"YAML's own", {{"page.md", "---\nтип: страница\nназвание: \"«Да»\"\n---\n"}}, {}},
                   {"the title of a link", {page("[да](a.md \"нет\")")}, {}}});
}

}  // namespace
}  // namespace roadbook::test
