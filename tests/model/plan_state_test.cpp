#include "model/plan_state.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

const Date kLast = make_date(2023, 12, 31);
const Date kAfter = make_date(2024, 1, 1);
const Field<Period> kYear{{make_date(2023, 1, 1), kLast}, {}, true};

const Recurring kMonthly{"FREQ=MONTHLY", std::nullopt, std::nullopt};
const ByDay kMarch{make_date(2023, 3, 31)};
const ByDay kNextYear{make_date(2024, 2, 1)};

ActivityMeaning meaning_of(std::vector<DeadlineMeaning> parts, Status status = {}) {
  Deadline deadline;
  for (DeadlineMeaning& part : parts) deadline.parts.push_back({std::move(part), {}, false});
  return {std::move(deadline), {}, status};
}

std::string state_on(Date today, const ActivityMeaning& meaning, const Field<Period>& period = kYear) {
  const auto state = state_in_plan(meaning, period, today);
  return state ? state_name(*state) : "not said";
}

TEST(StateInPlan, OfWhatHasNoEndOfItsOwnIsOverWithThePlan) {
  for (const DeadlineMeaning& part :
       {DeadlineMeaning{kMonthly}, DeadlineMeaning{Ongoing{}}, DeadlineMeaning{Since{kMarch.day}}}) {
    EXPECT_EQ(state_on(kLast, meaning_of({part})), "planned");
    EXPECT_EQ(state_on(kAfter, meaning_of({part})), "not said");
  }
}

TEST(StateInPlan, KeepsWhatIsRecorded) {
  EXPECT_EQ(state_on(kAfter, meaning_of({kMonthly}, {StatusKind::in_progress, {}})), "in_progress");
  EXPECT_EQ(state_on(kAfter, meaning_of({kMonthly}, {StatusKind::done, {}})), "done");
}

TEST(StateInPlan, IsOverWithTheLatestPart) {
  EXPECT_EQ(state_on(kAfter, meaning_of({kMarch, kMonthly})), "not said");
  EXPECT_EQ(state_on(kAfter, meaning_of({kMonthly, kNextYear})), "planned");
  EXPECT_EQ(state_on(make_date(2024, 2, 2), meaning_of({kMonthly, kNextYear})), "not said");
}

TEST(StateInPlan, WaitsForWhatIsTiedToNoDay) {
  EXPECT_EQ(state_on(kAfter, meaning_of({OnEvent{}})), "planned");
  EXPECT_EQ(state_on(kAfter, meaning_of({kMonthly, Unscheduled{}})), "planned");
  Deadline unclear = meaning_of({kMonthly}).deadline;
  unclear.unparsed.push_back({0, 1});
  EXPECT_EQ(state_on(kAfter, {std::move(unclear), {}, {}}), "planned");
}

TEST(StateInPlan, WithoutAPeriodOrWithADayFollowsTheDeadline) {
  EXPECT_EQ(state_on(kAfter, meaning_of({kMonthly}), {}), "planned");
  EXPECT_EQ(state_on(make_date(2023, 3, 31), meaning_of({kMarch})), "planned");
  EXPECT_EQ(state_on(make_date(2023, 4, 1), meaning_of({kMarch})), "not said");
}

}  // namespace

}  // namespace roadbook
