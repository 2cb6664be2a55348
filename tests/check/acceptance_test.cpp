#include "check/acceptance.h"

#include <gtest/gtest.h>

#include "support/checked_files.h"

namespace roadbook {
namespace {

using Lines = std::vector<std::string>;

// Both sections lack a deadline in their row 1; the second also in its row 2. Acceptances begin in line 5.
CheckedSite check_plan(const std::string& acceptances, const SiteConfig& config = {}) {
  return test::check_files(
      {{"plan.md", "---\nтип: план\nпериод: 2023\nдопущения:\n" + acceptances +
                       "---\n## 1. А\n\n| № | Мероприятие | Срок |\n| - | - | - |\n| 1 | Совет | |\n\n"
                       "## 2. Б\n\n| № | Мероприятие | Срок |\n| - | - | - |\n| 1 | Отчёт | |\n"
                       "| 2 | Сбор | |\n"}},
      config);
}

std::string accept(const std::string& rule, const std::string& where) {
  return "  - правило: " + rule + "\n" + (where.empty() ? "" : "    где: " + where + "\n") +
         "    причина: так\n";
}

Lines found(const CheckedSite& site) {
  Lines all = test::list_findings(site);
  std::erase_if(all, [](const std::string& line) { return line.starts_with("table/missing-column"); });
  return all;
}

TEST(Acceptance, OfTheWholeDocument) {
  EXPECT_EQ(found(check_plan(accept("table/empty-cell", ""))), Lines{});
}

TEST(Acceptance, OfOneActivityByItsAddress) {
  EXPECT_EQ(found(check_plan(accept("table/empty-cell", "1.1"))),
            (Lines{"table/empty-cell@plan.md:19:15", "table/empty-cell@plan.md:20:14"}));
}

TEST(Acceptance, OfOneActivityByItsNumberWhereItIsTheOnlyOne) {
  EXPECT_EQ(found(check_plan(accept("table/empty-cell", "2"))),
            (Lines{"table/empty-cell@plan.md:13:15", "table/empty-cell@plan.md:19:15"}));
  EXPECT_EQ(found(check_plan(accept("table/empty-cell", "1"))),
            (Lines{"document/useless-acceptance(several)@plan.md:5:14", "table/empty-cell@plan.md:13:15",
                   "table/empty-cell@plan.md:19:15", "table/empty-cell@plan.md:20:14"}));
}

TEST(Acceptance, ThatMatchesNothingIsReported) {
  const std::string all = accept("table/empty-cell", "");
  const auto check = [&all](const std::string& acceptance, const Lines& expected) {
    EXPECT_EQ(found(check_plan(all + acceptance)), expected) << acceptance;
  };
  check(accept("table/number-gap", ""), {"document/useless-acceptance@plan.md:7:14"});
  check(accept("table/number-gap", "2.2"), {"document/useless-acceptance(here)@plan.md:7:14"});
  check(accept("table/number-gap", "7"), {"document/useless-acceptance(unknown-place)@plan.md:7:14"});
  check(accept("table/number-gep", ""), {"document/useless-acceptance(unknown-rule)@plan.md:7:14"});
  check(accept("нумерация", ""), {"document/useless-acceptance(no-rule)@plan.md:7:14"});
  check(accept("table/empty-cell", ""), {"document/useless-acceptance(repeated)@plan.md:7:14"});
  check(accept("table/empty-cell", "2"), {});  // both places hold the finding
}

TEST(Acceptance, OfAnErrorIsRefused) {
  SiteConfig config;
  config.severities = {{"table/empty-cell", Severity::error, false}};
  EXPECT_EQ(found(check_plan(accept("table/empty-cell", "1.1"), config)),
            (Lines{"document/useless-acceptance(error)@plan.md:5:14", "table/empty-cell@plan.md:13:15",
                   "table/empty-cell@plan.md:19:15", "table/empty-cell@plan.md:20:14"}));
}

TEST(Acceptance, OfARuleThatIsOffIsNotUseless) {
  SiteConfig config;
  config.severities = {{"table/empty-cell", Severity::warning, true}};
  EXPECT_EQ(found(check_plan(accept("table/empty-cell", "1.1"), config)), Lines{});
}

TEST(Acceptance, HoldsInItsOwnDocumentOnly) {
  const std::string table =
      "| № | Мероприятие | Срок | Исполнители |\n| - | - | - | - |\n| 1 | Совет | | – |\n";
  const CheckedSite site = test::check_files({{"a.md", "---\nтип: план\nпериод: 2023\nдопущения:\n" +
                                                           accept("table/empty-cell", "") + "---\n" + table},
                                              {"b.md", "---\nтип: план\nпериод: 2023\n---\n" + table}});
  EXPECT_EQ(test::list_findings(site), (Lines{"table/empty-cell@b.md:7:15", "table/empty-cell@b.md:7:17"}));
}

}  // namespace
}  // namespace roadbook
