// The calendar: years with their months. Months have pages of their own.
#include "render/calendar_view.h"
#include "render/pages/pages.h"
#include "wording/dates.h"

namespace roadbook::pages {

namespace {

void fill_month_of_year(const PageInput& input, std::uint32_t month, View& view) {
  const std::string counts = calendar_month(input.index, month).counts(input.site.messages);
  view.text("month", month_word(first_day_of_month(month), input.site.messages));
  view.own("href", counts.empty() ? "" : path_of_month(month));
  view.own("count", counts);
  view.flag("is_now", month == month_number(input.site.today));
}

void fill_year(const PageInput& input, std::uint32_t year, View& view) {
  view.own("year", period_name(year_period(static_cast<int>(year)), input.site.messages));
  view.own("year_href", path_of_year(year));
  for (std::uint32_t month = year * 12; month < year * 12 + 12; ++month)
    fill_month_of_year(input, month, view.item("months"));
}

// Each year in which there is anything, in order.
template <typename Use>
void for_each_year(const SiteIndex& index, Use use) {
  std::uint32_t year = 0;
  for (const std::uint32_t month : index.calendar_months) {
    if (month / 12 == year) continue;
    year = month / 12;
    use(year);
  }
}

}  // namespace

void list_calendar(const Site&, const SiteIndex& index, Jobs& jobs) {
  if (index.calendar_months.empty()) return;
  jobs.push_back({"calendar/index.html", 0, 0});
  for_each_year(index, [&jobs](std::uint32_t year) { jobs.push_back({path_of_year(year), 0, year}); });
}

// All years, or one.
void fill_calendar(const PageInput& input, View& view) {
  const std::uint32_t only = input.job.index;
  view.text("page_title", input.site.messages.text("site.nav.calendar"));
  if (only != 0) view.own("only_year", period_name(year_period(static_cast<int>(only)), input.site.messages));
  for_each_year(input.index, [&](std::uint32_t year) {
    if (only == 0 || only == year) fill_year(input, year, view.item("years"));
  });
}

}  // namespace roadbook::pages
