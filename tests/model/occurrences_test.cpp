#include "model/occurrences.h"

#include <gtest/gtest.h>

#include <string>

namespace roadbook {

namespace {

const Period k2023 = year_period(2023);

std::string listed(const std::vector<Date>& days) {
  std::string text;
  for (const Date day : days) text += (text.empty() ? "" : " ") + format_iso(day);
  return text;
}

std::string days_of(const char* rule, const Period& plan) {
  return listed(list_occurrences(Recurring{rule, {}, {}}, plan));
}

TEST(Occurrences, TakeTheirDayFromThePlanWhereTheRuleHasNone) {
  const Period spring{make_date(2023, 2, 15), make_date(2023, 5, 31)};
  EXPECT_EQ(days_of("FREQ=MONTHLY", spring), "2023-02-15 2023-03-15 2023-04-15 2023-05-15");
  EXPECT_EQ(days_of("FREQ=MONTHLY;INTERVAL=3", k2023), "2023-01-01 2023-04-01 2023-07-01 2023-10-01");
  EXPECT_EQ(days_of("FREQ=YEARLY", Period{make_date(2023, 9, 1), make_date(2025, 8, 31)}),
            "2023-09-01 2024-09-01");
}

TEST(Occurrences, OfAWeekWithoutADayAreNotOnSunday) {
  const Period fortnight{make_date(2023, 1, 1), make_date(2023, 1, 14)};  // begins on a Sunday
  EXPECT_EQ(days_of("FREQ=WEEKLY", fortnight), "2023-01-02 2023-01-09");
  EXPECT_EQ(days_of("FREQ=WEEKLY;BYDAY=TU,SU", fortnight), "2023-01-01 2023-01-03 2023-01-08 2023-01-10");
}

TEST(Occurrences, OfNamedDaysOfTheMonth) {
  const Period spring{make_date(2023, 1, 1), make_date(2023, 4, 30)};
  EXPECT_EQ(days_of("FREQ=MONTHLY;BYDAY=-1FR", spring), "2023-01-27 2023-02-24 2023-03-31 2023-04-28");
  EXPECT_EQ(days_of("FREQ=MONTHLY;BYMONTHDAY=-1", spring), "2023-01-31 2023-02-28 2023-03-31 2023-04-30");
  EXPECT_EQ(days_of("FREQ=MONTHLY;BYMONTHDAY=31", spring), "2023-01-31 2023-03-31");
  EXPECT_EQ(days_of("FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1", k2023), "2023-09-01");
  EXPECT_EQ(days_of("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", spring),
            "2023-01-31 2023-02-28 2023-03-31 2023-04-28");
}

TEST(Occurrences, OfSchoolQuarters) {
  EXPECT_EQ(days_of("X-FREQ=SCHOOLQUARTER", Period{make_date(2023, 9, 1), make_date(2024, 8, 31)}),
            "2023-09-01 2023-11-01 2024-01-01 2024-04-01");
  EXPECT_EQ(days_of("X-FREQ=SCHOOLQUARTER", Period{make_date(2023, 2, 15), make_date(2023, 10, 1)}),
            "2023-02-15 2023-04-01 2023-09-01");
  EXPECT_EQ(days_of("X-FREQ=SCHOOLQUARTER;INTERVAL=2", Period{make_date(2023, 9, 1), make_date(2024, 8, 31)}),
            "2023-09-01 2024-01-01");
}

TEST(Occurrences, KeepToTheirOwnBoundsAndToThePlan) {
  const Recurring bounded{"FREQ=WEEKLY;BYDAY=TH", make_date(2023, 12, 20), make_date(2024, 2, 1)};
  EXPECT_EQ(listed(list_occurrences(bounded, k2023)), "2023-12-21 2023-12-28");
  const Recurring every_other{"FREQ=MONTHLY;INTERVAL=2", make_date(2022, 12, 5), {}};
  EXPECT_EQ(listed(list_occurrences(every_other, Period{make_date(2023, 1, 1), make_date(2023, 5, 1)})),
            "2023-02-05 2023-04-05");
}

TEST(Occurrences, OfSoManyTimesAnIntervalAreOneForEach) {
  const Period spring{make_date(2023, 3, 1), make_date(2023, 5, 31)};
  EXPECT_EQ(days_of("FREQ=MONTHLY;X-TIMES=2", spring), "2023-03-01 2023-04-01 2023-05-01");
  EXPECT_EQ(days_of("FREQ=MONTHLY;X-TIMES=0", spring), "");
}

TEST(Occurrences, AreBounded) {
  const Period ages{make_date(1, 1, 1), make_date(9999, 12, 31)};
  EXPECT_EQ(list_occurrences(Recurring{"FREQ=DAILY", {}, {}}, ages).size(), kMostOccurrences);
  EXPECT_EQ(list_occurrences(Recurring{"FREQ=DAILY", {}, {}}, k2023, 5).size(), 5U);
  EXPECT_EQ(days_of("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", ages), "");
}

TEST(Occurrences, OfARuleThatIsNotKnownAreNone) {
  for (const char* rule :
       {"", "FREQ=HOURLY", "FREQ=DAILY;COUNT=3", "FREQ=WEEKLY;BYDAY=XX", "INTERVAL=2",
        "FREQ=MONTHLY;INTERVAL=0", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYMONTH=-1"}) {
    EXPECT_EQ(days_of(rule, k2023), "") << rule;
  }
}

}  // namespace

}  // namespace roadbook
