// Readings become parts of a Deadline: terms become days, a missing year is taken from the plan's period.
#pragma once

#include <optional>

#include "base/date.h"
#include "deadline/reading.h"
#include "model/deadline.h"
#include "model/production_calendar.h"

namespace roadbook::deadline {

// Nothing where the calendar has no such days, where a range runs backwards, or where the year cannot be
// known. The part's text is not set. `calendar` may be null: then no working days are counted.
std::optional<DeadlinePart> resolve_reading(const Reading& reading, const Period& plan,
                                            const ProductionCalendar* calendar);

}  // namespace roadbook::deadline
