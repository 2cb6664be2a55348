#include "model/production_calendar.h"

#include <algorithm>

namespace roadbook {

namespace {

constexpr unsigned kFriday = 5;

// A calendar without a working day for so long is no calendar.
constexpr int kLongestHoliday = 100;

}  // namespace

bool ProductionCalendar::knows(int year) const {
  return std::ranges::any_of(entries_, [year](const CalendarEntry* entry) { return entry->year == year; });
}

const CalendarDay* ProductionCalendar::find(Date day) const {
  for (const CalendarEntry* entry : entries_) {
    const std::vector<CalendarDay>& days = entry->days;
    if (days.empty() || day < days.front().day || days.back().day < day) continue;  // of another year
    const auto found = std::ranges::lower_bound(entry->days, day, {}, &CalendarDay::day);
    if (found != entry->days.end() && found->day == day) return &*found;
  }
  return nullptr;
}

DayKind ProductionCalendar::kind_of(Date day) const {
  if (const CalendarDay* known = find(day)) return known->kind;
  return iso_weekday(day) > kFriday ? DayKind::off : DayKind::working;
}

std::string_view ProductionCalendar::reason_of(Date day) const {
  const CalendarDay* known = find(day);
  return known == nullptr ? std::string_view{} : std::string_view{known->reason};
}

std::optional<Date> ProductionCalendar::step(Date day, int direction) const {
  for (int i = 0; i < kLongestHoliday; ++i) {
    day = add_days(day, direction);
    if (!knows(day)) return std::nullopt;
    if (!is_off(day)) return day;
  }
  return std::nullopt;
}

std::optional<Date> ProductionCalendar::next_working_day(Date day) const { return step(day, 1); }

std::optional<Date> ProductionCalendar::previous_working_day(Date day) const { return step(day, -1); }

std::optional<Date> ProductionCalendar::add_working_days(Date day, int count) const {
  std::optional<Date> at = day;
  for (int i = 0; i < count && at; ++i) at = next_working_day(*at);
  return at;
}

}  // namespace roadbook
