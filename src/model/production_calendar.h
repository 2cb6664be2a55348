// Which days are worked and which are off, by the production calendar (five-day week). The calendar is data
// by year: a year that nobody has entered is not known, and nothing is guessed about it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"

namespace roadbook {

enum class DayKind : std::uint8_t { working, shortened, off };

// What a calendar file says of a day that differs from the usual week.
struct CalendarDay {
  Date day;
  DayKind kind = DayKind::off;
  std::string reason;  // «День защитника Отечества»; may be empty
};

// One entry of a calendar.yaml. It holds for documents in its folder and deeper, and, where a region or a
// territory is named, only for documents of that region or territory.
struct CalendarEntry {
  std::string folder;  // path under content/: "", "zeya"
  std::string region;
  std::string territory;
  std::optional<int> year;        // everything is known about this year
  std::vector<CalendarDay> days;  // in order of days, none twice
};

// The entries that hold for one document, from the nearest folder up. Entries must outlive it.
class ProductionCalendar {
 public:
  ProductionCalendar() = default;
  explicit ProductionCalendar(std::vector<const CalendarEntry*> nearest_first)
      : entries_(std::move(nearest_first)) {}

  bool knows(int year) const;
  bool knows(Date day) const { return knows(static_cast<int>(day.year())); }

  // Saturday and Sunday are off, unless an entry says otherwise. Ask only for years that are known.
  DayKind kind_of(Date day) const;
  bool is_off(Date day) const { return kind_of(day) == DayKind::off; }
  // The entry's words for the day; empty for a day of the usual week.
  std::string_view reason_of(Date day) const;

  // The nearest working day after the day, and before it; nothing where it would lie in a year that is not
  // known.
  std::optional<Date> next_working_day(Date day) const;
  std::optional<Date> previous_working_day(Date day) const;
  // The last day of a term of so many working days that begins on the day after `day`; for 0, `day` itself.
  std::optional<Date> add_working_days(Date day, int count) const;

 private:
  const CalendarDay* find(Date day) const;
  std::optional<Date> step(Date day, int direction) const;

  std::vector<const CalendarEntry*> entries_;
};

}  // namespace roadbook
