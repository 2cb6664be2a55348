#include "resolve/calendar.h"

#include <algorithm>
#include <tuple>

#include "base/russian.h"
#include "base/text.h"

namespace roadbook {

namespace {

bool is_for(std::string_view wanted, std::string_view own) {
  return wanted.empty() || wanted == own || fold(wanted) == fold(own);
}

}  // namespace

ProductionCalendar find_calendar(const std::vector<CalendarEntry>& entries, std::string_view folder,
                                 std::string_view region, std::string_view territory) {
  std::vector<const CalendarEntry*> found;
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    if (is_in_folder(folder, entry->folder) && is_for(entry->region, region) &&
        is_for(entry->territory, territory)) {
      found.push_back(&*entry);
    }
  }
  std::ranges::stable_sort(found, std::greater{}, [](const CalendarEntry* entry) {
    const bool is_own = !entry->region.empty() || !entry->territory.empty();
    return std::tuple{entry->folder.size(), is_own};
  });
  return ProductionCalendar{std::move(found)};
}

const ProductionCalendar& CalendarFinder::find(std::string_view folder, std::string_view region,
                                               std::string_view territory) {
  if (last_ && folder == folder_ && region == region_ && territory == territory_) return *last_;
  folder_ = folder;
  region_ = region;
  territory_ = territory;
  return last_.emplace(find_calendar(entries_, folder, region, territory));
}

}  // namespace roadbook
