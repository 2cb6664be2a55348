// Deadlines that do not stand in one cell, and rows across the table.
#include "parse/deadline_cells.h"

#include <gtest/gtest.h>

#include "support/parsed_document.h"

namespace roadbook {

namespace {

using testing::Lines;
using testing::ParsedDocument;
using testing::roadmap_text;

// «anchor: deadline [its place in the file]» of each activity; «-» where the table has no deadline at all.
Lines deadlines_in(const std::string& body) {
  const ParsedDocument parsed{roadmap_text(body)};
  Lines lines;
  for (const Activity& activity : parsed.document.roadmap()->activities) {
    const Cell* cell = activity.deadline;
    lines.push_back(activity.anchor + ": " +
                    (cell == nullptr
                         ? "-"
                         : std::string{cell->text} + " " + testing::describe_place(cell->span, parsed.text)));
  }
  return lines;
}

std::string table(const std::string& columns, const std::string& rows) {
  std::string dashes = "|";
  for (const char c : columns.substr(1)) dashes += c == '|' ? "-|" : "";
  return columns + "\n" + dashes + "\n" + rows;
}

TEST(FindDeadline, OfBeginningAndEnd) {
  EXPECT_EQ(deadlines_in(table("| № | Мероприятие | Начало | Окончание | Исполнители |",
                               "| 1 | Слёт | 05.03.2023 | 10.03.2023 | ОО |\n"
                               "| 2 | Совет | март 2023 | | ОО |\n"
                               "| 3 | Отчёт | – | 01.12.2023 | ОО |\n"
                               "| 4 | Смотр | 07.04.2023 | 07.04.2023 | ОО |\n")),
            (Lines{"1: 05.03.2023 – 10.03.2023 [05.03.2023]", "2: с март 2023 [март 2023]",
                   "3: до 01.12.2023 [01.12.2023]", "4: 07.04.2023 [07.04.2023]"}));
}

TEST(FindDeadline, OfQuarters) {
  EXPECT_EQ(deadlines_in(table(
                "| № | Мероприятие | I квартал | II квартал | III кв. | IV квартал 2023 г. | Исполнители |",
                "| 1 | Слёт | + | | х | | ОО |\n"
                "| 2 | Совет | | до 15.06 | - | Конкурс проектов | ОО |\n"
                "| 3 | Отчёт | | | | | ОО |\n")),
            (Lines{"1: I квартал, III кв. [+]", "2: до 15.06, IV квартал 2023 г. [до 15.06]",
                   "3:  [^| | | | ОО |]"}));
}

TEST(FindDeadline, OfAMonthAcrossTheTable) {
  EXPECT_EQ(
      deadlines_in(
          table("| № | Мероприятие | Исполнители |",
                "| 1 | До месяцев | ОО |\n| Сентябрь | | |\n| 2 | Слёт | ОО |\n| | ОКТЯБРЬ 2023 | |\n"
                "| 3 | Совет | ОО |\n")),
      (Lines{"1: -", "sentyabr.2: Сентябрь [Сентябрь]", "oktyabr-2023.3: ОКТЯБРЬ 2023 [ОКТЯБРЬ 2023]"}));
  EXPECT_EQ(deadlines_in(table(
                "| № | Мероприятие | Срок | Исполнители |",
                "| Сентябрь |\n| 1 | Слёт | | ОО |\n| 2 | Совет | 15 | ОО |\n| 3 | Отчёт | 5-10 | ОО |\n"
                "| 4 | Смотр | постоянно | ОО |\n")),
            (Lines{"sentyabr.1: Сентябрь [Сентябрь]", "sentyabr.2: 15 Сентябрь [15]",
                   "sentyabr.3: 5-10 Сентябрь [5-10]", "sentyabr.4: постоянно [постоянно]"}));
}

TEST(FindDeadline, OfTheUsualTableIsTheCell) {
  const ParsedDocument parsed{
      roadmap_text(table("| № | Мероприятие | Срок | Исполнители |", "| 1 | Слёт | май | ОО |\n"))};
  EXPECT_EQ(parsed.document.roadmap()->activities.at(0).deadline, &parsed.document.tables[0].cells[2]);
  EXPECT_TRUE(parsed.document.made_cells.empty());
}

TEST(RowGroups, ASectionAcrossTheTableHoldsForTheRowsBelow) {
  const ParsedDocument parsed{
      roadmap_text("## План\n\n" + table("| № | Мероприятие | Срок | Исполнители |",
                                         "| I. Подготовка | | | |\n| 1 | Слёт | май | ОО |\n| II. Проведение "
                                         "|\n| 1 | Совет | июнь | ОО |\n"))};
  EXPECT_EQ(parsed.anchors(), (Lines{"plan.i.1", "plan.ii.1"}));
  EXPECT_EQ(parsed.sections(), (Lines{"plan: План", "plan.i: I. Подготовка", "plan.ii: II. Проведение"}));
  EXPECT_EQ(parsed.document.sections[parsed.document.roadmap()->activities[1].section].title,
            "II. Проведение");
}

TEST(RowGroups, AnUnfinishedRowIsAnActivity) {
  EXPECT_EQ(deadlines_in(table("| № | Мероприятие | Срок | Исполнители |",
                               "| 1 | Слёт | | |\n| 2. | | | |\n| | Совет | | |\n"))
                .size(),
            3U);
}

}  // namespace

}  // namespace roadbook
