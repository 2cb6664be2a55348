#include "parse/read_roadmap.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/parsed_document.h"

namespace roadbook {

namespace {

using testing::Lines;
using testing::ParsedDocument;
using testing::roadmap_text;

// A table of activities with the given numbers.
std::string table_of(const std::vector<std::string_view>& numbers) {
  std::string table = "| № | Мероприятия |\n| --- | --- |\n";
  for (const std::string_view number : numbers)
    table.append("| ").append(number).append(" | Совещание школ |\n");
  return table + "\n";
}

Lines anchors_in(const std::string& body) { return ParsedDocument{roadmap_text(body)}.anchors(); }

TEST(ReadRoadmap, ReadsItsKeys) {
  const ParsedDocument parsed{
      "---\ntype: roadmap\nназвание: План\nperiod: 2021–2022\nприказ: zeya/order\nвышестоящий: krai/plan\n"
      "школы: [СОШ № 1, СОШ № 2]\nопубликовано: 2021-02-03\nтерритория: Зея\nкоординатор: Иванова\n---\n"};
  EXPECT_EQ(parsed.report(), Lines{});
  const Roadmap& roadmap = *parsed.document.roadmap();
  EXPECT_EQ(roadmap.period.value, (Period{make_date(2021, 1, 1), make_date(2022, 12, 31)}));
  EXPECT_EQ(roadmap.order.value, "zeya/order");
  EXPECT_EQ(roadmap.parent.value, "krai/plan");
  ASSERT_EQ(roadmap.schools.size(), 2U);
  EXPECT_EQ(roadmap.schools[1].text, "СОШ № 2");
  EXPECT_EQ(roadmap.published.value, make_date(2021, 2, 3));
  EXPECT_EQ(parsed.document.title.value, "План");
  EXPECT_EQ(parsed.document.territory.value, "Зея");
  EXPECT_EQ(parsed.document.coordinator.value, "Иванова");
}

TEST(ListActivities, AnActivityHasTheCellsOfItsRow) {
  const ParsedDocument parsed{
      roadmap_text("| Сроки | Мероприятия | № | Статус | Адрес |\n|-|-|-|-|-|\n| май | Совещание | 1.1 | "
                   "выполнено | Зея |\n")};
  ASSERT_EQ(parsed.document.roadmap()->activities.size(), 1U);
  const Activity& activity = parsed.document.roadmap()->activities[0];
  EXPECT_EQ(activity.number->text, "1.1");
  EXPECT_EQ(activity.activity->text, "Совещание");
  EXPECT_EQ(activity.deadline->text, "май");
  EXPECT_EQ(activity.status->text, "выполнено");
  EXPECT_EQ(activity.executors, nullptr);
  EXPECT_EQ(activity.note, nullptr);
  EXPECT_EQ(testing::describe_place(activity.span, parsed.text),
            "[| май | Совещание | 1.1 | выполнено | Зея |]");
}

TEST(ListActivities, OtherTablesHaveNone) {
  EXPECT_EQ(
      anchors_in("| Школа | Адрес |\n|-|-|\n| 1 | Зея |\n\n| Показатель | Значение |\n|-|-|\n| Доля | 5 |\n"),
      Lines{});
}

TEST(ListActivities, AnAddressIsTheSectionAndTheNumber) {
  EXPECT_EQ(anchors_in(table_of({"1", "2.", "3)", "1.3", "1.3.", " 4 "})),
            (Lines{"1", "2", "3", "1.3", "1.3-2", "4"}));
  EXPECT_EQ(anchors_in("## Работа со школами\n" + table_of({"1", "2.1"})),
            (Lines{"rabota-so-shkolami.1", "rabota-so-shkolami.2.1"}));
}

TEST(ListActivities, ANumberThatHoldsTheSectionIsEnough) {
  EXPECT_EQ(
      anchors_in("## 2. Методическое сопровождение\n### Разработка программ\n" + table_of({"2.9", "2.10"})),
      (Lines{"2.9", "2.10"}));
  EXPECT_EQ(anchors_in("## 2. Методическое\n" + table_of({"2.1.", "3.1", "2"})),
            (Lines{"2.1", "2.3.1", "2.2"}));
  EXPECT_EQ(anchors_in("## КРАЕВОЙ УРОВЕНЬ\n### 2. Работа\n" + table_of({"2.1"})),
            Lines{"kraevoj-uroven.2.1"});
  EXPECT_EQ(anchors_in("## 2. Второй\n### 2.1. Глубже\n" + table_of({"2.1.5"})), Lines{"2.1.5"});
}

TEST(ListActivities, NumberingMayStartAgainInEachSection) {
  EXPECT_EQ(
      anchors_in("## КРАЕВОЙ УРОВЕНЬ\n### I. Работа\n" + table_of({"1", "5"}) + "### II. Контроль\n" +
                 table_of({"1"}) + "## МУНИЦИПАЛЬНЫЙ УРОВЕНЬ\n### I. Работа\n" + table_of({"5"})),
      (Lines{"kraevoj-uroven.i.1", "kraevoj-uroven.i.5", "kraevoj-uroven.ii.1", "municipalnyj-uroven.i.5"}));
}

TEST(ListActivities, RepeatedNumbersAreTold) {
  EXPECT_EQ(anchors_in(table_of({"1", "1", "1", "1-2"})), (Lines{"1", "1-2", "1-3", "1-2-2"}));
  EXPECT_EQ(anchors_in("## 1. Первый\n" + table_of({"1.1"}) + "## 1. Первый\n" + table_of({"1.1"})),
            (Lines{"1.1", "1-2.1.1"}));
}

TEST(ListActivities, AnAddressOfASectionIsTaken) {
  EXPECT_EQ(anchors_in("## 1. Первый\n## 2. Второй\n### 2.1. Глубже\n## Итоги\n### 1\n" + table_of({}) +
                       "# 3. Третий\n" + "| № | Мероприятия |\n|-|-|\n| 3 | а |\n"),
            Lines{"3.3"});
  EXPECT_EQ(anchors_in(table_of({"1"}) + "## 1. Первый\n"), Lines{"1-2"});
}

TEST(ListActivities, WithoutNumbersWordsAreTheAddress) {
  EXPECT_EQ(anchors_in("| Мероприятия |\n|-|\n| Совещание директоров |\n| Совещание директоров |\n| — |\n"),
            (Lines{"soveshchanie-direktorov", "soveshchanie-direktorov-2", "activity"}));
  EXPECT_EQ(anchors_in(table_of({"", "№ 5", "а"})), (Lines{"soveshchanie-shkol", "5", "a"}));
  EXPECT_EQ(
      anchors_in("| Мероприятия |\n|-|\n| Разработка и внедрение нормативных правовых документов района |\n"),
      Lines{"razrabotka-i-vnedrenie-normativnykh-pravovykh-do"});
}

TEST(ListActivities, AreStableUnderEditsElsewhere) {
  const std::string before = "## 1. Первый\n" + table_of({"1"}) + "## 2. Второй\n" + table_of({"1", "2"});
  const std::string after =
      "## 1. Первый\n" + table_of({"1", "2", "3"}) + "## Новый\n## 2. Второй\n" + table_of({"1", "2"});
  const Lines old_anchors = anchors_in(before);
  const Lines new_anchors = anchors_in(after);
  for (const std::string& anchor : old_anchors) {
    EXPECT_NE(std::find(new_anchors.begin(), new_anchors.end(), anchor), new_anchors.end()) << anchor;
  }
}

TEST(ListActivities, AddressesStayShortInLongSections) {
  std::string body = "## ";
  for (int i = 0; i < 10000; ++i) body += "слово";
  EXPECT_LE(anchors_in(body + "\n" + table_of({"1"})).at(0).size(), 100U);
}

}  // namespace

}  // namespace roadbook
