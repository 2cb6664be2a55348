// Places in every year: what «ежегодно» says of the day or the months beside it.
#pragma once

#include "deadline/reading.h"

namespace roadbook::deadline {

// A place in the calendar without a year: «1 декабря», «до 1 декабря», «апрель – май», «в I квартале».
bool is_yearless(const Reading& reading);

// «Ежегодно», wherever in the year.
bool is_yearly(const Reading& reading);

// Puts the place into the rule: its months, and its days of the month. False where the rule has others
// already that it would not fit with, or where no rule says it («с 15 мая по 20 июня»).
bool take_yearly_place(Recurrence& rule, const Reading& place);

// The reading with the stretch of another.
Reading with_span(Reading reading, const Reading& span);

// «апрель, ноябрь ежегодно», «до 1 декабря ежегодно»: puts the places that stand before a rule into it.
void gather_yearly(const Items& items, Readings& readings);

}  // namespace roadbook::deadline
