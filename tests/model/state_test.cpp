#include "model/state.h"

#include <gtest/gtest.h>

#include <string>

namespace roadbook {

namespace {

const Date kToday = make_date(2023, 5, 15);
const Date kYesterday = make_date(2023, 5, 14);
const Date kTomorrow = make_date(2023, 5, 16);

Deadline deadline_of(DeadlineMeaning meaning) {
  Deadline deadline;
  deadline.parts.resize(1);
  deadline.parts.front().meaning = std::move(meaning);
  return deadline;
}

std::string state_today(const Status& status, const Deadline& deadline) {
  const auto state = state_of(status, deadline, kToday);
  return state ? state_name(*state) : "not said";
}

struct Example {
  Status status;
  DeadlineMeaning deadline;
  std::string state;
};

void expect_states(const std::vector<Example>& examples) {
  for (std::size_t i = 0; i < examples.size(); ++i) {
    EXPECT_EQ(state_today(examples[i].status, deadline_of(examples[i].deadline)), examples[i].state) << i;
  }
}

TEST(StateOf, WithNothingSaidFollowsTheCalendarUntilTheDeadline) {
  const Status none;
  expect_states({
      {none, ByDay{kTomorrow}, "planned"},
      {none, ByDay{kToday}, "planned"},
      {none, ByDay{kYesterday}, "not said"},
      {none, OnDay{kTomorrow}, "planned"},
      {none, OnDay{kToday}, "in_progress"},
      {none, DayRange{kTomorrow, kTomorrow}, "planned"},
      {none, DayRange{kYesterday, kTomorrow}, "in_progress"},
      {none, DayRange{kYesterday, kToday}, "in_progress"},
      {none, DayRange{kYesterday, kYesterday}, "not said"},
      {none, Recurring{"FREQ=MONTHLY", std::nullopt, std::nullopt}, "planned"},
      {none, Recurring{"FREQ=MONTHLY", kYesterday, std::nullopt}, "planned"},
      {none, Ongoing{}, "planned"},
      {none, OnEvent{}, "planned"},
      {none, Unscheduled{}, "planned"},
  });
}

TEST(StateOf, DoneIsLateAfterTheLastDay) {
  expect_states({
      {{StatusKind::done, kToday}, ByDay{kToday}, "done"},
      {{StatusKind::done, kTomorrow}, ByDay{kToday}, "done_late"},
      {{StatusKind::done, std::nullopt}, ByDay{kYesterday}, "done"},
      {{StatusKind::done, kTomorrow}, Ongoing{}, "done"},
  });
}

TEST(StateOf, FollowsTheWordsOfTheStatus) {
  expect_states({
      {{StatusKind::in_progress, {}}, ByDay{kTomorrow}, "in_progress"},
      {{StatusKind::in_progress, {}}, ByDay{kYesterday}, "overdue"},
      {{StatusKind::in_progress, {}}, Ongoing{}, "in_progress"},
      {{StatusKind::postponed, kTomorrow}, ByDay{kYesterday}, "postponed"},
      {{StatusKind::postponed, kToday}, ByDay{kYesterday}, "postponed"},
      {{StatusKind::postponed, kYesterday}, ByDay{kTomorrow}, "overdue"},
      {{StatusKind::postponed, {}}, ByDay{kYesterday}, "postponed"},
      {{StatusKind::cancelled, {}}, ByDay{kYesterday}, "cancelled"},
      {{StatusKind::not_done, {}}, ByDay{kYesterday}, "overdue"},
      {{StatusKind::not_done, {}}, ByDay{kTomorrow}, "planned"},
      {{StatusKind::unknown, {}}, ByDay{kTomorrow}, "not said"},
  });
}

TEST(StateOf, WithSeveralDeadlinesIsOverAfterTheLatest) {
  Deadline deadline = deadline_of(ByDay{kYesterday});
  deadline.parts.resize(2);
  deadline.parts.back().meaning = OnDay{kTomorrow};
  EXPECT_EQ(state_today({}, deadline), "planned");
  EXPECT_EQ(state_today({StatusKind::in_progress, {}}, deadline), "in_progress");
  EXPECT_EQ(state_today({StatusKind::done, kTomorrow}, deadline), "done");
}

TEST(StateOf, WithoutADeadlineIsPlanned) { EXPECT_EQ(state_today({}, {}), "planned"); }

// Half-understood: nobody knows whether what is left would be later.
TEST(StateOf, IsNotSaidToBeOverWhereThePhraseIsNotUnderstoodFully) {
  Deadline deadline = deadline_of(ByDay{kYesterday});
  deadline.unparsed.push_back({0, 1});
  EXPECT_EQ(state_today({StatusKind::in_progress, {}}, deadline), "in_progress");
}

}  // namespace

}  // namespace roadbook
