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
    expect_findings("deadline/before-order",
                    {{deadline, {signed_in_march, ordered_plan(deadline)}, expected}});
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
  expect_findings("deadline/before-order",
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
        "deadline/outside-period",
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
      "deadline/not-understood",
      {{"all of it", {plan_of_rows("| 1 | Совет | кхм | ОО |\n")}, {"deadline/not-understood@plan.md:7:15"}},
       {"the second line",
        {plan_of_rows("| 1 | Совет | Март 2023<br>кхм | ОО |\n")},
        {"deadline/not-understood@plan.md:7:28"}}});
}

// What one deadline in a plan for 2023 gives under the rule: how many, and of which kind.
std::vector<std::string> found(std::string_view rule, const std::string& deadline) {
  std::vector<std::string> variants;
  for (const Finding& finding :
       check_files({plan_of_rows("| 1 | Совет | " + deadline + " | ОО |\n")}).findings) {
    if (finding.rule == rule) variants.emplace_back(finding.variant);
  }
  return variants;
}

using Variants = std::vector<std::string>;

TEST(DayOff, IsADayThatWasWritten) {
  const auto day_off = [](const char* deadline) { return found("deadline/day-off", deadline); };
  EXPECT_EQ(day_off("до 01.10.2023"), (Variants{"sunday"}));
  EXPECT_EQ(day_off("30.09.2023"), (Variants{"saturday"}));
  EXPECT_EQ(day_off("до 23 февраля 2023"), (Variants{"holiday"}));
  EXPECT_EQ(day_off("08.05.2023"), (Variants{"holiday"}));  // a transferred day
  EXPECT_EQ(day_off("еженедельно до 30.04.2023"), (Variants{"sunday"}));
  EXPECT_EQ(day_off("с 03.04.2023 по 30.04.2023"), (Variants{"sunday"}));
  EXPECT_EQ(day_off("01.05.2023, 02.05.2023, 09.05.2023"), (Variants{"holiday", "holiday"}));
  EXPECT_EQ(day_off("до 02.10.2023"), Variants{});
  // Ends on days that nobody chose: 30.04.2023 is a Sunday, 31.12.2023 too.
  EXPECT_EQ(day_off("апрель 2023"), Variants{});
  EXPECT_EQ(day_off("до конца апреля 2023"), Variants{});
  EXPECT_EQ(day_off("2023 год"), Variants{});
}

TEST(DayOff, OfARegionIsData) {
  const TestFile regions{"calendar.yaml",
                         "календарь:\n  - регион: Татарстан\n    нерабочие: {30.08.2023: День Республики}\n"};
  const TestFile registry{"executors.yaml", "регион: Татарстан\n"};
  const TestFile august = plan_of_rows("| 1 | Совет | 30.08.2023 | ОО |\n");
  expect_findings("deadline/day-off",
                  {{"no region", {regions, august}, {}},
                   {"the region", {regions, registry, august}, {"deadline/day-off(holiday)@plan.md:7:15"}}});
}

TEST(DayOff, OfADirective) {
  TestFile file = order("");
  file.text += "2. Представить отчёт до 01.10.2023 в отдел.\n";
  expect_findings("deadline/day-off", {{"Sunday", {file}, {"deadline/day-off(sunday)@order.md:9:22"}}});
}

TEST(NoCalendar, IsSaidOnceAYear) {
  TestFile file = plan_of_rows("| 1 | Совет | май 2031 | ОО |\n| 2 | Совет | июнь 2031, 01.02.2032 | ОО |\n");
  expect_findings(
      "deadline/no-calendar",
      {{"two years", {file}, {"deadline/no-calendar@plan.md:7:15", "deadline/no-calendar@plan.md:8:26"}}});
  EXPECT_EQ(found("deadline/no-calendar", "май 2023"), Variants{});
  EXPECT_EQ(found("deadline/day-off", "01.06.2031"), Variants{});  // a Sunday, but not known to be off
}

TEST(NoSuchDate, IsADayThatNoCalendarHas) {
  for (const char* deadline :
       {"до 31.04.2023", "30.02.2023", "29 февраля 2023 г.", "31 июня", "с 1 мая по 31 июня 2023"}) {
    EXPECT_EQ(found("deadline/no-such-date", deadline), (Variants{"message"})) << deadline;
    EXPECT_EQ(found("deadline/not-understood", deadline), Variants{}) << deadline;
  }
  EXPECT_EQ(found("deadline/no-such-date", "29.02.2024"), Variants{});
  EXPECT_EQ(found("deadline/no-such-date", "кхм"), Variants{});
}

TEST(Reversed, IsARangeFromLaterToEarlier) {
  for (const char* deadline :
       {"с 20.05.2023 по 15.04.2023", "20.05.2023 – 15.04.2023", "с 20 мая по 15 апреля 2023 г."}) {
    EXPECT_EQ(found("deadline/reversed", deadline), (Variants{"message"})) << deadline;
    EXPECT_EQ(found("deadline/not-understood", deadline), Variants{}) << deadline;
  }
  EXPECT_EQ(found("deadline/reversed", "с 15.04.2023 по 20.05.2023"), Variants{});
  EXPECT_EQ(found("deadline/reversed", "20.05.2023, 15.04.2023"), Variants{});
}

TEST(Undated, IsADeadlineWithoutAnyDay) {
  EXPECT_EQ(found("deadline/undated", "по отдельному графику"), (Variants{"message"}));
  EXPECT_EQ(found("deadline/undated", "по запросу"), (Variants{"message"}));
  EXPECT_EQ(found("deadline/undated", "после проведения ВПР"), (Variants{"event"}));
  EXPECT_EQ(found("deadline/undated", "по отдельному графику, до 30.11.2023"), Variants{});
  EXPECT_EQ(found("deadline/undated", "постоянно"), Variants{});
  EXPECT_EQ(found("deadline/undated", "–"), Variants{});
}

TEST(Endless, IsARecurrenceWithoutItsOwnEnd) {
  EXPECT_EQ(found("deadline/endless", "ежемесячно"), (Variants{"message"}));
  EXPECT_EQ(found("deadline/endless", "не реже одного раза в квартал"), (Variants{"message"}));
  EXPECT_EQ(found("deadline/endless", "еженедельно до 30.05.2023"), Variants{});
  EXPECT_EQ(found("deadline/endless", "постоянно"), Variants{});
}

TEST(YearInferred, IsSaidOnceACell) {
  EXPECT_EQ(found("deadline/year-inferred", "до 30 сентября, до 5 октября"), (Variants{"message"}));
  EXPECT_EQ(found("deadline/year-inferred", "до 30 сентября 2023"), Variants{});
  EXPECT_EQ(found("deadline/year-inferred", "ежемесячно"), Variants{});
}

TEST(AfterParent, IsLaterThanTheSameActivityAboveOrThanThatPlan) {
  const TestFile above{
      "above.md",
      "---\nтип: план\nпериод: 2023\n---\n| Мероприятие | Срок | Исполнители |\n| - | - | - |\n"
      "| Провести совет. | до 28.04.2023 | ИРО |\n| Отчёт | постоянно | ИРО |\n"};
  const auto own = [](const std::string& row) {
    return TestFile{"plan.md",
                    "---\nтип: план\nпериод: 2023–2024\nвышестоящий: above\n---\n"
                    "| Мероприятие | Срок | Исполнители |\n| - | - | - |\n" +
                        row};
  };
  expect_findings("deadline/after-parent",
                  {{"later",
                    {above, own("| провести Совет | до 02.05.2023 | ОО |\n")},
                    {"deadline/after-parent@plan.md:8:20"}},
                   {"in time", {above, own("| Провести совет | до 28.04.2023 | ОО |\n")}, {}},
                   {"nothing asked", {above, own("| Отчёт | до 01.12.2023 | ОО |\n")}, {}},
                   {"another activity", {above, own("| Слёт | до 01.12.2023 | ОО |\n")}, {}},
                   {"that plan is over",
                    {above, own("| Слёт | до 01.12.2024 | ОО |\n")},
                    {"deadline/after-parent(period-over)@plan.md:8:10"}}});
}

}  // namespace
}  // namespace roadbook::test
