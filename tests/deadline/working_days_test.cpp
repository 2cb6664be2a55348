// Lengths of time that are counted from a day, and working days by the production calendar.
#include <gtest/gtest.h>

#include "deadline/deadline.h"
#include "deadline/describe.h"

namespace roadbook {

namespace {

const Period k2023 = year_period(2023);

CalendarEntry calendar_of_2023() {
  CalendarEntry entry;
  entry.year = 2023;
  for (const Date day : {make_date(2023, 2, 23), make_date(2023, 2, 24), make_date(2023, 3, 8)})
    entry.days.push_back({day, DayKind::off, ""});
  return entry;
}

std::string read(const char* phrase) {
  const CalendarEntry entry = calendar_of_2023();
  const ProductionCalendar calendar{{&entry}};
  return describe(phrase, parse_deadline(phrase, k2023, &calendar));
}

TEST(DeadlinesCountedFromADay, DoNotCountTheDayItself) {
  EXPECT_EQ(read("в течение 10 дней с 1 сентября"), "by - 2023-09-11 inferred");
  EXPECT_EQ(read("в течение 2 недель после 01.09.2023"), "by - 2023-09-15");
  EXPECT_EQ(read("в течение месяца с 31 января"), "by - 2023-02-28 inferred");
  EXPECT_EQ(read("не позднее 3 дней после 15.05.2023"), "by - 2023-05-18");
  EXPECT_EQ(read("не позднее чем за 10 дней до 25 мая"), "by - 2023-05-15 inferred");
}

TEST(DeadlinesCountedFromADay, CountWorkingDaysByTheCalendar) {
  EXPECT_EQ(read("в течение 3 рабочих дней с 21.02.2023"), "by - 2023-02-28");
  EXPECT_EQ(read("за 2 рабочих дня до 09.03.2023"), "by - 2023-03-06");
}

TEST(DeadlinesCountedFromADay, AreNotGuessedWithoutACalendar) {
  const char* phrase = "в течение 3 рабочих дней с 21.02.2023";
  EXPECT_EQ(describe(phrase, parse_deadline(phrase, k2023)), std::string{"? "} + phrase);
  EXPECT_EQ(read("в течение 3 рабочих дней с 21.02.2024"), "? в течение 3 рабочих дней с 21.02.2024");
  EXPECT_EQ(read("в течение 5 рабочих дней с 29.12.2023"), "? в течение 5 рабочих дней с 29.12.2023");
}

TEST(DeadlinesCountedFromADay, AreOtherwiseTiedToTheirEvent) {
  EXPECT_EQ(read("в течение 3 рабочих дней со дня подписания"), "event - -");
  EXPECT_EQ(read("в течение 5-7 дней с 1 мая"), "? в течение 5-7 дней с 1 мая");
}

}  // namespace

}  // namespace roadbook
