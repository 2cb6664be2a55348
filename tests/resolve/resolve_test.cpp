#include "resolve/resolve.h"

#include <gtest/gtest.h>

#include "support/describe_findings.h"
#include "support/parsed_document.h"
#include "support/small_corpus.h"

namespace roadbook {

namespace {

using testing::Lines;
using testing::SmallCorpus;

const Date kToday = make_date(2023, 5, 1);
constexpr std::string_view kOrder = "---\nтип: приказ\nномер: 1\nдата: 24.03.2023\nиздатель: Отдел\n";
constexpr std::string_view kPlan = "---\nтип: план\nпериод: 2023\n";

std::string order(std::string_view keys, std::string_view body = "") {
  return std::string{kOrder} + std::string{keys} + "---\n" + std::string{body};
}
std::string plan(std::string_view keys, std::string_view body = "") {
  return std::string{kPlan} + std::string{keys} + "---\n" + std::string{body};
}

TEST(ResolveCorpus, FollowsReferencesBothWays) {
  const SmallCorpus small{
      {{"krai/plan.md", plan("")},
       {"zeya/order.md", order("основание: [krai/plan, нет/такого]\nутверждает: [zeya/roadmap, zeya/x]\n")},
       {"zeya/roadmap.md", plan("приказ: zeya/order\nвышестоящий: krai/plan\n")}},
      kToday};
  const DocumentMeaning& approving = small.meaning("zeya/order");
  ASSERT_EQ(approving.approves.size(), 2U);
  EXPECT_EQ(approving.approves[0].target, small.corpus.find("zeya/roadmap"));
  EXPECT_EQ(approving.approves[1].target, std::nullopt);
  EXPECT_EQ(approving.approves[1].written, "zeya/x");
  EXPECT_EQ(approving.basis.at(0).target, small.corpus.find("krai/plan"));
  EXPECT_EQ(approving.basis.at(1).target, std::nullopt);
  const DocumentMeaning& approved = small.meaning("zeya/roadmap");
  EXPECT_EQ(approved.order.target, small.corpus.find("zeya/order"));
  EXPECT_EQ(approved.parent.target, small.corpus.find("krai/plan"));
  EXPECT_EQ(approved.approved_by, std::vector{*small.corpus.find("zeya/order")});
}

// A text is read once for the documents of a folder; what decides its meaning is the document's own.
TEST(ResolveCorpus, TheSameCellMeansSomethingElseInAnotherPlan) {
  constexpr std::string_view kTable =
      "| Мероприятие | Срок | Исполнители |\n| --- | --- | --- |\n| Совет | март | ОО |\n| Сбор | март | ОО "
      "|\n";
  const auto plan_of = [&](std::string_view period, std::string_view keys) {
    return "---\nтип: план\nпериод: " + std::string{period} + "\n" + std::string{keys} + "---\n" +
           std::string{kTable};
  };
  const SmallCorpus small{
      {{"zeya/a.md", plan_of("2023", "")},
       {"zeya/b.md", plan_of("2024", "")},
       {"zeya/c.md", plan_of("2024", "сокращения:\n  ОО: отдел образования\n")},
       {"zeya/d.md", plan_of("2023", "")},
       {"zeya/executors.yaml",
        "исполнители:\n  - id: oo\n    название: Школы города\n    кратко: ОО\n    вид: группа\n"
        "  - id: otdel\n    название: Отдел образования\n"}},
      kToday};
  const auto read = [&small](std::string_view id) {
    std::string all;
    for (const ActivityMeaning& activity : small.meaning(id).activities) {
      all += format_iso(*last_day(activity.deadline)) + " " +
             small.name_of(activity.executors->at(0).executor) + " ";
    }
    return all;
  };
  EXPECT_EQ(read("zeya/a"), "2023-03-31 zeya/oo 2023-03-31 zeya/oo ");
  EXPECT_EQ(read("zeya/b"), "2024-03-31 zeya/oo 2024-03-31 zeya/oo ");
  EXPECT_EQ(read("zeya/c"), "2024-03-31 zeya/otdel 2024-03-31 zeya/otdel ");
  EXPECT_EQ(read("zeya/d"), "2023-03-31 zeya/oo 2023-03-31 zeya/oo ");
}

TEST(ResolveCorpus, TerritoryAndRegionComeFromTheNearestRegistryThatHasThem) {
  const SmallCorpus small{{{"executors.yaml", "регион: Амурская область\nтерритория: область\n"},
                           {"a.md", plan("")},
                           {"zeya-2/plan.md", plan("")},
                           {"zeya/executors.yaml", "территория: город Зея\n"},
                           {"zeya/schools/executors.yaml", "исполнители: []\n"},
                           {"zeya/schools/own.md", plan("территория: посёлок\n")},
                           {"zeya/schools/plan.md", plan("")}},
                          kToday};
  const auto place = [&small](std::string_view id) {
    return small.meaning(id).territory + ", " + small.meaning(id).region;
  };
  EXPECT_EQ(place("a"), "область, Амурская область");
  EXPECT_EQ(place("zeya-2/plan"), "область, Амурская область");
  EXPECT_EQ(place("zeya/schools/plan"), "город Зея, Амурская область");
  EXPECT_EQ(place("zeya/schools/own"), "посёлок, Амурская область");
}

constexpr std::string_view kTable =
    "| № | Мероприятия | Сроки | Исполнители | Статус |\n|-|-|-|-|-|\n"
    "| 1 | Совет | до 01.11.2023 | ИРО, ООА (по согласованию) | выполнено 28.04.2023 |\n"
    "| 2 | Отчёт | май | ИРО, ИРО, Ромашка | |\n";

TEST(ResolveCorpus, UnderstandsActivities) {
  const SmallCorpus small{
      {{"executors.yaml",
        "исполнители:\n  - {id: iro, name: ИРО}\n  - {id: dep, name: отдел образования администрации}\n"},
       {"zeya/order.md", order("контроль: ИРО\n", "Отдел образования администрации (далее – ООА).\n")},
       {"zeya/roadmap.md", plan("приказ: zeya/order\nшколы: [ИРО, Нет такой]\nкоординатор: ООА\n", kTable)}},
      kToday};
  const DocumentMeaning& meaning = small.meaning("zeya/roadmap");
  ASSERT_EQ(meaning.activities.size(), 2U);
  EXPECT_EQ(last_day(meaning.activities[0].deadline), make_date(2023, 11, 1));
  EXPECT_EQ(last_day(meaning.activities[1].deadline), make_date(2023, 5, 31));
  EXPECT_EQ(meaning.activities[0].status.kind, StatusKind::done);
  ASSERT_EQ(meaning.activities[0].executors->size(), 2U);
  // The order's abbreviations hold in the plan that it approves.
  EXPECT_EQ(small.name_of(meaning.activities[0].executors->at(1).executor), "dep");
  ASSERT_EQ(meaning.unknown_executors.size(), 1U);
  EXPECT_EQ(meaning.unknown_executors[0].activity, 1U);
  EXPECT_EQ(meaning.unknown_executors[0].mention, 2U);
  EXPECT_EQ(small.name_of(meaning.schools.at(0)), "iro");
  EXPECT_EQ(small.name_of(meaning.schools.at(1)), "?");
  EXPECT_EQ(small.name_of(small.meaning("zeya/order").control), "iro");
  // Each activity once, however often it names the executor.
  const DocumentId plan_id = *small.corpus.find("zeya/roadmap");
  EXPECT_EQ(small.corpus.work.at(0), (std::vector<ActivityRef>{{plan_id, 0}, {plan_id, 1}}));
}

// The plan's own coordinator may be named by an abbreviation of the plan, too.
TEST(ResolveCorpus, AbbreviationsHoldForTheCoordinator) {
  const SmallCorpus small{
      {{"a.md", plan("координатор: ООА\nсокращения: {ООА: отдел образования администрации}\n")},
       {"executors.yaml", "исполнители:\n  - {id: dep, name: отдел образования администрации}\n"}},
      kToday};
  EXPECT_EQ(small.name_of(small.meaning("a").coordinator), "dep");
}

TEST(ResolveCorpus, WithoutAPeriodTheYearIsThatOfToday) {
  const SmallCorpus small{{{"a.md", "---\nтип: план\n---\n| Мероприятия | Сроки |\n|-|-|\n| а | май |\n"}},
                          kToday};
  EXPECT_EQ(last_day(small.meaning("a").activities.at(0).deadline), make_date(2023, 5, 31));
}

}  // namespace

}  // namespace roadbook
