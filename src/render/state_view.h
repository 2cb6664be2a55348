// States of activities as pages show them, and what the reader's browser needs to find them anew on another
// day (layouts/assets/states.js).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "render/site.h"

namespace roadbook {

// What a page says about an activity: its state, or that its deadline is over and the plan keeps no record,
// or nothing.
enum class ShownState : std::uint8_t {
  planned,
  in_progress,
  done,
  done_late,
  overdue,
  postponed,
  cancelled,
  over,
  none
};
constexpr std::size_t kShownStates = static_cast<std::size_t>(ShownState::none);

// `period`: of the activity's plan.
ShownState shown_state(const ActivityMeaning& meaning, const Field<Period>& period, Date today);

// "planned" … "over"; the style sheet's class is "state-" and this. Empty for `none`.
std::string_view state_key(ShownState state);
// «запланировано» … «срок прошёл, отметки нет».
std::string_view state_word(ShownState state, const Messages& messages);

// state and state_word, both empty where there is nothing to say.
void set_state(ShownState state, const Messages& messages, View& view);

// How many activities are in each state.
class StateCounts {
 public:
  void add(ShownState state) { ++counts_.at(static_cast<std::size_t>(state)); }
  // The list "state_counts": state, state_word, count; only states that occur.
  void fill(const Messages& messages, View& view) const;

 private:
  std::array<std::size_t, kShownStates + 1> counts_{};
};

// The list "state_words": state, state_word of all states, for the script.
void fill_state_words(const Messages& messages, View& view);

// The first and the last day that the deadline means, for what has a last day. A postponed activity's are the
// new day. Nothing where a part of the phrase is not understood.
struct DueDays {
  std::optional<Date> first;
  Date last{};
};
std::optional<DueDays> due_days(const ActivityMeaning& meaning);

// The attributes of a row as markup: «data-due="2023-09-01/2023-09-30" data-status="not_done"». Status:
// "fixed" where the state follows from the plan alone, nothing where the plan says nothing. What has no day
// and no record and ends with the plan: «data-over="2023-12-31"». Empty for anything else.
std::string state_attributes(const ActivityMeaning& meaning, const Field<Period>& period);

}  // namespace roadbook
