#include "render/state_view.h"

#include <gtest/gtest.h>

#include "support/test_site.h"

namespace roadbook {

namespace {

const Date kToday = make_date(2023, 4, 17);
const Field<Period> kYear{{make_date(2023, 1, 1), make_date(2023, 12, 31)}, {}, true};

ActivityMeaning meaning_of(std::vector<DeadlineMeaning> parts, Status status = {}) {
  Deadline deadline;
  for (DeadlineMeaning& part : parts) deadline.parts.push_back({std::move(part), {}, false});
  return {std::move(deadline), {}, status};
}

const DayRange kSpring{make_date(2023, 3, 1), make_date(2023, 5, 31)};
const ByDay kMarch{make_date(2023, 3, 31)};

TEST(ShownState, FollowsTheDeadlineAndThePlansOwnWords) {
  const auto key = [](const ActivityMeaning& meaning) {
    return state_key(shown_state(meaning, kYear, kToday));
  };
  EXPECT_EQ(key(meaning_of({ByDay{make_date(2023, 9, 30)}})), "planned");
  EXPECT_EQ(key(meaning_of({kSpring})), "in_progress");
  EXPECT_EQ(key(meaning_of({kMarch})), "over");
  EXPECT_EQ(key(meaning_of({kMarch}, {StatusKind::not_done, {}})), "overdue");
  EXPECT_EQ(key(meaning_of({kMarch}, {StatusKind::done, make_date(2023, 3, 30)})), "done");
  EXPECT_EQ(key(meaning_of({kMarch}, {StatusKind::done, make_date(2023, 4, 3)})), "done_late");
  EXPECT_EQ(key(meaning_of({kMarch}, {StatusKind::postponed, make_date(2023, 5, 15)})), "postponed");
  EXPECT_EQ(key(meaning_of({kMarch}, {StatusKind::cancelled, {}})), "cancelled");
  EXPECT_EQ(key(meaning_of({kMarch}, {StatusKind::unknown, {}})), "");
}

TEST(StateAttributes, SayWhatTheBrowserNeedsOnAnotherDay) {
  EXPECT_EQ(state_attributes(meaning_of({kSpring}), kYear), " data-due=\"2023-03-01/2023-05-31\"");
  EXPECT_EQ(state_attributes(meaning_of({kMarch}), kYear), " data-due=\"/2023-03-31\"");
  EXPECT_EQ(state_attributes(meaning_of({kMarch}, {StatusKind::not_done, {}}), kYear),
            " data-due=\"/2023-03-31\" data-status=\"not_done\"");
  EXPECT_EQ(state_attributes(meaning_of({kMarch}, {StatusKind::postponed, make_date(2023, 5, 15)}), kYear),
            " data-due=\"/2023-05-15\" data-status=\"postponed\"");
  EXPECT_EQ(state_attributes(meaning_of({kMarch}, {StatusKind::done, {}}), kYear),
            " data-due=\"/2023-03-31\" data-status=\"fixed\"");
  EXPECT_EQ(state_attributes(meaning_of({OnEvent{}}), kYear), "");
}

TEST(StateAttributes, SayWhenThePlanEndsWhatHasNoEndOfItsOwn) {
  EXPECT_EQ(state_attributes(meaning_of({Ongoing{}}), kYear), " data-over=\"2023-12-31\"");
  EXPECT_EQ(state_attributes(meaning_of({Ongoing{}}, {StatusKind::done, {}}), kYear), "");
  EXPECT_EQ(state_attributes(meaning_of({Ongoing{}}), {}), "");
}

TEST(StateAttributes, SayNothingOfADeadlineThatIsNotUnderstoodInFull) {
  ActivityMeaning meaning = meaning_of({kMarch});
  Deadline unclear = meaning.deadline;
  unclear.unparsed.push_back({0, 3});
  meaning.deadline = std::move(unclear);
  EXPECT_EQ(state_attributes(meaning, kYear), "");
}

TEST(StateCounts, NameOnlyStatesThatOccur) {
  StateCounts counts;
  counts.add(ShownState::planned);
  counts.add(ShownState::over);
  counts.add(ShownState::over);
  counts.add(ShownState::none);
  ViewArena arena;
  View& view = arena.make_view();
  counts.fill(testing::project_messages("ru"), view);
  const auto* list = std::get<View::List*>(*view.find("state_counts"));
  ASSERT_EQ(list->items.size(), 2u);
  EXPECT_EQ(std::get<std::string_view>(*list->items[1]->find("state")), "over");
  EXPECT_EQ(std::get<std::string_view>(*list->items[1]->find("count")), "2");
}

}  // namespace

}  // namespace roadbook
