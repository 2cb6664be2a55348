#include "base/date.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

TEST(ParseDate, TakesBothWaysOfWriting) {
  EXPECT_EQ(parse_date("2023-03-24"), make_date(2023, 3, 24));
  EXPECT_EQ(parse_date("24.03.2023"), make_date(2023, 3, 24));
  EXPECT_EQ(parse_date("29.02.2024"), make_date(2024, 2, 29));
  EXPECT_EQ(parse_date("9999-12-31"), make_date(9999, 12, 31));
}

TEST(ParseDate, RefusesWhatTheCalendarDoesNotHave) {
  for (const char* text : {"31.04.2023", "29.02.2023", "2023-02-30", "2023-13-01", "2023-00-10", "2023-01-00",
                           "32.01.2023", "00.00.0000", "0000-01-01"}) {
    EXPECT_EQ(parse_date(text), std::nullopt) << text;
  }
}

TEST(ParseDate, RefusesWhatIsNotExactlyADate) {
  for (const char* text : {"", "24.3.2023", "24.03.23", "2023-3-24", "2023/03/24", "24-03-2023", "2023.03.24",
                           " 24.03.2023", "24.03.2023 ", "24.03.2023г", "+4.03.2023", "-1.03.2023",
                           "2a.03.2023", "20-30-2403", "2023-03-2\xD0", "..........", "----------"}) {
    EXPECT_EQ(parse_date(text), std::nullopt) << text;
  }
}

TEST(FormatDate, WritesWhatParseReads) {
  const Date day = make_date(2021, 2, 3);
  EXPECT_EQ(format_iso(day), "2021-02-03");
  EXPECT_EQ(format_russian(day), "03.02.2021");
  EXPECT_EQ(format_iso(make_date(987, 12, 1)), "0987-12-01");
  EXPECT_EQ(parse_date(format_iso(day)), day);
  EXPECT_EQ(parse_date(format_russian(day)), day);
}

TEST(Calendar, KnowsMonthsWeekdaysAndLeapYears) {
  EXPECT_EQ(last_day_of_month(2023, 2), make_date(2023, 2, 28));
  EXPECT_EQ(last_day_of_month(2024, 2), make_date(2024, 2, 29));
  EXPECT_EQ(last_day_of_month(1900, 2), make_date(1900, 2, 28));
  EXPECT_EQ(last_day_of_month(2023, 12), make_date(2023, 12, 31));
  EXPECT_EQ(add_days(make_date(2023, 12, 31), 1), make_date(2024, 1, 1));
  EXPECT_EQ(add_days(make_date(2024, 3, 1), -1), make_date(2024, 2, 29));
  EXPECT_EQ(iso_weekday(make_date(2023, 9, 25)), 1U);
  EXPECT_EQ(iso_weekday(make_date(2023, 10, 1)), 7U);
  EXPECT_EQ(year_period(2023), (Period{make_date(2023, 1, 1), make_date(2023, 12, 31)}));
}

}  // namespace

}  // namespace roadbook
