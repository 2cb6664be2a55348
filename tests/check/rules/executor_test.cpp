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
      check_files({kRegistry, plan_of_rows("| 1 | Совет | Март 2023 | Отдел образавония |\n")});
  ASSERT_EQ(site.findings.size(), 1U);
  EXPECT_EQ(site.findings[0].facts.at(0).second, "Отдел образавония");
  EXPECT_EQ(site.findings[0].facts.at(1).second, "«Отдел образования»");
}

const TestFile kTwins{"executors.yaml",
                      "исполнители:\n"
                      "  - id: sosh\n    название: МБОУ СОШ № 2\n    синонимы: [вторая школа]\n"
                      "  - id: sad\n    название: МБДОУ № 2\n    синонимы: [Вторая школа]\n"};

TEST(AmbiguousExecutor, IsOneNameForTwo) {
  expect_findings("executor/",
                  {{"in the registry and in the cell, and not unknown besides",
                    {kTwins, plan_of_rows("| 1 | Совет | Март | Вторая школа |\n")},
                    {"executor/ambiguous(registry)@executors.yaml:7:16", "executor/ambiguous@plan.md:7:22"}},
                   {"a name that only one of them has",
                    {kTwins, plan_of_rows("| 1 | Совет | Март | МБДОУ № 2 |\n")},
                    {"executor/ambiguous(registry)@executors.yaml:7:16"}}});
}

TEST(AmbiguousExecutor, NamesTheCandidates) {
  const CheckedSite site = check_files({kTwins, plan_of_rows("| 1 | Совет | 01.03.2023 | Вторая школа |\n")});
  ASSERT_EQ(site.findings.size(), 2U);
  EXPECT_EQ(site.findings[1].facts.at(1).second, "МБОУ СОШ № 2 (id: sosh); МБДОУ № 2 (id: sad)");
  EXPECT_EQ(site.findings[1].related.size(), 2U);
}

const TestFile kLetters{
    "executors.yaml",
    "исполнители:\n"
    "  - id: oo\n    название: Образовательные организации\n    кратко: ОО\n    вид: группа\n"
    "  - id: uo\n    название: Управление образования\n    кратко: УО\n"};

TestFile plan_with(const std::string& prose, const std::string& executors) {
  return plan(prose +
              "\n\n| № | Мероприятие | Срок | Исполнители |\n| - | - | - | - |\n| 1 | Совет | Март | " +
              executors + " |\n");
}

TEST(UndefinedAbbreviation, IsSaidOnceWhereItComesFirst) {
  expect_findings(
      "executor/undefined-abbreviation",
      {{"twice",
        {kLetters, plan_of_rows("| 1 | Совет | Март | УО, ОО |\n| 2 | Слёт | Май | ОО |\n")},
        {"executor/undefined-abbreviation@plan.md:7:22", "executor/undefined-abbreviation@plan.md:7:26"}},
       {"spelt out in the text", {kLetters, plan_with("Управление образования (далее – УО)", "УО")}, {}},
       {"known to everybody, or in quotes",
        {kLetters, plan_of_rows("| 1 | Совет | Март | МБОУ СОШ № 1, ГБУ «ЦРО», зам. по УВР, КДН и ЗП |\n")},
        {}}});
}

TEST(UnusedAbbreviation, IsOneThatNeverComesAgain) {
  expect_findings(
      "executor/unused-abbreviation",
      {{"used", {kLetters, plan_with("Управление образования (далее – УО)", "УО")}, {}},
       {"never used",
        {kLetters, plan_with("Управление образования (далее – УО)", "Управление образования")},
        {"executor/unused-abbreviation@plan.md:5:33"}},
       {"used with an ending", {kLetters, plan_with("школы (далее – ШНОР)", "кураторы ШНОРов")}, {}},
       {"a word, used in another case",
        {kLetters, plan_with("План мероприятий (далее – Дорожная карта). Цель Дорожной карты", "УО")},
        {}}});
}

TEST(RedefinedAbbreviation, IsASecondDefinition) {
  expect_findings("executor/redefined-abbreviation",
                  {{"another meaning",
                    {plan_with("Организации (далее – ОО). Отдел образования (далее – ОО)", "ОО")},
                    {"executor/redefined-abbreviation@plan.md:5:54"}},
                   {"the same again",
                    {plan_with("Отдел образования (далее – ОО). Отделом образования (далее – ОО)", "ОО")},
                    {"executor/redefined-abbreviation(again)@plan.md:5:62"}},
                   {"two abbreviations",
                    {plan_with("Организации (далее – ОО). Управление (далее – УО)", "ОО, УО")},
                    {}}});
}

const TestFile kRole{"executors.yaml",
                     "исполнители:\n"
                     "  - id: rol\n    название: муниципальный координатор\n    вид: роль\n"
                     "  - id: uchitelya\n    название: учителя\n    вид: роль\n"
                     "  - id: petrova\n    название: Петрова А. А.\n    вид: человек\n"
                     "  - id: orlov\n    название: Орлов В. И.\n    вид: человек\n"};

TestFile order_with(const std::string& directives) {
  return {"order.md",
          "---\nтип: приказ\nномер: 5\nдата: 06.03.2023\nиздатель: Отдел\n---\nПРИКАЗЫВАЮ:\n\n" + directives};
}
TestFile plan_of_order(const std::string& executors) {
  return {"plan.md",
          "---\nтип: план\nпериод: 2023\nприказ: order\n---\n"
          "| № | Мероприятие | Срок | Исполнители |\n| - | - | - | - |\n| 1 | Совет | Март | " +
              executors + " |\n"};
}

TEST(UnknownExecutor, IsAPersonOfADirectiveNamedInALetterOtherwise) {
  expect_findings("executor/unknown",
                  {{"a slip in brackets",
                    {kRole, order_with("1. Отделу образования (Питрова А. А.) провести семинар.\n")},
                    {"executor/unknown@order.md:9:24"}},
                   {"a slip in another case and with two letters swapped",
                    {kRole, order_with("1. Назначить Птерову А. А. координатором.\n")},
                    {"executor/unknown@order.md:9:14"}},
                   {"the same person in another case",
                    {kRole, order_with("1. Назначить Петрову А. А. координатором.\n")},
                    {}},
                   {"another person of nearly the same surname",
                    {kRole, order_with("1. Отделу образования (Питрова Б. А.) провести семинар.\n")},
                    {}},
                   {"somebody whom the registry need not know",
                    {kRole, order_with("1. Отделу образования (Сидорова А. А.) провести семинар.\n")},
                    {}}});
}

TEST(UnknownExecutor, IsASchoolOfThePlansList) {
  const auto plan = [](const std::string& school) {
    return TestFile{"plan.md", "---\nтип: план\nпериод: 2023\nшколы:\n  - " + school + "\n---\n"};
  };
  const TestFile registry{"executors.yaml", "исполнители:\n  - id: one\n    название: МБОУ СОШ № 1\n"};
  expect_findings("executor/unknown",
                  {{"known", {registry, plan("МБОУ СОШ №1")}, {}},
                   {"unknown", {registry, plan("МБОУ СОШ № 7")}, {"executor/unknown@plan.md:5:5"}}});
  expect_findings("executor/ambiguous",
                  {{"one of several",
                    {kTwins, plan("Вторая школа")},
                    {"executor/ambiguous(registry)@executors.yaml:7:16", "executor/ambiguous@plan.md:5:5"}}});
}

TEST(NotAppointed, IsARoleWithoutAHolder) {
  const TestFile plan = plan_of_order("Муниципальный координатор, учителя");
  expect_findings(
      "executor/not-appointed",
      {{"nobody", {kRole, order_with("1. Утвердить план.\n"), plan}, {"executor/not-appointed@plan.md:8:22"}},
       {"by a directive",
        {kRole, order_with("1. Муниципальным координатором назначить Петрову А. А.\n"), plan},
        {}},
       {"by the other order of words",
        {kRole, order_with("1. Назначить Петрову А. А. муниципальным координатором.\n"), plan},
        {}},
       {"in brackets",
        {kRole, order_with("1. Муниципальному координатору (Петрова А. А.) провести семинар.\n"), plan},
        {}}});
}

TEST(NotInGroup, IsAPersonWithoutAPostOutsideOfTheList) {
  const TestFile order = order_with(
      "1. Утвердить состав.\n\n## Состав рабочей группы\n\n| № | ФИО |\n| - | - |\n| 1 | Петрова А.А., "
      "методист |\n");
  expect_findings(
      "executor/not-in-group",
      {{"a member, in any case", {kRole, order, plan_of_order("Петровой А. А.")}, {}},
       {"somebody else",
        {kRole, order, plan_of_order("Орлов В. И.")},
        {"executor/not-in-group@plan.md:8:22"}},
       {"with a post of his own", {kRole, order, plan_of_order("Орлов В. И., директор школы")}, {}},
       {"without a list", {kRole, order_with("1. Утвердить план.\n"), plan_of_order("Орлов В. И.")}, {}}});
}

TestFile registry_of_schools(const std::string& more) {
  return {"executors.yaml",
          "исполнители:\n  - id: one\n    название: Школа № 1\n  - id: two\n    название: Школа № 2\n"
          "  - id: head\n    название: Иванов И. И.\n    вид: человек\n    входит в: two\n" +
              more};
}
TestFile plan_of_schools(const std::string& executors) {
  return {"plan.md",
          "---\nтип: план\nпериод: 2023\nшколы:\n  - Школа № 1\n  - Школа № 2\n---\n"
          "| № | Мероприятие | Срок | Исполнители |\n| - | - | - | - |\n| 1 | Совет | Март | " +
              executors + " |\n"};
}

TEST(IdleSchool, IsListedAndNeverNamed) {
  expect_findings(
      "executor/idle-school",
      {{"one of two",
        {registry_of_schools(""), plan_of_schools("Школа № 1")},
        {"executor/idle-school@plan.md:6:5"}},
       {"through its director", {registry_of_schools(""), plan_of_schools("Школа № 1, Иванов И. И.")}, {}},
       {"through a group",
        {registry_of_schools("  - id: oo\n    название: ОО\n    вид: группа\n    состав: [one, two]\n"),
         plan_of_schools("ОО")},
        {}},
       {"through a group that means the plan's schools",
        {registry_of_schools("  - id: shnor\n    название: ШНОР\n    вид: группа\n"),
         plan_of_schools("ШНОР")},
        {}},
       {"through the heads of a group",
        {registry_of_schools("  - id: oo\n    название: ОО\n    вид: группа\n    состав: [one, two]\n"),
         plan_of_schools("руководители ОО")},
        {}}});
}

TEST(Overloaded, CountsDeadlinesOfAMonth) {
  const auto rows = [](int count) {
    std::string out;
    for (int i = 1; i <= count; ++i) {
      out += "| " + std::to_string(i) + " | Совет № " + std::to_string(i) + " | до " + std::to_string(i + 9) +
             ".03.2023 | Школа № 1 |\n";
    }
    return out;
  };
  const TestFile registry = registry_of_schools("");
  expect_findings(
      "executor/overloaded",
      {{"ten are bearable", {registry, plan_of_rows(rows(10))}, {}},
       {"eleven are not", {registry, plan_of_rows(rows(11))}, {"executor/overloaded@plan.md:17:37"}}});
  SiteConfig config;
  config.monthly_limit = 2;
  EXPECT_EQ(
      list_findings(check_files({registry, plan_of_rows(rows(3))}, config), "executor/overloaded").size(),
      1U);
  config.monthly_limit = 0;
  EXPECT_EQ(
      list_findings(check_files({registry, plan_of_rows(rows(15))}, config), "executor/overloaded").size(),
      0U);
}

TEST(Registry, AGroupIsNoMemberOfItself) {
  EXPECT_EQ(
      list_findings(check_files({{"executors.yaml",
                                  "исполнители:\n"
                                  "  - id: a\n    название: Первая\n    вид: группа\n    состав: [b]\n"
                                  "  - id: b\n    название: Вторая\n    вид: группа\n    состав: [a]\n"}})),
      std::vector<std::string>{"document/dangling-reference(cycle)@executors.yaml:6:9"});
}

}  // namespace
}  // namespace roadbook::test
