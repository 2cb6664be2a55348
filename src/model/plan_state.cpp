#include "model/plan_state.h"

#include <algorithm>
#include <variant>

namespace roadbook {

namespace {

bool goes_on(const DeadlineMeaning& meaning) {
  return std::holds_alternative<Recurring>(meaning) || std::holds_alternative<Ongoing>(meaning) ||
         std::holds_alternative<Since>(meaning);
}

}  // namespace

std::optional<Date> end_by_plan(const Deadline& deadline, const Field<Period>& period) {
  if (!period.given || !deadline.understood()) return std::nullopt;
  Date end = period.value.last;
  bool is_open = false;
  for (const DeadlinePart& part : deadline.parts) {
    if (const auto last = last_day(part.meaning)) {
      end = std::max(end, *last);
    } else if (goes_on(part.meaning)) {
      is_open = true;
    } else {
      return std::nullopt;
    }
  }
  return is_open ? std::optional{end} : std::nullopt;
}

std::optional<ActivityState> state_in_plan(const ActivityMeaning& meaning, const Field<Period>& period,
                                           Date today) {
  if (meaning.status.kind == StatusKind::none) {
    const auto end = end_by_plan(meaning.deadline, period);
    if (end && *end < today) return std::nullopt;
  }
  return state_of(meaning.status, meaning.deadline, today);
}

}  // namespace roadbook
