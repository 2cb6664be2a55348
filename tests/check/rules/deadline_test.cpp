#include "check/rules/cases.h"

namespace roadbook::test {
namespace {

TestFile ordered_plan(const std::string& deadline) {
  return {"plan.md",
          "---\nтип: план\nпериод: 2023\nприказ: order\n---\n| Мероприятие | Срок | Исполнители |\n| - | - | "
          "- |\n| Совет | " +
              deadline + " | ОО |\n"};
}

TEST(BeforeOrder, IsADeadlineThatWasOverWhenTheOrderWasSigned) {
  const TestFile signed_in_march = order("утверждает:\n  - plan\n");  // on 06.03.2023
  const auto over = std::vector<std::string>{"deadline/before-order@plan.md:8:11"};
  const auto check = [&](const char* deadline, const std::vector<std::string>& expected) {
    expect_findings("deadline/", {{deadline, {signed_in_march, ordered_plan(deadline)}, expected}});
  };
  check("до 30 января 2023 г.", over);
  check("Февраль", over);
  check("05.03.2023", over);
  check("06.03.2023", {});
  check("январь – март 2023", {});
  check("февраль 2023 г., июнь 2023 г.", {});  // the latest day decides
  check("ежемесячно", {});
  check("еженедельно до 30.01.2023", over);
  check("постоянно", {});
  check("по запросу", {});
}

TEST(BeforeOrder, NeedsTheOrderAndItsDate) {
  const TestFile undated{"order.md", "---\nтип: приказ\nномер: 5\nиздатель: Отдел\nутверждает: plan\n---\n"};
  expect_findings("deadline/",
                  {{"no such order", {ordered_plan("Февраль")}, {}},
                   {"no date", {undated, ordered_plan("Февраль")}, {}},
                   {"no order named", {order(""), plan_of_rows("| 1 | Совет | Январь | ОО |\n")}, {}}});
}

TEST(BeforeOrder, SaysNothingOfADeadlineThatIsNotUnderstood) {
  expect_findings(
      "deadline/before-order",
      {{"a part may end later", {order("утверждает:\n  - plan\n"), ordered_plan("Февраль, кхм")}, {}}});
}

TEST(OutsidePeriod, IsAnyPartWithADayOutside) {
  const auto check = [](const char* deadline, const std::vector<std::string>& expected) {
    expect_findings(
        "deadline/",
        {{deadline, {plan_of_rows(std::string{"| 1 | Совет | "} + deadline + " | ОО |\n")}, expected}});
  };
  const auto first = std::vector<std::string>{"deadline/outside-period@plan.md:7:15"};
  check("31.12.2023", {});
  check("01.01.2024", first);
  check("до 01.12.2022", first);
  check("декабрь 2023 – январь 2024", first);
  check("Март", {});
  check("Март 2023<br>Март 2024", {"deadline/outside-period@plan.md:7:28"});
  check("еженедельно до 30.05.2024", first);
  check("весь период", {});
}

TEST(OutsidePeriod, NeedsAPeriod) {
  expect_findings("deadline/outside-period", {{"none given",
                                               {{"plan.md",
                                                 "---\nтип: план\n---\n| Мероприятие | Срок | Исполнители "
                                                 "|\n| - | - | - |\n| Совет | Март 1999 | ОО |\n"}},
                                               {}}});
}

TEST(NotUnderstood, ShowsThePart) {
  expect_findings(
      "deadline/",
      {{"all of it", {plan_of_rows("| 1 | Совет | кхм | ОО |\n")}, {"deadline/not-understood@plan.md:7:15"}},
       {"the second line",
        {plan_of_rows("| 1 | Совет | Март 2023<br>кхм | ОО |\n")},
        {"deadline/not-understood@plan.md:7:28"}}});
}

}  // namespace
}  // namespace roadbook::test
