// The calendar: years with their months, and a page for each month in which something ends.
#include <algorithm>

#include "render/document_view.h"
#include "render/pages/pages.h"
#include "render/state_view.h"
#include "render/work_view.h"
#include "wording/dates.h"

namespace roadbook::pages {

namespace {

// A month with more is shown up to this; the search page finds the rest by its filter of months.
constexpr std::size_t kMostRows = 400;

using Deadlines = std::span<const DatedActivity>;

// Months are counted from the year 0, so that their order is that of numbers.
std::uint32_t month_of(Date day) {
  return static_cast<std::uint32_t>(static_cast<int>(day.year())) * 12 + static_cast<unsigned>(day.month()) -
         1;
}
Date first_day_of(std::uint32_t month) { return make_date(static_cast<int>(month / 12), month % 12 + 1, 1); }

std::string path_of_month(std::uint32_t month) {
  const std::string number = std::to_string(month % 12 + 1);
  return "calendar/" + std::to_string(month / 12) + "/" + (number.size() < 2 ? "0" : "") + number +
         "/index.html";
}
std::string path_of_year(std::uint32_t year) { return "calendar/" + std::to_string(year) + "/index.html"; }

// What ends in the month.
Deadlines deadlines_of(const SiteIndex& index, std::uint32_t month) {
  const auto is_before = [](const DatedActivity& item, std::uint32_t wanted) {
    return month_of(item.day) < wanted;
  };
  const auto begin = std::lower_bound(index.deadlines.begin(), index.deadlines.end(), month, is_before);
  const auto end = std::lower_bound(begin, index.deadlines.end(), month + 1, is_before);
  return {begin, end};
}

// Each month in which something ends, in order.
template <typename Use>
void for_each_month(const SiteIndex& index, Use use) {
  for (std::size_t i = 0; i < index.deadlines.size();) {
    const std::uint32_t month = month_of(index.deadlines[i].day);
    use(month);
    i += deadlines_of(index, month).size();
  }
}

void fill_month_of_year(const PageInput& input, std::uint32_t month, View& view) {
  const std::size_t count = deadlines_of(input.index, month).size();
  view.text("month", month_word(first_day_of(month), input.site.messages));
  view.own("href", count > 0 ? path_of_month(month) : "");
  view.own("count", count > 0 ? input.site.messages.count("site.activities", count) : "");
  view.flag("is_now", month == month_of(input.site.today));
}

void fill_year(const PageInput& input, std::uint32_t year, View& view) {
  view.own("year", period_name(year_period(static_cast<int>(year)), input.site.messages));
  view.own("year_href", path_of_year(year));
  for (std::uint32_t month = year * 12; month < year * 12 + 12; ++month)
    fill_month_of_year(input, month, view.item("months"));
}

// A cell of the month's grid is a day of it, or empty before the first and after the last.
void fill_grid(Deadlines deadlines, std::uint32_t month, View& view) {
  const Date first = first_day_of(month);
  const Date last = add_days(first_day_of(month + 1), -1);
  std::size_t at = 0;
  View* week = &view.item("weeks");
  for (unsigned empty = 1; empty < iso_weekday(first); ++empty) week->item("days").text("day", {});
  for (Date day = first; day <= last; day = add_days(day, 1)) {
    if (day != first && iso_weekday(day) == 1) week = &view.item("weeks");
    const std::size_t begin = at;
    while (at < deadlines.size() && deadlines[at].day == day) ++at;
    View& cell = week->item("days");
    cell.number("day", static_cast<unsigned>(day.day()));
    cell.own("count", at > begin ? std::to_string(at - begin) : "");
    cell.own("day_anchor", begin < kMostRows && at > begin ? format_iso(day) : "");
  }
  for (unsigned empty = iso_weekday(last); empty < 7; ++empty) week->item("days").text("day", {});
}

void fill_days(const PageInput& input, Deadlines deadlines, View& view) {
  View* day = nullptr;
  for (std::size_t i = 0; i < std::min(deadlines.size(), kMostRows); ++i) {
    const DatedActivity& item = deadlines[i];
    if (day == nullptr || deadlines[i - 1].day != item.day) {
      day = &view.item("days_with_work");
      day->own("day_anchor", format_iso(item.day));
      day->own("day_name", long_date(item.day, input.site.messages) + ", " +
                               std::string{weekday_name(item.day, input.site.messages)});
    }
    View& row = day->item("rows");
    fill_work_row(input, item.activity, row);
    row.own("plan",
            short_document_name(input.site.corpus.document(item.activity.document), input.site.messages));
    set_territory(input.index, input.index.document_territory[index_of(item.activity.document)], row);
  }
  if (deadlines.size() > kMostRows)
    view.own("more", input.site.messages.count("site.more", deadlines.size() - kMostRows));
}

// The nearest months before and after in which something ends.
void fill_neighbours(const PageInput& input, std::uint32_t month, View& view) {
  const auto& all = input.index.deadlines;
  const Deadlines here = deadlines_of(input.index, month);
  const auto add = [&](std::string_view name, std::uint32_t neighbour) {
    View& link = view.object(name);
    link.own("name", month_name(first_day_of(neighbour), input.site.messages));
    link.own("href", path_of_month(neighbour));
  };
  const auto begin = static_cast<std::size_t>(here.data() - all.data());
  if (begin > 0) add("previous", month_of(all[begin - 1].day));
  if (begin + here.size() < all.size()) add("next", month_of(all[begin + here.size()].day));
}

}  // namespace

void list_calendar(const Site&, const SiteIndex& index, Jobs& jobs) {
  if (index.deadlines.empty()) return;
  jobs.push_back({"calendar/index.html", 0, 0});
  std::uint32_t year = 0;
  for_each_month(index, [&](std::uint32_t month) {
    if (month / 12 != year) jobs.push_back({path_of_year(month / 12), 0, month / 12});
    year = month / 12;
  });
}

// All years, or one.
void fill_calendar(const PageInput& input, View& view) {
  const std::uint32_t only = input.job.index;
  view.text("page_title", input.site.messages.text("site.nav.calendar"));
  if (only != 0) view.own("only_year", period_name(year_period(static_cast<int>(only)), input.site.messages));
  std::uint32_t year = 0;
  for_each_month(input.index, [&](std::uint32_t month) {
    if (month / 12 == year) return;
    year = month / 12;
    if (only == 0 || only == year) fill_year(input, year, view.item("years"));
  });
}

void list_calendar_months(const Site&, const SiteIndex& index, Jobs& jobs) {
  for_each_month(index, [&](std::uint32_t month) { jobs.push_back({path_of_month(month), 0, month}); });
}

void fill_calendar_month(const PageInput& input, View& view) {
  const std::uint32_t month = input.job.index;
  const Messages& messages = input.site.messages;
  const Deadlines deadlines = deadlines_of(input.index, month);
  view.own("page_title", month_name(first_day_of(month), messages));
  view.own("year", period_name(year_period(static_cast<int>(month / 12)), messages));
  view.own("year_href", path_of_year(month / 12));
  view.own("activity_count", messages.count("site.activities", deadlines.size()));
  for (unsigned day = 1; day <= 7; ++day) {
    View& weekday = view.item("weekdays");
    weekday.text("weekday", messages.text("site.weekday." + std::to_string(day)));
    weekday.text("weekday_short", messages.text("site.weekday-short." + std::to_string(day)));
  }
  fill_grid(deadlines, month, view);
  fill_days(input, deadlines, view);
  fill_neighbours(input, month, view);
  fill_state_words(messages, view);
}

}  // namespace roadbook::pages
