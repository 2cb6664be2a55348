// What has happened to an activity: the status that the plan gives in words, and the state that follows from
// it, the deadline and today.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.h"
#include "model/deadline.h"

namespace roadbook {

enum class StatusKind : std::uint8_t { none, not_done, in_progress, done, postponed, cancelled, unknown };

// «не выполнено», «выполнено 28.04.2023», «в работе», «перенесено на 15.05.2023», «отменено».
struct Status {
  StatusKind kind = StatusKind::none;
  std::optional<Date> day;  // when it was done, or to when it was postponed
};

enum class ActivityState : std::uint8_t {
  planned,
  in_progress,
  done,
  done_late,
  overdue,
  postponed,
  cancelled
};

// Nothing where the sources do not say: the deadline is over and the plan keeps no record of what was done. A
// recurring or undated activity is planned until it is recorded otherwise.
std::optional<ActivityState> state_of(const Status& status, const Deadline& deadline, Date today);

// As in the JSON contract: "planned", "in_progress", "done", "done_late", "overdue", "postponed",
// "cancelled".
const char* state_name(ActivityState state);

}  // namespace roadbook
