#include "model/deadline.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

const Date kFirst = make_date(2023, 4, 1);
const Date kLast = make_date(2023, 12, 31);

TEST(DeadlineMeaning, FirstDayIsWhereThePartBegins) {
  EXPECT_EQ(first_day(OnDay{kFirst}), kFirst);
  EXPECT_EQ(first_day(ByDay{kLast}), std::nullopt);
  EXPECT_EQ(first_day(DayRange{kFirst, kLast}), kFirst);
  EXPECT_EQ(first_day(Recurring{"FREQ=MONTHLY", kFirst, std::nullopt}), kFirst);
  EXPECT_EQ(first_day(Ongoing{}), std::nullopt);
  EXPECT_EQ(first_day(OnEvent{}), std::nullopt);
  EXPECT_EQ(first_day(Unscheduled{}), std::nullopt);
}

TEST(DeadlineMeaning, LastDayIsWhereThePartEnds) {
  EXPECT_EQ(last_day(DeadlineMeaning{OnDay{kFirst}}), kFirst);
  EXPECT_EQ(last_day(DeadlineMeaning{ByDay{kLast}}), kLast);
  EXPECT_EQ(last_day(DeadlineMeaning{DayRange{kFirst, kLast}}), kLast);
  EXPECT_EQ(last_day(DeadlineMeaning{Recurring{"FREQ=MONTHLY", std::nullopt, kLast}}), kLast);
  EXPECT_EQ(last_day(DeadlineMeaning{Ongoing{kFirst, kLast}}), kLast);
  EXPECT_EQ(last_day(DeadlineMeaning{OnEvent{}}), std::nullopt);
  EXPECT_EQ(last_day(DeadlineMeaning{Unscheduled{}}), std::nullopt);
}

TEST(Deadline, EndsWithItsLatestPart) {
  Deadline deadline;
  EXPECT_EQ(last_day(deadline), std::nullopt);
  deadline.parts = {{ByDay{kLast}, {}, false}, {OnDay{kFirst}, {}, false}};
  EXPECT_EQ(last_day(deadline), kLast);
}

TEST(Deadline, HasNoEndWhereAPartHasNone) {
  Deadline deadline;
  deadline.parts = {{ByDay{kLast}, {}, false}, {Ongoing{}, {}, false}};
  EXPECT_EQ(last_day(deadline), std::nullopt);
}

TEST(Deadline, IsUnderstoodWhenNothingIsLeft) {
  Deadline deadline;
  EXPECT_FALSE(deadline.understood());
  deadline.parts = {{OnDay{kFirst}, {}, false}};
  EXPECT_TRUE(deadline.understood());
  deadline.unparsed = {{0, 1}};
  EXPECT_FALSE(deadline.understood());
}

TEST(DeadlineMeaning, KindsAreNamedAsInTheJsonContract) {
  EXPECT_STREQ(kind_name(OnDay{}), "date");
  EXPECT_STREQ(kind_name(ByDay{}), "by");
  EXPECT_STREQ(kind_name(DayRange{}), "range");
  EXPECT_STREQ(kind_name(Recurring{}), "recurring");
  EXPECT_STREQ(kind_name(Ongoing{}), "ongoing");
  EXPECT_STREQ(kind_name(OnEvent{}), "event");
  EXPECT_STREQ(kind_name(Unscheduled{}), "unscheduled");
}

}  // namespace

}  // namespace roadbook
