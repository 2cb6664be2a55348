#include "check/rules/cases.h"

namespace roadbook::test {
namespace {

// «Показатель | Значение»; its first row is line 7.
TestFile values(const std::string& rows) { return plan("| Показатель | Значение |\n| - | - |\n" + rows); }

TEST(MissingTarget, AsksForEachIndicator) {
  expect_findings("indicator/missing-target",
                  {{"all there", {values("| Доля школ | 13 % |\n")}, {}},
                   {"empty", {values("| Доля школ | |\n")}, {"indicator/missing-target@plan.md:7:15"}},
                   {"a dash", {values("| Доля школ | – |\n")}, {"indicator/missing-target@plan.md:7:15"}},
                   {"a row of nothing", {values("| | |\n")}, {}},
                   {"one of two years",
                    {plan("| Показатель | Ед. изм. | 2023 | 2024 |\n| - | - | - | - |\n| Доля | % | | 5 |\n| "
                          "Охват | % | | |\n")},
                    {"indicator/missing-target@plan.md:8:15"}},
                   {"no column",
                    {plan("| № | Целевой показатель | Ед. изм. |\n| - | - | - |\n| 1 | Доля | % |\n")},
                    {"indicator/missing-target(no-column)@plan.md:5:3"}},
                   {"what was reached is no target",
                    {plan("| Показатель | План | Факт |\n| - | - | - |\n| Доля | 5 % | |\n")},
                    {}},
                   {"of a table of activities",
                    {plan("| Мероприятие | Срок | Исполнители | Показатель реализации |\n| - | - | - | - "
                          "|\n| А | Март | ОО | |\n")},
                    {}}});
}

TEST(BadValue, AsksForWhatCanBeMeasured) {
  const auto value = [](const std::string& written, const std::string& indicator = "Число школ") {
    return std::vector<TestFile>{values("| " + indicator + " | " + written + " |\n")};
  };
  const auto found = [](const std::string& variant, int column = 16) {
    return std::vector<std::string>{"indicator/bad-value" + variant + "@plan.md:7:" + std::to_string(column)};
  };
  for (const std::string well :
       {"13", "13%", "13 %", "12,5 %", "не менее 12 школ", "1 200 чел.", "80–90 %", "да", "Имеется",
        "рост на 5 %", "≥ 95", "положительная динамика", "120 %", "2021-2022"}) {
    expect_findings("indicator/bad-value", {{well.c_str(), value(well), {}}});
  }
  expect_findings("indicator/bad-value",
                  {{"words", value("достойный"), found("")},
                   {"a letter for a digit", value("8О %"), found("(broken)")},
                   {"two commas", value("12,,5"), found("(broken)")},
                   {"two signs", value("13 %%"), found("(broken)")},
                   {"a share over 100", value("130 %", "Доля школ"), found("(over-hundred)", 15)},
                   {"a share of 100", value("100 %", "Доля школ"), {}},
                   {"a share below zero", value("-5 %", "Доля школ"), found("(negative)", 15)}});
}

}  // namespace
}  // namespace roadbook::test
