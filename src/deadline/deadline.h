// The language of deadlines. The only way in: a phrase and the plan's period give a Deadline.
#pragma once

#include <string_view>

#include "base/date.h"
#include "model/deadline.h"
#include "model/production_calendar.h"

namespace roadbook {

// Never fails: what is not understood is listed in `unparsed`, and nothing is understood silently wrong. A
// missing year comes from `period` (a school year decides by the month). A blank phrase gives no parts and
// nothing unparsed. The phrase may hold '\n' (a line break in the cell). Safe to call from many threads.
// Working days counted from a day («в течение 10 рабочих дней с 1 мая») need the calendar; without one, or in
// a year that it does not know, they are not understood.
Deadline parse_deadline(std::string_view phrase, const Period& period,
                        const ProductionCalendar* calendar = nullptr);

// `period` as written in front matter or on the command line: a year "2023", years "2023–2024", a school year
// "2023/2024" (1 September to 31 August), or two dates "01.09.2023 – 31.05.2024".
std::optional<Period> parse_period(std::string_view text);

}  // namespace roadbook
