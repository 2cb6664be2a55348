// Where a length of time ends that is counted from a day.
#pragma once

#include <optional>

#include "deadline/reading.h"
#include "model/production_calendar.h"

namespace roadbook::deadline {

// The day itself is not counted: ten days from 1 May end on 11 May; a month ends on the same day of the next
// one, or on its last day. Nothing for working days without a calendar, or in years that it does not know.
std::optional<Date> count_from(Date day, const Length& length, const ProductionCalendar* calendar);

}  // namespace roadbook::deadline
