#include "index/moment.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

const Field<Period> kYear{{make_date(2023, 1, 1), make_date(2023, 12, 31)}, {}, true};
constexpr std::int32_t kLastOfYear = 19722;  // days since 1970-01-01

ActivityMeaning meaning_of(DeadlineMeaning part, StatusKind status) {
  Deadline deadline;
  deadline.parts.push_back({std::move(part), {}, false});
  return {std::move(deadline), {}, {status, {}}};
}

TEST(Moment, OfADayIsThatDay) {
  const ByDay last{make_date(2023, 12, 31)};
  EXPECT_EQ(moment_of_activity(meaning_of(last, StatusKind::none), kYear),
            (Moment{Record::none, 0, kLastOfYear}));
}

TEST(Moment, OfWhatEndsWithThePlanIsThePlansLastDay) {
  EXPECT_EQ(moment_of_activity(meaning_of(Ongoing{}, StatusKind::none), kYear),
            (Moment{Record::none_of_plan, 0, kLastOfYear}));
  EXPECT_EQ(moment_of_activity(meaning_of(Ongoing{}, StatusKind::done), kYear), (Moment{Record::done, 0, 0}));
  EXPECT_EQ(moment_of_activity(meaning_of(Ongoing{}, StatusKind::none), {}), (Moment{Record::none, 0, 0}));
}

}  // namespace

}  // namespace roadbook
