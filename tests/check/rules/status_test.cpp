#include "check/rules/cases.h"

namespace roadbook::test {
namespace {

// Rows of deadline and status; the first one is line 7, and 01.06.2023 is today.
TestFile plan_with(const std::vector<std::pair<std::string, std::string>>& rows) {
  std::string body = "| № | Мероприятие | Срок | Исполнители | Статус |\n| - | - | - | - | - |\n";
  int number = 0;
  for (const auto& [deadline, status] : rows) {
    const std::string written = std::to_string(++number);
    body += "| " + written + " | Дело " + written + " | " + deadline + " | ОО | " + status + " |\n";
  }
  return plan(body);
}

TEST(UndatedDone, AsksForTheDay) {
  expect_findings(
      "status/undated-done",
      {{"without", {plan_with({{"Март", "Выполнено, протокол № 1"}})}, {"status/undated-done@plan.md:7:28"}},
       {"with", {plan_with({{"Март", "Выполнено 28.03.2023"}})}, {}},
       {"not done", {plan_with({{"Март", "В работе"}})}, {}}});
}

TEST(FutureDone, ComparesWithToday) {
  expect_findings(
      "status/future-done",
      {{"tomorrow", {plan_with({{"Июнь", "Выполнено 02.06.2023"}})}, {"status/future-done@plan.md:7:38"}},
       {"today", {plan_with({{"Июнь", "Выполнено 01.06.2023"}})}, {}},
       {"put off to a later day", {plan_with({{"Июнь", "Перенесено на 02.09.2023"}})}, {}}});
}

TEST(DoneBeforeStart, ComparesWithTheBeginning) {
  expect_findings("status/done-before-start",
                  {{"before the range",
                    {plan_with({{"Апрель – май 2023", "Выполнено 31.03.2023"}})},
                    {"status/done-before-start@plan.md:7:51"}},
                   {"in the range", {plan_with({{"Апрель – май 2023", "Выполнено 01.04.2023"}})}, {}},
                   {"before a day is early", {plan_with({{"До 01.05.2023", "Выполнено 01.02.2023"}})}, {}},
                   {"one of two parts has no beginning",
                    {plan_with({{"До 01.03.2023, май 2023", "Выполнено 01.02.2023"}})},
                    {}},
                   {"before the plan",
                    {plan_with({{"До 01.05.2023", "Выполнено 01.02.2022"}})},
                    {"status/done-before-start(before-plan)@plan.md:7:47"}}});
}

TEST(Overdue, IsWhatTheStateSays) {
  const std::pair<std::string, std::string> kept{"Март 2023", "Выполнено 20.03.2023"};
  expect_findings(
      "status/overdue",
      {{"nothing said", {plan_with({kept, {"До 31.05.2023", ""}})}, {"status/overdue@plan.md:8:38"}},
       {"said not to be", {plan_with({{"До 31.05.2023", "не выполнено"}})}, {"status/overdue@plan.md:7:37"}},
       {"still going on",
        {plan_with({{"До 31.05.2023", "в работе"}})},
        {"status/overdue(in-progress)@plan.md:7:37"}},
       {"put off, and over again",
        {plan_with({{"Март 2023", "Перенесено на 31.05.2023"}})},
        {"status/overdue(postponed)@plan.md:7:33"}},
       {"today is not late", {plan_with({kept, {"До 01.06.2023", ""}})}, {}},
       {"called off", {plan_with({{"До 31.05.2023", "отменено"}})}, {}},
       {"no end by the calendar", {plan_with({kept, {"постоянно", ""}})}, {}},
       {"a plan that keeps no record", {plan_with({{"До 31.05.2023", ""}})}, {}},
       {"no such column", {plan_of_rows("| 1 | Совет | До 31.05.2023 | ОО |\n")}, {}}});
}

TEST(NoEvidence, AsksForALinkOrANumber) {
  expect_findings(
      "status/no-evidence",
      {{"nothing", {plan_with({{"Март", "Выполнено 28.03.2023"}})}, {"status/no-evidence@plan.md:7:28"}},
       {"a link", {plan_with({{"Март", "Выполнено 28.03.2023 — [протокол](https://x.ru/p)"}})}, {}},
       {"a number", {plan_with({{"Март", "Выполнено 28.03.2023, протокол № 3"}})}, {}},
       {"a link in the result",
        {plan("| Мероприятие | Срок | Исполнители | Результат | Статус |\n| - | - | - | - | - |\n"
              "| Совет | Март | ОО | [Протокол](https://x.ru/p) | Выполнено 28.03.2023 |\n")},
        {}},
       {"not done", {plan_with({{"Март", "В работе"}})}, {}}});
}

}  // namespace
}  // namespace roadbook::test
