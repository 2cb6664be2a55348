// Several places in one phrase: lists with dashes, lists beside a recurrence, and what belongs to each month
// of a range.
#include <gtest/gtest.h>

#include <array>

#include "deadline/describe.h"

namespace roadbook {

namespace {

TEST(DeadlineLists, OfMoreThanOneDash) {
  expect_readings("2023/2024", std::to_array<ReadingExample>({
                                   {"октябрь - ноябрь - декабрь",
                                    "range 2023-10-01 2023-10-31 inferred «октябрь»\n"
                                    "range 2023-11-01 2023-11-30 inferred «ноябрь»\n"
                                    "range 2023-12-01 2023-12-31 inferred «декабрь»"},
                                   {"декабрь–январь–март 2024 г.",
                                    "range 2023-12-01 2023-12-31 inferred «декабрь»\n"
                                    "range 2024-01-01 2024-01-31 «январь»\n"
                                    "range 2024-03-01 2024-03-31 «март 2024 г.»"},
                                   {"I-II-IV кварталы 2024",
                                    "range 2024-01-01 2024-03-31 «I»\n"
                                    "range 2024-04-01 2024-06-30 «II»\n"
                                    "range 2024-10-01 2024-12-31 «IV кварталы 2024»"},
                                   {"с сентября - октябрь - ноябрь",
                                    "range 2023-09-01 2023-10-31 inferred «с сентября - октябрь»\n"
                                    "? - ноябрь"},
                                   {"2022-2023-2024", "? 2022-2023-2024"},
                               }));
}

TEST(DeadlineLists, BesideARecurrenceAreNoBoundsOfIt) {
  expect_readings("2023/2024",
                  std::to_array<ReadingExample>({
                      {"2 раза в год (весной и осенью)",
                       "recurring - - FREQ=MONTHLY;INTERVAL=6 «2 раза в год»\n"
                       "range 2024-03-01 2024-05-31 inferred «весной»\n"
                       "range 2023-09-01 2023-11-30 inferred «осенью»"},
                      {"сентябрь-октябрь, март-апрель еженедельно",
                       "range 2023-09-01 2023-10-31 inferred «сентябрь-октябрь»\n"
                       "range 2024-03-01 2024-04-30 inferred «март-апрель»\n"
                       "recurring - - FREQ=WEEKLY «еженедельно»"},
                      {"ежемесячно, сентябрь-май", "recurring 2023-09-01 2024-05-31 FREQ=MONTHLY inferred"},
                  }));
}

TEST(DeadlineLists, AreCountedFromEachDay) {
  expect_readings("2023/2024", std::to_array<ReadingExample>({
                                   {"за 3 дня до 24.05 и 28.05",
                                    "by - 2024-05-21 inferred «за 3 дня до 24.05»\n"
                                    "by - 2024-05-25 inferred «28.05»"},
                               }));
}

TEST(DeadlineLists, WhatFollowsARangeOfMonthsIsNotOfTheLastOne) {
  expect_readings("2023/2024", std::to_array<ReadingExample>({
                                   {"октябрь-май (последняя пятница)",
                                    "range 2023-10-01 2024-05-31 inferred «октябрь-май»\n"
                                    "? последняя пятница"},
                                   {"октябрь-май (1 неделя)",
                                    "range 2023-10-01 2024-05-31 inferred «октябрь-май»\n"
                                    "? 1 неделя"},
                                   {"октябрь-май, последняя пятница месяца",
                                    "recurring 2023-10-01 2024-05-31 FREQ=MONTHLY;BYDAY=-1FR inferred"},
                                   {"октябрь (10-20)",
                                    "range 2023-10-01 2023-10-31 inferred «октябрь»\n"
                                    "? 10-20"},
                                   {"май (последняя пятница)", "date 2024-05-31 2024-05-31 inferred"},
                               }));
}

}  // namespace

}  // namespace roadbook
