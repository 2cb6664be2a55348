// The calendar as the program has it.
#include "model/production_calendar.h"

#include <gtest/gtest.h>

#include "parse/read_document.h"
#include "resolve/calendar.h"
#include "support/checked_files.h"
#include "support/describe_findings.h"

namespace roadbook {

namespace {

class Russia : public ::testing::Test {
 protected:
  static const std::vector<CalendarEntry>& entries() {
    static const std::vector<CalendarEntry> all = [] {
      Findings findings;
      const std::string text = test::read_project_file("content/calendar.yaml");
      auto read = read_calendar("", FileId{}, text, findings);
      EXPECT_EQ(testing::describe_findings(findings, text), testing::Lines{});
      return read;
    }();
    return all;
  }
  const ProductionCalendar calendar = find_calendar(entries(), "zeya", "", "");
};

TEST_F(Russia, KnowsItsYearsAndNoOther) {
  for (int year = 2013; year <= 2026; ++year) EXPECT_TRUE(calendar.knows(year)) << year;
  EXPECT_FALSE(calendar.knows(2012));
  EXPECT_FALSE(calendar.knows(2027));
}

TEST_F(Russia, HasHolidaysTransfersAndWorkingSaturdays) {
  EXPECT_EQ(calendar.reason_of(make_date(2021, 2, 23)), "День защитника Отечества");
  EXPECT_TRUE(calendar.is_off(make_date(2021, 2, 23)));
  EXPECT_EQ(calendar.reason_of(make_date(2021, 2, 22)), "выходной перенесён с 20.02.2021");
  EXPECT_EQ(calendar.kind_of(make_date(2021, 2, 20)), DayKind::shortened);  // a Saturday
  EXPECT_EQ(calendar.kind_of(make_date(2024, 4, 27)), DayKind::working);    // a Saturday
  EXPECT_TRUE(calendar.is_off(make_date(2021, 5, 30)));                     // a Sunday
  EXPECT_EQ(calendar.reason_of(make_date(2021, 5, 30)), "");
  EXPECT_EQ(calendar.kind_of(make_date(2023, 10, 2)), DayKind::working);
}

// Working days of a year by the decrees: five-day week.
TEST_F(Russia, HasAsManyWorkingDaysAsTheDecreesSay) {
  const auto working_days = [this](int year) {
    int count = 0;
    const Period days = year_period(year);
    for (Date day = days.first; day <= days.last; day = add_days(day, 1))
      count += calendar.is_off(day) ? 0 : 1;
    return count;
  };
  EXPECT_EQ(working_days(2019), 247);
  EXPECT_EQ(working_days(2022), 247);
  EXPECT_EQ(working_days(2023), 247);
  EXPECT_EQ(working_days(2024), 248);
  EXPECT_EQ(working_days(2025), 247);
}

TEST_F(Russia, CountsWorkingDays) {
  EXPECT_EQ(calendar.next_working_day(make_date(2023, 4, 28)), make_date(2023, 5, 2));
  EXPECT_EQ(calendar.previous_working_day(make_date(2021, 2, 23)), make_date(2021, 2, 20));
  EXPECT_EQ(calendar.add_working_days(make_date(2023, 4, 27), 3), make_date(2023, 5, 3));
  EXPECT_EQ(calendar.add_working_days(make_date(2023, 4, 29), 0), make_date(2023, 4, 29));
}

TEST_F(Russia, GuessesNothingBeyondTheLastYear) {
  EXPECT_EQ(calendar.next_working_day(make_date(2026, 12, 31)), std::nullopt);
  EXPECT_EQ(calendar.add_working_days(make_date(2026, 12, 25), 10), std::nullopt);
}

TEST(Calendars, TheNearestHoldsAndRegionsAreTheirOwn) {
  Findings findings;
  std::vector<CalendarEntry> entries =
      read_calendar("", FileId{},
                    "календарь:\n  - год: 2027\n    нерабочие: {01.01.2027 – 08.01.2027: каникулы}\n"
                    "  - регион: Татарстан\n    нерабочие: [30.08.2027]\n",
                    findings);
  for (CalendarEntry& entry :
       read_calendar("zeya", FileId{}, "calendar:\n  - working: 05.01.2027\n", findings))
    entries.push_back(std::move(entry));
  ASSERT_TRUE(findings.empty());
  const ProductionCalendar plain = find_calendar(entries, "", "", "");
  const ProductionCalendar tatar = find_calendar(entries, "kazan/plans", "ТАТАРСТАН", "");
  const ProductionCalendar zeya = find_calendar(entries, "zeya", "Амурская область", "");
  EXPECT_EQ(plain.reason_of(make_date(2027, 1, 5)), "каникулы");
  EXPECT_FALSE(zeya.is_off(make_date(2027, 1, 5)));
  EXPECT_TRUE(zeya.is_off(make_date(2027, 1, 6)));
  EXPECT_TRUE(tatar.is_off(make_date(2027, 8, 30)));
  EXPECT_FALSE(plain.is_off(make_date(2027, 8, 30)));
}

TEST(Calendars, WhatCannotBeReadIsReported) {
  const std::string text =
      "календарь:\n  - год: 27\n  - нерабочие: {2027: всё, 31.04.2027: нет, 02.02.2027: да}\n"
      "    рабочие: 02.02.2027\n  - строка\n";
  Findings findings;
  read_calendar("", FileId{}, text, findings);
  EXPECT_EQ(testing::describe_findings(findings, text),
            (testing::Lines{
                "document/bad-value [27] key=год value=27 expected=year",
                "document/bad-value [2027] key=нерабочие value=2027 expected=calendar-days",
                "document/bad-value [31.04.2027] key=нерабочие value=31.04.2027 expected=calendar-days",
                "document/bad-value [02.02.2027] key=нерабочие value=02.02.2027 expected=calendar-day-once",
                "document/bad-value [строка] key=календарь value=строка expected=map"}));
}

}  // namespace

}  // namespace roadbook
