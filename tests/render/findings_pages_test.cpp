// «Качество данных» and the pages of single rules.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/test_site.h"

namespace roadbook::testing {
namespace {

const std::string kOrder =
    "---\nтип: приказ\nномер: 36\nдата: 08.02.2021\nиздатель: Отдел\nконтроль: Отдел\nоснование:\n"
    "  - издатель: Комитет\n    дата: 20.02.2021\n---\n1. Утвердить.\n";
const std::string kPlan =
    "---\nтип: план\nпериод: 2021\nназвание: <План>\n---\n"
    "| № | Мероприятие | Срок | Исполнители |\n| - | - | - | - |\n| 1 | Совет | | – |\n";
const std::string kHelp = "---\nтип: страница\nназвание: Справка\n---\nТекст.\n";

TestSite& site() {
  static TestSite made{{{"order.md", kOrder}, {"plan.md", kPlan}, {"help/rules/table/empty-cell.md", kHelp}}};
  return made;
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(FindingsPages, AreOneForAllAndOneForEachRuleThatHasFound) {
  const std::vector<std::string> paths = site().paths();
  const auto count = [&paths](const char* path) { return std::count(paths.begin(), paths.end(), path); };
  EXPECT_EQ(count("findings/index.html"), 1);
  EXPECT_EQ(count("findings/order/basis-after-order/index.html"), 1);
  EXPECT_EQ(count("findings/table/empty-cell/index.html"), 1);
  EXPECT_EQ(count("findings/table/number-gap/index.html"), 0);
}

TEST(FindingsPages, LeadFromTheRuleToItsFindings) {
  const std::string page = site().page("findings/index.html");
  EXPECT_TRUE(contains(page, "href=\"../findings/table/empty-cell/index.html\"")) << page;
  EXPECT_TRUE(contains(page, "href=\"../help/rules/table/empty-cell/index.html\"")) << page;
}

TEST(FindingsPages, ShowBothPlaces) {
  const std::string page = site().page("findings/order/basis-after-order/index.html");
  EXPECT_TRUE(contains(page, "<h1>Основание позже приказа</h1>")) << page;
  EXPECT_TRUE(contains(page, "content/order.md:9")) << page;
  EXPECT_TRUE(contains(page, "дата приказа: <span class=\"file\">content/order.md:4</span>")) << page;
  // The other rule's findings are on its own page.
  EXPECT_FALSE(contains(page, "empty-cell")) << page;
}

TEST(FindingsPages, LeadToTheActivity) {
  const std::string page = site().page("findings/table/empty-cell/index.html");
  EXPECT_TRUE(contains(page, "href=\"../../../plan/index.html#1\"")) << page;
  EXPECT_TRUE(contains(page, "&lt;План&gt;")) << page;
}

}  // namespace
}  // namespace roadbook::testing
