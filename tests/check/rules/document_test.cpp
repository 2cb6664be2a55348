#include "check/rules/cases.h"

namespace roadbook::test {
namespace {

TestFile page(const std::string& path) { return {path, "---\nтип: страница\n---\nТекст.\n"}; }

TEST(DuplicateId, IsOneAddressForTwoFiles) {
  expect_findings(
      "document/duplicate-id",
      {{"none", {page("a.md"), page("b.md"), page("a/b.md")}, {}},
       {"case does not matter", {page("plan.md"), page("Plan.md")}, {"document/duplicate-id@plan.md:1:1"}},
       {"Cyrillic too", {page("план.md"), page("ПЛАН.md")}, {"document/duplicate-id@план.md:1:1"}},
       {"a folder and its index",
        {page("a.md"), page("a/index.md")},
        {"document/duplicate-id@a/index.md:1:1"}},
       {"three at once",
        {page("a.md"), page("A.md"), page("a/index.md")},
        {"document/duplicate-id@a.md:1:1", "document/duplicate-id@a/index.md:1:1"}}});
}

TEST(DuplicateId, IsAnAddressOfThePagesThatTheProgramMakes) {
  expect_findings(
      "document/duplicate-id",
      {{"a page", {page("documents.md")}, {"document/duplicate-id(own-page)@documents.md:1:1"}},
       {"below one", {page("executors/zeya.md")}, {"document/duplicate-id(own-page)@executors/zeya.md:1:1"}},
       {"the home page", {page("index.md")}, {"document/duplicate-id(own-page)@index.md:1:1"}},
       {"deeper it is nobody's", {page("zeya/documents.md"), page("help/rules.md")}, {}}});
}

TEST(DuplicateId, IsReportedForFilesThatCannotBeReadToo) {
  expect_findings("document/duplicate-id", {{"no front matter",
                                             {{"plan.md", "Текст.\n"}, page("Plan.md")},
                                             {"document/duplicate-id@plan.md:1:1"}}});
}

TEST(DanglingReference, IsADocumentThatIsNotThere) {
  const TestFile plan_of_order{"plan.md", "---\nтип: план\nпериод: 2023\nприказ: order\n---\n"};
  expect_findings(
      "document/dangling-reference",
      {{"all there", {order("утверждает: plan\n"), plan_of_order}, {}},
       {"every key of an order",
        {order("основание:\n  - nowhere/x\nутверждает: nowhere/y\nизменяет: nowhere/z\nотменяет:\n  - "
               "nowhere/w\n")},
        {"document/dangling-reference@order.md:7:5", "document/dangling-reference@order.md:8:13",
         "document/dangling-reference@order.md:9:11", "document/dangling-reference@order.md:11:5"}},
       {"a basis in words is no reference",
        {order("основание:\n  - издатель: Комитет\n    номер: 94\n")},
        {}},
       {"a slip",
        {order("утверждает: plna\n"), plan_of_order},
        {"document/dangling-reference(nearest)@order.md:6:13"}}});
}

TEST(DanglingReference, NamesTheFileInTheSameFolder) {
  const CheckedSite site = check_files(
      {{"zeya/plan.md", "---\nтип: план\nпериод: 2023\nприказ: order\n---\n"},
       {"zeya/order.md", "---\nтип: приказ\nномер: 1\nдата: 01.01.2023\nиздатель: О\nконтроль: О\n---\n"}});
  ASSERT_EQ(list_findings(site),
            (std::vector<std::string>{"document/dangling-reference(nearest)@zeya/plan.md:4:9"}));
  EXPECT_EQ(site.findings[0].facts.at(1).second, "zeya/order");
}

TEST(DanglingReference, IsADocumentOfAnotherKind) {
  const TestFile plan_of_plan{"plan.md", "---\nтип: план\nпериод: 2023\nприказ: plan\n---\n"};
  const TestFile below_order{"plan.md", "---\nтип: план\nпериод: 2023\nвышестоящий: order\n---\n"};
  const TestFile broken{"order.md", "Текст.\n"};
  const TestFile plan_of_broken{"plan.md", "---\nтип: план\nпериод: 2023\nприказ: order\n---\n"};
  expect_findings(
      "document/dangling-reference",
      {{"not an order", {plan_of_plan}, {"document/dangling-reference(not-order)@plan.md:4:9"}},
       {"not a plan", {order(""), below_order}, {"document/dangling-reference(not-roadmap)@plan.md:4:14"}},
       {"what could not be read may be anything", {broken, plan_of_broken}, {}}});
}

}  // namespace
}  // namespace roadbook::test
