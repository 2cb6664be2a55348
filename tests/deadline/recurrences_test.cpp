// What is said to be done again and again, each phrase with its whole reading.
#include <gtest/gtest.h>

#include <array>

#include "deadline/describe.h"

namespace roadbook {

namespace {

TEST(Deadlines, Recurrences) {
  expect_readings(
      "2023",
      std::to_array<ReadingExample>({
          {"ежедневно", "recurring - - FREQ=DAILY"},
          {"Еженедельно", "recurring - - FREQ=WEEKLY"},
          {"ежемесячно", "recurring - - FREQ=MONTHLY"},
          {"ежеквартально", "recurring - - FREQ=MONTHLY;INTERVAL=3"},
          {"ежегодно", "recurring - - FREQ=YEARLY"},
          {"каждую неделю", "recurring - - FREQ=WEEKLY"},
          {"каждые 2 недели", "recurring - - FREQ=WEEKLY;INTERVAL=2"},
          {"каждый понедельник и среду", "recurring - - FREQ=WEEKLY;BYDAY=MO,WE"},
          {"по пятницам", "recurring - - FREQ=WEEKLY;BYDAY=FR"},
          {"еженедельно по вторникам", "recurring - - FREQ=WEEKLY;BYDAY=TU"},
          {"еженедельно: вторник, четверг", "recurring - - FREQ=WEEKLY;BYDAY=TU,TH"},
          {"1 раз в квартал", "recurring - - FREQ=MONTHLY;INTERVAL=3"},
          {"раз в полугодие", "recurring - - FREQ=MONTHLY;INTERVAL=6"},
          {"два раза в год", "recurring - - FREQ=MONTHLY;INTERVAL=6"},
          {"3 раза в год", "recurring - - FREQ=MONTHLY;INTERVAL=4"},
          {"не реже 1 раза в 2 месяца", "recurring - - FREQ=MONTHLY;INTERVAL=2"},
          {"не менее 2 раз в учебный год", "recurring - - FREQ=MONTHLY;INTERVAL=6"},
          {"не реже чем один раз в месяц", "recurring - - FREQ=MONTHLY"},
          {"ежемесячно до 30.05.2023", "recurring - 2023-05-30 FREQ=MONTHLY"},
          {"Ежемесячно. До 30.05.2023", "recurring - 2023-05-30 FREQ=MONTHLY"},
          {"ежемесячно с сентября по декабрь", "recurring 2023-09-01 2023-12-31 FREQ=MONTHLY inferred"},
          {"сентябрь – декабрь, ежемесячно", "recurring 2023-09-01 2023-12-31 FREQ=MONTHLY inferred"},
          {"с 1 сентября ежемесячно", "recurring 2023-09-01 - FREQ=MONTHLY inferred"},
          {"2023 год, ежемесячно", "recurring 2023-01-01 2023-12-31 FREQ=MONTHLY"},
          {"ежегодно, март", "recurring - - FREQ=YEARLY;BYMONTH=3"},
          {"апрель, ноябрь ежегодно", "recurring - - FREQ=YEARLY;BYMONTH=4,11"},
          {"ежегодно до 1 декабря", "recurring - - FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1"},
          {"1 марта, 1 сентября ежегодно", "recurring - - FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=1"},
          {"ежегодно до 01.12.2025", "recurring - 2025-12-01 FREQ=YEARLY"},
          {"ежеквартально (март, июнь, сентябрь, декабрь)", "recurring - - FREQ=YEARLY;BYMONTH=3,6,9,12"},
          {"еженедельно, май", "recurring - - FREQ=WEEKLY;BYMONTH=5"},
          {"ежегодно, последняя суббота апреля", "recurring - - FREQ=YEARLY;BYMONTH=4;BYDAY=-1SA"},
          {"вторая суббота мая и октября ежегодно", "recurring - - FREQ=YEARLY;BYMONTH=5,10;BYDAY=2SA"},
          {"ежемесячно до 3 рабочего дня", "recurring - - FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3"},
          {"до 5 рабочего дня месяца, следующего за отчётным кварталом",
           "recurring - - FREQ=MONTHLY;BYMONTH=1,4,7,10;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=5"},
          {"5 раз в год: 5 января",
           "recurring - - FREQ=YEARLY;X-TIMES=5 «5 раз в год»\n"
           "? 5 января"},
          {"через день", "recurring - - FREQ=DAILY;INTERVAL=2"},
          {"через день после экзамена", "event - -"},
          {"через день с момента подписания", "event - -"},
          {"каждое лето", "recurring - - FREQ=YEARLY;BYMONTH=6,7,8"},
          {"не менее 3 раз в течение учебного года", "recurring - - FREQ=MONTHLY;INTERVAL=4"},
          {"в последний рабочий день недели", "recurring - - FREQ=WEEKLY;BYDAY=FR"},
          {"еженедельно, не позднее 16.00 четверга", "recurring - - FREQ=WEEKLY;BYDAY=TH"},
          {"1-я и 3-я неделя месяца",
           "recurring - - FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5,6,7,15,16,17,18,19,20,21"},
          {"в период с 1 по 3 число", "recurring - - FREQ=MONTHLY;BYMONTHDAY=1,2,3"},
          {"ежемесячно, декабрь 2023 г.",
           "recurring - - FREQ=MONTHLY «ежемесячно»\n"
           "range 2023-12-01 2023-12-31 «декабрь 2023 г.»"},
          {"ежемесячно до 5 мая, 5 июня",
           "recurring - - FREQ=MONTHLY «ежемесячно»\n"
           "by - 2023-05-05 inferred «до 5 мая»\n"
           "by - 2023-06-05 inferred «5 июня»"},
      }));
}

TEST(Deadlines, RecurrencesByQuartersAndParts) {
  expect_readings(
      "2023", std::to_array<ReadingExample>({
                  {"ежеквартально до 5-го числа месяца, следующего за отчетным",
                   "recurring - - FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5"},
                  {"1 раз в полугодие до 10 числа месяца, следующего за отчетным",
                   "recurring - - FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=10"},
                  {"до 5 числа второго месяца, следующего за отчетным кварталом",
                   "recurring - - FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=5"},
                  {"последний рабочий день квартала",
                   "recurring - - FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"},
                  {"последний рабочий день месяца, март, июнь",
                   "recurring - - FREQ=MONTHLY;BYMONTH=3,6;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"},
                  {"последняя неделя месяца", "recurring - - FREQ=MONTHLY;BYMONTHDAY=-7,-6,-5,-4,-3,-2,-1"},
                  {"ежемесячно (последняя декада)",
                   "recurring - - FREQ=MONTHLY;BYMONTHDAY=21,22,23,24,25,26,27,28,29,30,31"},
                  {"дважды в год", "recurring - - FREQ=MONTHLY;INTERVAL=6"},
                  {"ежедекадно", "recurring - - FREQ=MONTHLY;X-TIMES=3"},
                  {"раз в 2 декады", "recurring - - FREQ=DAILY;INTERVAL=20"},
                  {"каждую вторую пятницу", "recurring - - FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"},
                  {"каждый 1-ый понедельник", "recurring - - FREQ=MONTHLY;BYDAY=1MO"},
                  {"ежемесячно, каждый второй четверг", "recurring - - FREQ=MONTHLY;BYDAY=2TH"},
              }));
}

}  // namespace

}  // namespace roadbook
