#include "wording/dates.h"

#include <gtest/gtest.h>

#include "support/test_site.h"

namespace roadbook {

namespace {

#define NB "\xC2\xA0"

TEST(Dates, AreWrittenInTheWordsOfTheLanguage) {
  const Messages russian = testing::project_messages("ru");
  const Messages english = testing::project_messages("en");
  const Date day = make_date(2023, 9, 3);
  std::string text;
  append_short_date(text, day, russian);
  EXPECT_EQ(text, "03.09.2023");
  EXPECT_EQ(long_date(day, russian), "3" NB "сентября 2023" NB "г.");
  EXPECT_EQ(long_date(day, english), "3" NB "September 2023");
  EXPECT_EQ(month_name(day, russian), "Сентябрь 2023" NB "г.");
  EXPECT_EQ(weekday_name(day, russian), "воскресенье");
}

struct PeriodCase {
  Period period;
  const char* name;
  const char* years;
};

TEST(Periods, AreNamedAsPeopleNameThem) {
  const Messages messages = testing::project_messages("ru");
  const std::vector<PeriodCase> cases{
      {year_period(2023), "2023" NB "год", "2023"},
      {{make_date(2023, 1, 1), make_date(2024, 12, 31)}, "2023–2024" NB "годы", "2023–2024"},
      {{make_date(2023, 9, 1), make_date(2024, 8, 31)}, "2023/2024" NB "учебный год", "2023/2024"},
      {{make_date(2023, 4, 1), make_date(2023, 12, 15)},
       "с 1" NB "апреля 2023" NB "г. по 15" NB "декабря 2023" NB "г.",
       "2023"},
  };
  for (const PeriodCase& item : cases) {
    EXPECT_EQ(period_name(item.period, messages), item.name);
    EXPECT_EQ(period_years(item.period), item.years);
  }
}

}  // namespace

}  // namespace roadbook
