// The days on which a recurring deadline falls, by RFC 5545, section 3.3.10. For calendars, feeds, states and
// reports.
#pragma once

#include <cstddef>
#include <vector>

#include "model/deadline.h"
#include "model/recurrence_rule.h"

namespace roadbook {

// What no list of days needs to exceed: a day of each of ten years.
inline constexpr std::size_t kMostOccurrences = 3660;

// The day from which the rule is counted (DTSTART): where the recurrence begins, else where the plan does. A
// week without a named day is counted from a working day of the usual week: «еженедельно» is not Sunday.
Date recurrence_start(const RecurrenceRule& rule, Date first);

// Days of the rule from `start` (DTSTART) on that lie in `within`, in order; at most `limit`. A rule that
// does not name its days takes the day of `start`: «ежемесячно» from 15.02 on is the 15th of each month;
// months without that day are passed over, as the RFC has it. A school quarter is counted by its first day:
// 1 September, 1 November, 1 January, 1 April (to 31.10, 31.12, 31.03, 31.05; summer belongs to none); one
// that has begun before `start` by `start` itself.
std::vector<Date> list_occurrences(const RecurrenceRule& rule, Date start, const Period& within,
                                   std::size_t limit = kMostOccurrences);

// The same for a part of a deadline: its own bounds where it has any, and always within the plan's period.
// Nothing for a rule that is not known (see parse_recurrence_rule).
std::vector<Date> list_occurrences(const Recurring& recurring, const Period& plan,
                                   std::size_t limit = kMostOccurrences);

}  // namespace roadbook
