#include "check/rules/cases.h"

namespace roadbook::test {
namespace {

const TestFile kRegistry{"executors.yaml",
                         "исполнители:\n"
                         "  - id: otdel\n    название: Отдел образования\n    вид: организация\n"
                         "  - id: shkola\n    название: Школа № 1\n    вид: организация\n"};

TEST(UnknownExecutor, IsMarkedByItself) {
  expect_findings(
      "executor/",
      {{"known", {kRegistry, plan_of_rows("| 1 | Совет | Март | Отдел образования, Школа № 1 |\n")}, {}},
       {"a slip, with the nearest name",
        {kRegistry, plan_of_rows("| 1 | Совет | Март | Школа № 1, отдел образавония |\n")},
        {"executor/unknown@plan.md:7:33"}},
       {"nothing like it",
        {kRegistry, plan_of_rows("| 1 | Совет | Март | Отдел образования<br>Библиотека |\n")},
        {"executor/unknown(no-nearest)@plan.md:7:43"}}});
}

TEST(UnknownExecutor, QuotesTheNearestNames) {
  const CheckedSite site =
      check_files({kRegistry, plan_of_rows("| 1 | Совет | Март | Отдел образавония |\n")});
  ASSERT_EQ(site.findings.size(), 1U);
  EXPECT_EQ(site.findings[0].facts.at(0).second, "Отдел образавония");
  EXPECT_EQ(site.findings[0].facts.at(1).second, "«Отдел образования»");
}

}  // namespace
}  // namespace roadbook::test
