// Parts of a month as numbers of its days: the one place that says where a decade, a half or a week begins.
#pragma once

#include "deadline/item.h"

namespace roadbook::deadline {

inline constexpr unsigned kLongestMonth = 31;
inline constexpr unsigned kDaysInWeek = 7;

// From one day of a month to another; one that the month does not have stands for its end.
struct DaysOfMonth {
  unsigned first = 0;  // 0: none
  unsigned last = 0;
};

constexpr MonthPart month_part_of(Symbol noun) {
  return noun == Symbol::decade ? MonthPart::decade
         : noun == Symbol::half ? MonthPart::half
                                : MonthPart::week;
}

// How many parts of the kind have numbers; 0 for those that are counted in days.
constexpr unsigned count_parts(MonthPart part) {
  switch (part) {
    case MonthPart::decade:
      return 3;
    case MonthPart::half:
      return 2;
    case MonthPart::week:
      return 4;
    default:
      return 0;
  }
}

// Weeks are counted from the first day of the month; the last decade and half go on to its end. Nothing where
// no month has such a part, and for days that are counted from its end.
constexpr DaysOfMonth days_of_part(MonthPart part, unsigned number) {
  if (part == MonthPart::first_days) return {1, number};
  const unsigned most = count_parts(part);
  if (number == 0 || number > most) return {};
  const unsigned length = part == MonthPart::decade ? 10 : part == MonthPart::half ? 15 : kDaysInWeek;
  const bool to_end = part != MonthPart::week && number == most;
  return {(number - 1) * length + 1, to_end ? kLongestMonth : number * length};
}

// So many days at the end of the month; 0 where the part is counted from its beginning.
constexpr unsigned days_at_end(MonthPart part, unsigned number) {
  if (part == MonthPart::last_days) return number;
  return part == MonthPart::week && number == kLast ? kDaysInWeek : 0;
}

}  // namespace roadbook::deadline
