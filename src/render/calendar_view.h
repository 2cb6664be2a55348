// One month of the calendar, for the pages of years and months.
#pragma once

#include <span>
#include <string>

#include "render/site.h"

namespace roadbook {

struct CalendarMonth {
  std::span<const DatedActivity> deadlines;
  std::span<const DatedDirective> directives;
  std::span<const MonthlyActivity> repeated;

  // «12 мероприятий, 1 пункт приказа»; empty where the month is.
  std::string counts(const Messages& messages) const;
};

CalendarMonth calendar_month(const SiteIndex& index, std::uint32_t month);

std::string path_of_month(std::uint32_t month);
std::string path_of_year(std::uint32_t year);

}  // namespace roadbook
