#include "model/state.h"

namespace roadbook {

namespace {

ActivityState state_when_done(const Status& status, const std::optional<Date>& last) {
  return status.day && last && *status.day > *last ? ActivityState::done_late : ActivityState::done;
}

}  // namespace

std::optional<ActivityState> state_of(const Status& status, const Deadline& deadline, Date today) {
  const auto last = certain_last_day(deadline);
  switch (status.kind) {
    case StatusKind::done:
      return state_when_done(status, last);
    case StatusKind::cancelled:
      return ActivityState::cancelled;
    case StatusKind::postponed:
      return status.day && *status.day < today ? ActivityState::overdue : ActivityState::postponed;
    case StatusKind::in_progress:
      return last && *last < today ? ActivityState::overdue : ActivityState::in_progress;
    case StatusKind::unknown:
      return std::nullopt;
    case StatusKind::not_done:
      if (last && *last < today) return ActivityState::overdue;
      break;
    case StatusKind::none:
      break;
  }
  if (last && *last < today) return std::nullopt;
  const auto first = first_day(deadline);
  return first && *first <= today && last ? ActivityState::in_progress : ActivityState::planned;
}

const char* state_name(ActivityState state) {
  switch (state) {
    case ActivityState::planned:
      return "planned";
    case ActivityState::in_progress:
      return "in_progress";
    case ActivityState::done:
      return "done";
    case ActivityState::done_late:
      return "done_late";
    case ActivityState::overdue:
      return "overdue";
    case ActivityState::postponed:
      return "postponed";
    case ActivityState::cancelled:
      return "cancelled";
  }
  return "";
}

}  // namespace roadbook
