#include "deadline/lengths.h"

#include <algorithm>

namespace roadbook::deadline {

namespace {

constexpr int kDaysInWeek = 7;

Date add_months(Date day, int months) {
  const std::chrono::year_month month = day.year() / day.month() + std::chrono::months{months};
  const Date last{month / std::chrono::last};
  return Date{month.year(), month.month(), std::min(day.day(), last.day())};
}

std::optional<Date> count_working_days(Date day, const Length& length, const ProductionCalendar* calendar) {
  if (calendar == nullptr || !calendar->knows(day)) return std::nullopt;
  if (!length.back) return calendar->add_working_days(day, length.count);
  std::optional<Date> found = day;
  for (int i = 0; i < length.count && found; ++i) found = calendar->previous_working_day(*found);
  return found;
}

}  // namespace

std::optional<Date> count_from(Date day, const Length& length, const ProductionCalendar* calendar) {
  if (length.working) return count_working_days(day, length, calendar);
  const int count = length.back ? -length.count : length.count;
  switch (length.unit) {
    case Symbol::day_noun:
      return add_days(day, count);
    case Symbol::week:
      return add_days(day, count * kDaysInWeek);
    case Symbol::month_noun:
      return add_months(day, count);
    case Symbol::quarter:
      return add_months(day, count * 3);
    case Symbol::half_year:
      return add_months(day, count * 6);
    case Symbol::year:
      return add_months(day, count * 12);
    default:
      return std::nullopt;
  }
}

}  // namespace roadbook::deadline
