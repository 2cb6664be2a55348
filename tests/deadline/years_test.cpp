// Where a missing year comes from.
#include <gtest/gtest.h>

#include <array>

#include "deadline/describe.h"

namespace roadbook {

namespace {

TEST(Deadlines, ASchoolYearDecidesByTheMonth) {
  expect_readings(
      "2023/2024",
      std::to_array<ReadingExample>({
          {"Сентябрь", "range 2023-09-01 2023-09-30 inferred"},
          {"январь, май",
           "range 2024-01-01 2024-01-31 inferred «январь»\n"
           "range 2024-05-01 2024-05-31 inferred «май»"},
          {"июль", "range 2024-07-01 2024-07-31 inferred"},
          {"15 мая", "date 2024-05-15 2024-05-15 inferred"},
          {"до 1 октября", "by - 2023-10-01 inferred"},
          {"сентябрь – май", "range 2023-09-01 2024-05-31 inferred"},
          {"II квартал", "range 2024-04-01 2024-06-30 inferred"},
          {"I полугодие", "range 2023-09-01 2023-12-31 inferred"},
          {"II полугодие", "range 2024-01-01 2024-08-31 inferred"},
          {"ежемесячно с сентября по май", "recurring 2023-09-01 2024-05-31 FREQ=MONTHLY inferred"},
          {"с 1 сентября по 31 мая", "range 2023-09-01 2024-05-31 inferred"},
          {"Весь период 2023/2024", "ongoing 2023-09-01 2024-08-31"},
          {"2023-2024", "range 2023-09-01 2024-08-31"},
          {"март – сентябрь", "? март – сентябрь"},
          {"III квартал", "? III квартал"},
      }));
}

TEST(Deadlines, SeveralYearsLeaveAMonthOpen) {
  expect_readings("2023–2024", std::to_array<ReadingExample>({
                                   {"Сентябрь", "? Сентябрь"},
                                   {"15 мая", "? 15 мая"},
                                   {"сентябрь – май", "range 2023-09-01 2024-05-31 inferred"},
                                   {"март – декабрь", "? март – декабрь"},
                                   {"октябрь, май 2024",
                                    "range 2023-10-01 2023-10-31 inferred «октябрь»\n"
                                    "range 2024-05-01 2024-05-31 «май 2024»"},
                                   {"сентябрь, декабрь, март, май 2024",
                                    "range 2023-09-01 2023-09-30 inferred «сентябрь»\n"
                                    "range 2023-12-01 2023-12-31 inferred «декабрь»\n"
                                    "range 2024-03-01 2024-03-31 «март»\n"
                                    "range 2024-05-01 2024-05-31 «май 2024»"},
                                   {"Ежеквартально сентябрь ноябрь, январь апрель июнь",
                                    "recurring - - FREQ=YEARLY;BYMONTH=1,4,6,9,11"},
                                   {"Весь период 2023/2024", "ongoing 2023-01-01 2024-12-31"},
                                   {"2023-2024", "range 2023-01-01 2024-12-31"},
                                   {"до 1 октября", "? до 1 октября"},
                               }));
}

TEST(Deadlines, APartOfAYear) {
  expect_readings("01.02.2023 – 31.05.2023",
                  std::to_array<ReadingExample>({
                      {"март", "range 2023-03-01 2023-03-31 inferred"},
                      {"сентябрь", "range 2023-09-01 2023-09-30 inferred"},
                      {"сентябрь – декабрь", "range 2023-09-01 2023-12-31 inferred"},
                      {"29 февраля", "? 29 февраля"},
                  }));
}

TEST(Deadlines, TheOneYearInWhichATermFalls) {
  expect_readings("01.09.2023 – 31.12.2024", std::to_array<ReadingExample>({
                                                 {"июнь", "range 2024-06-01 2024-06-30 inferred"},
                                                 {"октябрь", "? октябрь"},
                                                 {"сентябрь – май", "range 2023-09-01 2024-05-31 inferred"},
                                                 {"до 1 марта", "by - 2024-03-01 inferred"},
                                             }));
}

}  // namespace

}  // namespace roadbook
