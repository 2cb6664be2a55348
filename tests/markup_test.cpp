// Hostile markup in every place where a plan's text can reach a page: what is published holds no markup but
// the templates' own.
#include "support/bad_input.h"
#include "support/html_scanner.h"

namespace roadbook::test {
namespace {

TEST(HtmlScanner, FindsWhatItIsFor) {
  const std::vector<std::string> bad{"<script>x</script>",
                                     "<b>x</b>",
                                     "<p onclick=\"x\">",
                                     "<a href=\"javascript:x\">",
                                     "<a href=\"&#106;avascript:x\">",
                                     "<a href=\" java\nscript:x\">",
                                     "<p class=x>",
                                     "<p class='x'>",
                                     "<p",
                                     "<!-- x -->",
                                     "<svg>",
                                     "< p>",
                                     "<a href=\"data:text/html,x\">",
                                     "<p title=\"<\">",
                                     "<p style=\"x\">",
                                     "<style>p{}</style>",
                                     "<script type=\"application/ld+json\">\"<b>\"</script>",
                                     "<script type=\"application/ld+json\" src=\"x\"></script>"};
  for (const std::string& html : bad) EXPECT_NE(find_foreign_markup(html), "") << html;
  EXPECT_EQ(find_foreign_markup("<!DOCTYPE html><p class=\"x\">a &lt;script&gt; > b</p><a href=\"../a:b\">"),
            "");
}

// What is put into every field; each breaks out of another context.
const std::vector<std::string> kHostile{
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "'><b onclick='x'>",
    "</title><script>x</script>",
    "</td></tr></table><script>x</script>",
    "<!--<script>-->x",
    "{{{root}}}{{#t}}{{/t}}{{> head}}",
    "<a href=javascript:alert(1)>x</a>",
    "&lt;script&gt;&#60;b&#62;",
    "<br onclick=x>",
    "<BR/onclick=x>",
    "<iframe src=//example.org>",
};

std::string yaml_quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? "''" : std::string{c};
  return out + "'";
}

void expect_clean_pages(const SiteFolder& site) {
  std::size_t pages = 0;
  for (const auto& [path, bytes] : site.snapshot("site")) {
    if (!path.ends_with(".html")) continue;
    ++pages;
    EXPECT_EQ(find_foreign_markup(bytes), "") << path;
  }
  EXPECT_GE(pages, 5u);
}

void build_and_expect_clean_pages(const SiteFolder& site) {
  const RunResult build = site.run({"build"});
  EXPECT_EQ(build.exit_code, 0) << build.errors;
  expect_clean_pages(site);
}

class HostileText : public ::testing::TestWithParam<std::string> {
 protected:
  const std::string& text() const { return GetParam(); }
  SiteFolder site;
};

TEST_P(HostileText, InFrontMatter) {
  const std::string value = yaml_quoted(text());
  site.write("content/order.md",
             "---\nтип: приказ\nномер: " + value + "\nдата: 01.02.2023\nиздатель: " + value +
                 "\nназвание: " + value + "\nместо: " + value + "\nтерритория: " + value +
                 "\nоснование:\n  - {издатель: " + value + ", номер: " + value + ", название: " + value +
                 "}\nутверждает: plan\nподписал: {должность: " + value + ", имя: " + value +
                 "}\nконтроль: " + value + "\nкоординатор: " + value + "\n---\n1. Пункт\n");
  site.write("content/plan.md",
             "---\nтип: план\nназвание: " + value + "\nпериод: 2023\nприказ: order\nтерритория: " + value +
                 "\nкоординатор: " + value + "\nшколы: [" + value + "]\nсокращения: {" + value + ": " +
                 value + "}\n---\n| Мероприятие | Срок |\n|---|---|\n| Дело | 2023 |\n");
  site.write("content/page.md", "---\nтип: страница\nназвание: " + value + "\n---\nТекст\n");
  site.write("roadbook.yaml", "название: " + value + "\nведомство: " + value + "\n");
  build_and_expect_clean_pages(site);
}

TEST_P(HostileText, InProse) {
  const std::string& x = text();
  const std::string prose = x + "\n\nслово " + x + " слово\n\n- " + x + "\n\n> " + x + "\n\n## " + x +
                            "\n\n`" + x + "`\n\n    " + x + "\n\n```" + x + "\n" + x + "\n```\n\n[" + x +
                            "](http://a \"" + x + "\")\n\n![" + x + "](a.png)\n\n[b](<" + x + ">)\n\n[c]: <" +
                            x + ">\n\n[c]\n\n<div>\n" + x + "\n</div>\n";
  site.write("content/page.md", "---\nтип: страница\nназвание: С\n---\n" + prose);
  site.write("content/order.md", "---\nтип: приказ\nномер: 1\nдата: 01.02.2023\nиздатель: И\n---\n1. " + x +
                                     "\n2. a\n   - " + x + "\n" + prose);
  site.write("content/plan.md", kPlanHead + prose);
  build_and_expect_clean_pages(site);
}

TEST_P(HostileText, InCells) {
  const std::string& x = text();
  site.write("content/plan.md", kPlanHead + "| № | Мероприятие | Срок | Исполнители | Результат | Статус | " +
                                    x + " |\n|---|---|---|---|---|---|---|\n| " + x + " | " + x + " | " + x +
                                    " | " + x + " | " + x + " | " + x + " | " + x + " |\n| 2 | дело " + x +
                                    " *a* | до 01.02.2023 " + x + " | «" + x + "», " + x + " | <br>" + x +
                                    "\\| | выполнено 01.02.2023 [x](" + x + ") | `" + x + "` |\n| | | " + x +
                                    " | | | | |\n");
  build_and_expect_clean_pages(site);
}

TEST_P(HostileText, InExecutors) {
  const std::string value = yaml_quoted(text());
  std::string id;  // what a browser would need of it; spaces and slashes are refused
  for (const char c : text()) id += c == ' ' || c == '/' || c == '#' || c == '?' ? '_' : c;
  site.write("content/executors.yaml", "территория: " + value + "\nрегион: " + value +
                                           "\nисполнители:\n  - id: " + yaml_quoted(id) +
                                           "\n    название: " + value + "\n    кратко: " + value +
                                           "\n    синонимы: [" + value + ", школа]\n    вид: группа\n");
  site.write("content/plan.md",
             kPlanHead + "| Мероприятие | Срок | Исполнители |\n|---|---|---|\n| Дело | 2023 | школа |\n");
  build_and_expect_clean_pages(site);
}

TEST_P(HostileText, InNamesOfFilesAndFolders) {
  std::string name;
  for (const char c : text()) name += c == '/' ? '_' : c;
  site.write("content/" + name + "/" + name + ".md", kPlanWithWarning);
  site.write("content/plan.md", "---\nтип: приказ\nномер: 1\nдата: 01.02.2023\nиздатель: И\nутверждает: " +
                                    yaml_quoted(name + "/" + name) + "\n---\n[x](<" + name + "/" + name +
                                    ".md#1>)\n");
  build_and_expect_clean_pages(site);
}

INSTANTIATE_TEST_SUITE_P(Each, HostileText, ::testing::ValuesIn(kHostile),
                         [](const auto& test) { return std::to_string(test.index); });

// In every spelling that some browser has once run.
TEST(HostileLinks, AreDroppedAndReported) {
  const std::vector<std::string> links{"javascript:alert(1)",
                                       "JaVaScRiPt:alert(1)",
                                       "<java\tscript:alert(1)>",
                                       "< javascript:alert(1)>",
                                       "<\x01javascript:alert(1)>",
                                       "&#106;avascript:alert(1)",
                                       "&#x6A;avascript&colon;alert(1)",
                                       "javascript&#58;alert(1)",
                                       "javascript&Tab;:alert(1)",
                                       "<&#1;javascript:alert(1)>",
                                       "vbscript:x",
                                       "data:text/html;base64,PHNjcmlwdD4=",
                                       "file:///etc/passwd",
                                       "view-source:x",
                                       "jar:x",
                                       "blob:x",
                                       "javascript\\:alert(1)",
                                       "java\\script:x"};
  const SiteFolder site;
  std::string body;
  std::string findings;
  std::size_t line = 6;
  for (const std::string& link : links) {
    body += "[x](" + link + ")\n\n";
    findings += "content/plan.md:" + std::to_string(line) + ":1 warning text/unsafe-link\n";
    line += 2;
  }
  body += "| Мероприятие | Срок |\n|---|---|\n";
  line += 2;
  for (const std::string& link : links) {
    body += "| Дело [x](" + link + ") ![y](" + link + ") | 2023 |\n";
    findings += "content/plan.md:" + std::to_string(line++) + ":3 warning text/unsafe-link\n";
  }
  body += "\n<javascript:alert(1)>\n\n[a]: javascript:alert(1)\n\n[a] ![a][a]\n";
  site.write("content/plan.md", kPlanHead + body);
  const std::string found =
      SiteFolder::findings_of(site.run({"check", "--format", "json", "--rule", "text/unsafe-link"}));
  EXPECT_EQ(found.substr(0, findings.size()), findings);
  build_and_expect_clean_pages(site);
  for (const auto& [path, bytes] : site.snapshot("site")) {
    EXPECT_EQ(bytes.find("script:alert(1)\""), std::string::npos) << path;
  }
}

}  // namespace
}  // namespace roadbook::test
