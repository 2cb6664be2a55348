// Which entries of the calendars hold for a document.
#pragma once

#include <string_view>
#include <vector>

#include "model/production_calendar.h"

namespace roadbook {

// Entries of the nearest folder come first; of one folder, those for a region or territory before those for
// all, and later ones before earlier ones. Names of regions and territories are compared without regard to
// case and ё.
ProductionCalendar find_calendar(const std::vector<CalendarEntry>& entries, std::string_view folder,
                                 std::string_view region, std::string_view territory);

}  // namespace roadbook
