#include "render/calendar_view.h"

#include <algorithm>

namespace roadbook {

namespace {

std::uint32_t month_of(const DatedActivity& item) { return month_number(item.day); }
std::uint32_t month_of(const DatedDirective& item) { return month_number(item.day); }
std::uint32_t month_of(const MonthlyActivity& item) { return item.month; }

// Of a list by months, what belongs to the month.
template <typename Item>
std::span<const Item> slice(const std::vector<Item>& items, std::uint32_t month) {
  const auto is_before = [](const Item& item, std::uint32_t wanted) { return month_of(item) < wanted; };
  const auto begin = std::lower_bound(items.begin(), items.end(), month, is_before);
  return {begin, std::lower_bound(begin, items.end(), month + 1, is_before)};
}

// One that is repeated may also end in the month. An activity ends once; what is repeated is in reading
// order.
std::size_t count_activities(const CalendarMonth& month) {
  const auto& repeated = month.repeated;
  std::size_t count = 0;
  for (std::size_t i = 0; i < repeated.size(); ++i) {
    if (i == 0 || repeated[i].activity != repeated[i - 1].activity) ++count;
  }
  const auto is_before = [](const MonthlyActivity& item, const ActivityRef& wanted) {
    return item.activity < wanted;
  };
  for (const DatedActivity& item : month.deadlines) {
    const auto found = std::lower_bound(repeated.begin(), repeated.end(), item.activity, is_before);
    if (found == repeated.end() || found->activity != item.activity) ++count;
  }
  return count;
}

}  // namespace

std::string CalendarMonth::counts(const Messages& messages) const {
  std::string out;
  if (const std::size_t activities = count_activities(*this); activities > 0)
    out = messages.count("site.activities", activities);
  if (directives.empty()) return out;
  if (!out.empty()) out.append(", ");
  const bool are_of_one_order = std::all_of(
      directives.begin(), directives.end(),
      [this](const DatedDirective& directive) { return directive.order == directives.front().order; });
  const char* key = are_of_one_order ? "site.directives" : "site.directives-of-orders";
  return out.append(messages.count(key, directives.size()));
}

CalendarMonth calendar_month(const SiteIndex& index, std::uint32_t month) {
  return {slice(index.deadlines, month), slice(index.directives, month), slice(index.repeated, month)};
}

std::string path_of_month(std::uint32_t month) {
  const std::string number = std::to_string(month % 12 + 1);
  return "calendar/" + std::to_string(month / 12) + "/" + (number.size() < 2 ? "0" : "") + number +
         "/index.html";
}

std::string path_of_year(std::uint32_t year) { return "calendar/" + std::to_string(year) + "/index.html"; }

}  // namespace roadbook
