// On which days an all-day event of a deadline stands (RFC 5545, section 3.6.1).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/deadline.h"
#include "model/document.h"

namespace roadbook {

// Days of one event: a day, days from … to, or a day that is repeated.
struct EventDays {
  Date first{};
  Date last{};
  std::vector<Date> more;  // further days of a rule that only we know
  std::string rrule;       // with its bound; empty: once
  bool is_due = false;     // no later than the day
};

// Nothing where the meaning is tied to no day of the calendar (ongoing, by an event, by another plan): the
// event would stand on every day or on an invented one. A repetition needs the plan's period.
std::optional<EventDays> event_days(const DeadlineMeaning& meaning, const Field<Period>& period);

}  // namespace roadbook
