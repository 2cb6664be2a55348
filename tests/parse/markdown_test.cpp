#include "parse/markdown.h"

#include <gtest/gtest.h>

#include "base/parallel.h"
#include "support/describe_findings.h"

namespace roadbook {

namespace {

using testing::Lines;

// Parses a piece that stands in a file after other lines.
struct Parsed {
  explicit Parsed(std::string_view markdown) : text{"---\nтип: план\n---\n"} {
    const auto begin = static_cast<std::uint32_t>(text.size());
    text.append(markdown);
    Findings findings;
    blocks = parse_markdown(text, {FileId{3}, begin, static_cast<std::uint32_t>(markdown.size())}, findings);
    for (const MarkdownBlock& block : blocks) html += block.html;
    report = testing::describe_findings(findings, text);
  }
  std::string place(SourceSpan span) const { return testing::describe_place(span, text); }
  std::string text;
  std::vector<MarkdownBlock> blocks;
  std::string html;
  Lines report;
};

TEST(ParseMarkdown, MakesHtmlOfProse) {
  const Parsed parsed{"Текст *и* **ещё** <br>строка & «кавычки» -- \"прямые\".\n\n> цитата\n"};
  EXPECT_EQ(
      parsed.html,
      "<p>Текст <em>и</em> <strong>ещё</strong> <br />\nстрока &amp; «кавычки» -- &quot;прямые&quot;.</p>\n"
      "<blockquote>\n<p>цитата</p>\n</blockquote>\n");
  EXPECT_EQ(parsed.report, Lines{});
}

TEST(ParseMarkdown, GivesHeadingsWithTheirPlaces) {
  const Parsed parsed{"\n## 1. *Первый* раздел\n\nВторой\n======\n"};
  ASSERT_EQ(parsed.blocks.size(), 2U);
  EXPECT_EQ(parsed.blocks[0].kind, MarkdownBlock::Kind::heading);
  EXPECT_EQ(parsed.blocks[0].level, 2U);
  EXPECT_EQ(parsed.blocks[0].text, "1. Первый раздел");
  EXPECT_EQ(parsed.place(parsed.blocks[0].span), "[## 1. *Первый* раздел]");
  EXPECT_EQ(parsed.blocks[1].level, 1U);
  EXPECT_EQ(parsed.blocks[1].text, "Второй");
}

TEST(ParseMarkdown, GivesListsWithNumbersAsWritten) {
  const Parsed parsed{"3. Утвердить *план*.\n4. Назначить:\n   - первого;\n   - второго.\n9) Контроль.\n"};
  ASSERT_EQ(parsed.blocks.size(), 2U);
  const auto& items = parsed.blocks[0].items;
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(items[0].number, "3");
  EXPECT_EQ(items[0].text, "Утвердить план.");
  EXPECT_EQ(parsed.place(items[0].span), "[3. Утвердить *план*.]");
  EXPECT_EQ(items[1].text, "Назначить:\nпервого;\nвторого.");
  EXPECT_EQ(items[1].html, "Назначить:<ul>\n<li>первого;</li>\n<li>второго.</li>\n</ul>\n");
  EXPECT_EQ(parsed.blocks[1].items[0].number, "9");
  EXPECT_EQ(Parsed{"- а\n"}.blocks[0].items[0].number, "");
}

TEST(ParseMarkdown, ShowsRawHtmlAsTextAndReportsItsPlace) {
  struct Example {
    std::string_view markdown;
    std::string_view html;
    Lines report;
  };
  for (const Example& example : {
           Example{"Это <b>важно</b>.",
                   "<p>Это &lt;b&gt;важно&lt;/b&gt;.</p>\n",
                   {"text/raw-html [<b>] tag=<b>", "text/raw-html [</b>] tag=</b>"}},
           Example{"Строка,\n  и <i>ещё\n  одна",
                   "<p>Строка,\nи &lt;i&gt;ещё\nодна</p>\n",
                   {"text/raw-html [<i>] tag=<i>"}},
           Example{"<script>\nalert(1)\n</script>\n",
                   "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n",
                   {"text/raw-html [<script>\nalert(1)\n</script>] tag=<script>"}},
           Example{"> Цитата <u>с тегом\n",
                   "<blockquote>\n<p>Цитата &lt;u&gt;с тегом</p>\n</blockquote>\n",
                   {"text/raw-html [<u>] tag=<u>"}},
           Example{"> Цитата\n>   на две <u>строки\n",
                   "<blockquote>\n<p>Цитата\nна две &lt;u&gt;строки</p>\n</blockquote>\n",
                   {"text/raw-html [<u>] tag=<u>"}},
           Example{"1. Пункт\n   и ещё\n <u>строка\n",
                   "<ol>\n<li>Пункт\nи ещё\n&lt;u&gt;строка</li>\n</ol>\n",
                   {"text/raw-html [<u>] tag=<u>"}},
           Example{"## Заголовок <u>\n", "", {"text/raw-html [<u>] tag=<u>"}},
           Example{"<img src=x onerror=alert(1)>",
                   "<p>&lt;img src=x onerror=alert(1)&gt;</p>\n",
                   {"text/raw-html [<img src=x onerror=alert(1)>] tag=<img src=x onerror=alert(1)>"}},
           Example{"<br class=x> и <br\n/>",
                   "<p>&lt;br class=x&gt; и <br />\n</p>\n",
                   {"text/raw-html [<br class=x>] tag=<br class=x>"}},
       }) {
    const Parsed parsed{example.markdown};
    EXPECT_EQ(parsed.html, example.html) << example.markdown;
    EXPECT_EQ(parsed.report, example.report) << example.markdown;
  }
}

TEST(ParseMarkdown, DropsCommentsAndOnlyThem) {
  struct Example {
    std::string_view markdown;
    std::string_view html;
  };
  for (const Example& example : {
           Example{"до <!-- примечание --> после", "<p>до  после</p>\n"},
           Example{"<!-- примечание\nна две строки -->\n\nтекст", "<p>текст</p>\n"},
           Example{"<!-- примечание --> текст за ним", "<p>текст за ним</p>\n"},
           Example{"<!-- а --><!-- б -->", ""},
           Example{"<!-- а --> текст <!-- б -->", "<p>текст</p>\n"},
       }) {
    const Parsed parsed{example.markdown};
    EXPECT_EQ(parsed.html, example.html) << example.markdown;
    EXPECT_EQ(parsed.report, Lines{}) << example.markdown;
  }
}

// A comment that never ends must not swallow the rest of the plan in silence.
TEST(ParseMarkdown, ReportsACommentWithoutAnEnd) {
  const Parsed parsed{"<!-- забыли закрыть\n\nтекст\n"};
  EXPECT_EQ(parsed.html, "<p>&lt;!-- забыли закрыть\n\nтекст</p>\n");
  EXPECT_EQ(parsed.report, Lines{"text/raw-html [<!-- забыли закрыть\n\nтекст] tag=<!-- забыли закрыть"});
}

TEST(ParseMarkdown, DropsLinksThatRunScriptsAndKeepsTheirWords) {
  for (const std::string_view url :
       {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#x73;cript:alert(1)", "javascript&colon;alert(1)",
        "javascript&#58;alert(1)", "<java\tscript:alert(1)>", "< javascript:alert(1)>",
        "data:text/html;base64,PHN2Zz4=", "DATA:text/html,x", "vbscript:msgbox", "file:///etc/passwd",
        "&#1;javascript:alert(1)", "javas&Tab;cript:alert(1)"}) {
    const Parsed parsed{"[слова *тут*](" + std::string{url} + ")"};
    EXPECT_EQ(parsed.html, "<p>слова <em>тут</em></p>\n") << url;
    ASSERT_EQ(parsed.report.size(), 1U) << url;
    EXPECT_TRUE(parsed.report[0].starts_with("text/unsafe-link [[слова *тут*](" + std::string{url} + ")]"))
        << url;
  }
}

TEST(ParseMarkdown, DropsUnsafeImagesAutolinksAndReferences) {
  EXPECT_EQ(Parsed{"![схема](javascript:x)"}.html, "<p>схема</p>\n");
  EXPECT_EQ(Parsed{"[![а](javascript:x)](javascript:y)"}.html, "<p>а</p>\n");
  EXPECT_EQ(Parsed{"<javascript:alert(1)>"}.html, "<p>javascript:alert(1)</p>\n");
  EXPECT_EQ(Parsed{"[а]\n\n[а]: javascript:x\n"}.html, "<p>а</p>\n");
  EXPECT_EQ(Parsed{"![<b>](javascript:x)"}.html, "<p>&lt;b&gt;</p>\n");
}

TEST(ParseMarkdown, TurnsLinksToDocumentsIntoLinksToPages) {
  EXPECT_EQ(Parsed{"[План](../zeya/roadmap.md#1.3 \"к плану\")"}.html,
            "<p><a href=\"../../zeya/roadmap/index.html#1.3\" title=\"к плану\">План</a></p>\n");
  EXPECT_EQ(Parsed{"[a](https://example.org/?a=1&b=2)"}.html,
            "<p><a href=\"https://example.org/?a=1&amp;b=2\">a</a></p>\n");
}

TEST(ParseMarkdown, NoMarkupComesThroughAttributes) {
  const Parsed parsed{"[а](<b\"onclick=x> \"t\\\"><script>\")\n\n```js\" onload=x\n<b>\n```\n"};
  EXPECT_EQ(parsed.html.find("<script"), std::string::npos) << parsed.html;
  EXPECT_EQ(parsed.html.find("\"onclick"), std::string::npos) << parsed.html;
  EXPECT_EQ(parsed.html.find("\" onload"), std::string::npos) << parsed.html;
}

TEST(ParseMarkdown, PlacesAreExactWithCarriageReturns) {
  const Parsed parsed{"Первая\r\nвторая <b>жирная\r\n\r\n## Глава\r\n"};
  EXPECT_EQ(parsed.report, Lines{"text/raw-html [<b>] tag=<b>"});
  EXPECT_EQ(parsed.place(parsed.blocks[1].span), "[## Глава]");
}

TEST(ParseMarkdown, IsBoundedForHostileInput) {
  for (const std::string_view piece :
       {"[", "![", "*a **a ", "> ", "- ", "`", "<", "[a](", "&", "<!--", "*", "_", "\\"}) {
    std::string bomb;
    while (bomb.size() < 50000) bomb += piece;
    Parsed{bomb};
  }
}

TEST(ParseMarkdown, GivesTheSameFromManyThreads) {
  const std::string_view markdown = "# А\n\n<b>x</b> [y](javascript:z) *т*\n\n1. а\n2. б\n";
  const std::string expected = Parsed{markdown}.html;
  std::vector<std::string> results(200);
  parallel_for(results.size(), 4, [&](std::size_t i) { results[i] = Parsed{markdown}.html; });
  for (const std::string& result : results) EXPECT_EQ(result, expected);
}

}  // namespace

}  // namespace roadbook
