#include "check/rules/cases.h"

namespace roadbook::test {
namespace {

TestFile plan_with(const std::string& keys) {
  return {"plan.md", "---\nтип: план\nпериод: 2023\n" + keys + "---\n"};
}

TEST(BasisAfterOrder, ComparesDays) {
  const TestFile newer{"new.md",
                       "---\nтип: приказ\nномер: 9\nдата: 07.03.2023\nиздатель: Отдел\n---\n1. Пункт.\n"};
  const auto basis = [](const std::string& date) {
    return order("основание:\n  - издатель: Комитет\n    дата: " + date + "\n");
  };
  expect_findings("order/", {{"earlier", {basis("05.03.2023")}, {}},
                             {"the same day", {basis("06.03.2023")}, {}},
                             {"later", {basis("07.03.2023")}, {"order/basis-after-order@order.md:8:11"}},
                             {"no date", {order("основание:\n  - издатель: Комитет\n")}, {}},
                             {"by the date of our own document",
                              {newer, order("основание:\n  - new\n")},
                              {"order/basis-after-order@order.md:7:5"}}});
}

TEST(UnconfirmedApproval, AsksBothSides) {
  const TestFile other{"other.md",
                       "---\nтип: приказ\nномер: 6\nдата: 06.03.2023\nиздатель: Отдел\n---\n1. Пункт.\n"};
  expect_findings(
      "order/unconfirmed-approval",
      {{"both agree", {order("утверждает: plan\n"), plan_with("приказ: order\n")}, {}},
       {"neither says anything", {order(""), plan_with("")}, {}},
       {"the plan says nothing",
        {order("утверждает: plan\n"), plan_with("")},
        {"order/unconfirmed-approval(no-order)@order.md:6:13"}},
       {"the order says nothing",
        {order(""), plan_with("приказ: order\n")},
        {"order/unconfirmed-approval@plan.md:4:9"}},
       {"the plan names another order, which says nothing either",
        {order("утверждает: plan\n"), other, plan_with("приказ: other\n")},
        {"order/unconfirmed-approval(other-order)@order.md:6:13", "order/unconfirmed-approval@plan.md:4:9"}},
       {"an order that is not there is another rule's", {plan_with("приказ: order\n")}, {}},
       {"what is no plan cannot confirm",
        {order("утверждает: page\n"), {"page.md", "---\nтип: страница\n---\n"}},
        {}}});
}

TEST(UnconfirmedApproval, ShowsTheOtherPlace) {
  const CheckedSite site =
      check_files({order("утверждает: another\n"),
                   plan_with("приказ: order\n"),
                   {"another.md", "---\nтип: план\nпериод: 2023\nприказ: order\n---\n"}});
  ASSERT_EQ(list_findings(site), (std::vector<std::string>{"order/unconfirmed-approval@plan.md:4:9"}));
  ASSERT_EQ(site.findings[0].related.size(), 1U);
  EXPECT_EQ(site.sources.text(site.findings[0].related[0].span), "another");
  EXPECT_EQ(site.findings[0].related[0].message, "order-approves");
}

}  // namespace
}  // namespace roadbook::test
