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
  expect_findings("order/basis-after-order",
                  {{"earlier", {basis("05.03.2023")}, {}},
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

// An order of that name, number and date; `rest` is further keys.
TestFile order_of(const std::string& name, const std::string& number, const std::string& date,
                  const std::string& rest = "") {
  return {name + ".md", "---\nтип: приказ\nномер: " + number + "\nдата: " + date + "\nиздатель: Отдел\n" +
                            rest + "---\n1. Контроль оставляю за собой.\n"};
}

TEST(DuplicateNumber, ComparesNumberYearAndIssuer) {
  const TestFile first = order_of("a", "1-26", "01.03.2023");
  expect_findings(
      "order/duplicate-number",
      {{"another number", {first, order_of("b", "1-27", "01.04.2023")}, {}},
       {"another year", {first, order_of("b", "1-26", "01.04.2024")}, {}},
       {"the same", {first, order_of("b", "1-26", "01.04.2023")}, {"order/duplicate-number@b.md:3:8"}},
       {"the later one is reported",
        {first, order_of("b", "1-26", "01.02.2023")},
        {"order/duplicate-number@a.md:3:8"}},
       {"spaces and case do not matter",
        {order_of("a", "12-ОД", "01.03.2023"), order_of("b", "12 - од", "01.04.2023")},
        {"order/duplicate-number@b.md:3:8"}},
       {"another territory has its own numbers",
        {first, order_of("b", "1-26", "01.04.2023", "территория: Зея\n")},
        {}}});
}

TEST(NoControl, AsksForKeyOrDirective) {
  const auto with = [](const std::string& keys, const std::string& body) {
    return std::vector<TestFile>{
        {"order.md",
         "---\nтип: приказ\nномер: 5\nдата: 06.03.2023\nиздатель: Отдел\n" + keys + "---\n" + body}};
  };
  expect_findings("order/no-control",
                  {{"neither", with("", "1. Утвердить.\n"), {"order/no-control@order.md:3:8"}},
                   {"a key", with("контроль: начальник\n", "1. Утвердить.\n"), {}},
                   {"a directive", with("", "1. Утвердить.\n2. Контроль оставляю за собой.\n"), {}},
                   {"within a directive", with("", "1. Возложить контроль на методиста.\n"), {}},
                   {"plans are no orders", {plan("Текст\n")}, {}}});
}

TEST(RepealedInUse, LooksAtAllThatRestsOnIt) {
  const TestFile old = order_of("old", "1", "01.03.2022");
  const TestFile repeals = order_of("new", "2", "01.03.2023", "отменяет: old\n");
  const auto plan_for = [](const std::string& period, const std::string& keys) {
    return TestFile{"plan.md", "---\nтип: план\nпериод: " + period + "\n" + keys + "---\n"};
  };
  expect_findings(
      "order/repealed-in-use",
      {{"nothing rests on it", {old, repeals}, {}},
       {"a later order",
        {old, repeals, order_of("user", "3", "01.04.2023", "основание:\n  - old\n")},
        {"order/repealed-in-use@user.md:7:5"}},
       {"an order that amends it",
        {old, repeals, order_of("user", "3", "01.04.2023", "изменяет: old\n")},
        {"order/repealed-in-use(amends)@user.md:6:11"}},
       {"the plan that it approves",
        {old, repeals, plan_for("2023", "приказ: old\n")},
        {"order/repealed-in-use(order)@plan.md:4:9"}},
       {"a plan that was over", {old, repeals, plan_for("2022", "приказ: old\n")}, {}},
       {"an earlier order without an end",
        {old, repeals, order_of("user", "3", "01.04.2022", "основание:\n  - old\n")},
        {"order/repealed-in-use@user.md:7:5"}},
       {"an earlier order whose plan was over",
        {old, repeals, order_of("user", "3", "01.04.2022", "основание:\n  - old\nутверждает: plan\n"),
         plan_for("2022", "приказ: user\n")},
        {}},
       {"what is repealed too",
        {old, order_of("new", "2", "01.03.2023", "отменяет: [old, user]\n"),
         order_of("user", "3", "01.04.2022", "основание:\n  - old\n")},
        {}}});
}

TEST(RepealedInUse, FallsWithTheOrder) {
  expect_findings("order/repealed-in-use",
                  {{"the plan above",
                    {order_of("old", "1", "01.03.2022", "утверждает: above\n"),
                     order_of("new", "2", "01.03.2023", "отменяет: old\n"),
                     {"above.md", "---\nтип: план\nпериод: 2022\nприказ: old\n---\n"},
                     {"plan.md", "---\nтип: план\nпериод: 2023\nвышестоящий: above\n---\n"}},
                    {"order/repealed-in-use(parent)@plan.md:4:14"}}});
}

TEST(ReportBeforeEnd, ComparesTheLastDays) {
  const TestFile dated = {
      "plan.md",
      "---\nтип: план\nпериод: 2023\nприказ: order\n---\n| № | Мероприятие | Срок | Исполнители |\n"
      "| - | - | - | - |\n| 1 | Совет | До 20.12.2023 | ОО |\n| 2 | Совет школ | Март | ОО |\n"};
  const auto asks = [&](const std::string& directive) {
    return std::vector<TestFile>{
        dated,
        {"order.md",
         "---\nтип: приказ\nномер: 5\nдата: 06.03.2023\nиздатель: Отдел\nутверждает: plan\n"
         "---\n1. " +
             directive + "\n2. Контроль оставляю за собой.\n"}};
  };
  const auto at = [](int column) {
    return std::vector<std::string>{"order/report-before-end@order.md:8:" + std::to_string(column)};
  };
  expect_findings(
      "order/report-before-end",
      {{"before", asks("В срок до 01.12.2023 представить отчёт о выполнении плана."), at(4)},
       {"information about the plan",
        asks("Представить до 01.12.2023 информацию о реализации дорожной карты."), at(16)},
       {"a report about nothing in particular", asks("Представить отчёт до 01.12.2023."), at(22)},
       {"on the same day", asks("Представить отчёт до 20.12.2023."), {}},
       {"after", asks("Представить отчёт до 25.12.2023."), {}},
       {"two reports, the last one after", asks("Представить отчёты до 01.07.2023 и до 25.12.2023."), {}},
       {"an interim one", asks("Представить промежуточный отчёт до 01.07.2023."), {}},
       {"about something else", asks("Представить отчёт о самообследовании школ до 01.04.2023."), {}},
       {"no report", asks("Создать рабочую группу до 01.04.2023."), {}},
       {"again and again", asks("Ежемесячно представлять отчёт о выполнении плана."), {}}});
}

}  // namespace
}  // namespace roadbook::test
