// What is said in words, each phrase with its whole reading; and what must be told as not understood.
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
          {"ежемесячно, декабрь 2023 г.",
           "recurring - - FREQ=MONTHLY «ежемесячно»\n"
           "range 2023-12-01 2023-12-31 «декабрь 2023 г.»"},
          {"ежемесячно до 5 мая, 5 июня",
           "recurring - - FREQ=MONTHLY «ежемесячно»\n"
           "by - 2023-05-05 inferred «до 5 мая»\n"
           "by - 2023-06-05 inferred «5 июня»"},
      }));
}

TEST(Deadlines, AllTheTime) {
  expect_readings("2023", std::to_array<ReadingExample>({
                              {"постоянно.", "ongoing - - «постоянно»"},
                              {"В течении года", "ongoing - -"},
                              {"в течение всего учебного года", "ongoing - -"},
                              {"в течение 2023 года", "ongoing 2023-01-01 2023-12-31"},
                              {"на протяжении всего периода реализации программы", "ongoing - -"},
                              {"весь период", "ongoing - -"},
                              {"на весь срок реализации проекта", "ongoing - -"},
                              {"весь год", "ongoing - -"},
                              {"весь 2023 год", "ongoing 2023-01-01 2023-12-31"},
                              {"с 1 сентября 2023 года", "range 2023-09-01 -"},
                              {"постоянно до 30.05.2023", "ongoing - 2023-05-30"},
                              {"постоянно с сентября", "ongoing 2023-09-01 - inferred"},
                          }));
}

TEST(Deadlines, EventsAndPlans) {
  expect_readings("2023", std::to_array<ReadingExample>({
                              {"после проведения ВПР до 20.05.2023",
                               "event - - «после проведения ВПР»\n"
                               "by - 2023-05-20 «до 20.05.2023»"},
                              {"после проведения ВПР, 20.05.2023",
                               "event - - «после проведения ВПР»\n"
                               "date 2023-05-20 2023-05-20 «20.05.2023»"},
                              {"по окончании I четверти", "event - -"},
                              {"по мере необходимости", "unscheduled - -"},
                              {"по мере поступления", "event - -"},
                              {"по итогам 2022 года", "event - -"},
                              {"по итогам каждой четверти", "recurring - - X-FREQ=SCHOOLQUARTER"},
                              {"по итогам I полугодия 2023", "event - -"},
                              {"при необходимости", "unscheduled - -"},
                              {"до начала учебного года", "event - -"},
                              {"до конца учебного года", "event - -"},
                              {"в ходе проверки", "event - -"},
                              {"I четверть", "event - -"},
                              {"по плану-графику", "unscheduled - -"},
                              {"согласно утвержденному графику ВПР", "unscheduled - -"},
                              {"по плану на 2023 год", "unscheduled - -"},
                              {"по плану до 01.06.2023",
                               "unscheduled - - «по плану»\n"
                               "by - 2023-06-01 «до 01.06.2023»"},
                              {"по графику: апрель, май",
                               "unscheduled - - «по графику»\n"
                               "range 2023-04-01 2023-04-30 inferred «апрель»\n"
                               "range 2023-05-01 2023-05-31 inferred «май»"},
                              {"еженедельно по графику",
                               "recurring - - FREQ=WEEKLY «еженедельно»\n"
                               "unscheduled - - «по графику»"},
                          }));
}

TEST(Deadlines, Labels) {
  expect_readings("2023", std::to_array<ReadingExample>({
                              {"Отчет до 01.06.2023, проект до 15.06.2023",
                               "by - 2023-06-01 «Отчет до 01.06.2023»\n"
                               "by - 2023-06-15 «проект до 15.06.2023»"},
                              {"Отчет: май, проект: июнь 2023",
                               "range 2023-05-01 2023-05-31 inferred «Отчет: май»\n"
                               "range 2023-06-01 2023-06-30 «проект: июнь 2023»"},
                              {"Реализация плана до 01.06.2023|отчет не позднее 15.06.2023",
                               "by - 2023-06-01 «Реализация плана до 01.06.2023»\n"
                               "by - 2023-06-15 «отчет не позднее 15.06.2023»"},
                              {"Отчет до 01.06.2023",
                               "? Отчет\n"
                               "by - 2023-06-01 «до 01.06.2023»"},
                              {"Отчет май, проект июнь",
                               "? Отчет\n"
                               "range 2023-05-01 2023-05-31 inferred «май»\n"
                               "? проект июнь"},
                          }));
}

TEST(Deadlines, WhatIsNotUnderstood) {
  expect_readings("2023", std::to_array<ReadingExample>({
                              {"31.04.2023", "? 31.04.2023"},
                              {"до 31.04.2023", "? до 31.04.2023"},
                              {"30 февраля", "? 30 февраля"},
                              {"до 30 февраля 2023 г.", "? до 30 февраля 2023 г."},
                              {"29.02.2023", "? 29.02.2023"},
                              {"45 мая", "? 45 мая"},
                              {"30.12.2023 – 08.02.2023", "? 30.12.2023 – 08.02.2023"},
                              {"декабрь – март 2023", "? декабрь – март 2023"},
                              {"после 2023 года", "? после 2023 года"},
                              {"после проведения ВПР 20.05.2023",
                               "event - - «после проведения ВПР»\n"
                               "? 20.05.2023"},
                              {"кроме июля", "? кроме июля"},
                              {"ежемесячно, кроме июля",
                               "recurring - - FREQ=MONTHLY «ежемесячно»\n"
                               "? кроме июля"},
                              {"по плану работы на апрель 2023",
                               "unscheduled - - «по плану работы»\n"
                               "? на апрель 2023"},
                              {"по приказу от 11.12.2023 № 12",
                               "unscheduled - - «по приказу»\n"
                               "? от 11.12.2023 № 12"},
                              {"апрель –", "? апрель –"},
                              {"до 1 сентября и далее",
                               "by - 2023-09-01 inferred «до 1 сентября»\n"
                               "? далее"},
                              {"в течение месяца", "? в течение месяца"},
                              {"2023 год: май, июнь", "? 2023 год: май, июнь"},
                              {"сентябрь 2024 г., 15 мая",
                               "range 2024-09-01 2024-09-30 «сентябрь 2024 г.»\n"
                               "? 15 мая"},
                              {"31 мая (вторник)",
                               "date 2023-05-31 2023-05-31 inferred «31 мая (»\n"
                               "? вторник"},
                              {"в течение 10 дней с 1 сентября", "? в течение 10 дней с 1 сентября"},
                              {"совещание при директоре", "? совещание при директоре"},
                              {"22.09.2023 (МБОУ СОШ № 5)",
                               "date 2023-09-22 2023-09-22 «22.09.2023»\n"
                               "? МБОУ СОШ № 5"},
                              {"—", "? —"},
                          }));
}

}  // namespace

}  // namespace roadbook
