// Which entries of the calendars hold for a document.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/production_calendar.h"

namespace roadbook {

// Entries of the nearest folder come first; of one folder, those for a region or territory before those for
// all, and later ones before earlier ones. Names of regions and territories are compared without regard to
// case and ё.
ProductionCalendar find_calendar(const std::vector<CalendarEntry>& entries, std::string_view folder,
                                 std::string_view region, std::string_view territory);

// The same for one document after another: those of one folder nearly always share a calendar. The entries
// must outlive it.
class CalendarFinder {
 public:
  explicit CalendarFinder(const std::vector<CalendarEntry>& entries) : entries_(entries) {}
  // The reference holds until the next call.
  const ProductionCalendar& find(std::string_view folder, std::string_view region,
                                 std::string_view territory);

 private:
  const std::vector<CalendarEntry>& entries_;
  std::string folder_;
  std::string region_;
  std::string territory_;
  std::optional<ProductionCalendar> last_;
};

}  // namespace roadbook
