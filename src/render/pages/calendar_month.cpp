// A month of the calendar: what ends, what is repeated and what orders ask for, by days.
#include <algorithm>
#include <tuple>

#include "render/calendar_view.h"
#include "render/document_view.h"
#include "render/pages/pages.h"
#include "render/state_view.h"
#include "render/work_view.h"
#include "wording/dates.h"

namespace roadbook::pages {

namespace {

// A month with more is shown up to this; the search page finds the rest by its filter of months.
constexpr std::size_t kMostRows = 400;

struct DayRow {
  enum class Kind : std::uint8_t { ends, directive, repeated };
  unsigned day = 0;
  Kind kind{};
  ActivityRef what;  // for a directive its order and its number there
};

std::vector<DayRow> list_rows(const CalendarMonth& month) {
  const auto day_of = [](Date day) { return static_cast<unsigned>(day.day()); };
  std::vector<DayRow> rows;
  for (const DatedActivity& item : month.deadlines)
    rows.push_back({day_of(item.day), DayRow::Kind::ends, item.activity});
  for (const DatedDirective& item : month.directives)
    rows.push_back({day_of(item.day), DayRow::Kind::directive, {item.order, item.directive}});
  for (const MonthlyActivity& item : month.repeated) {
    for (unsigned day = 1; day < 32; ++day) {
      if ((item.days >> day & 1U) != 0) rows.push_back({day, DayRow::Kind::repeated, item.activity});
    }
  }
  const auto key = [](const DayRow& row) {
    return std::tuple{row.day, row.kind == DayRow::Kind::directive, row.what, row.kind};
  };
  std::sort(rows.begin(), rows.end(), [&key](const DayRow& a, const DayRow& b) { return key(a) < key(b); });
  // The last day of a repetition may be one of its days.
  const auto is_same = [](const DayRow& a, const DayRow& b) {
    return a.day == b.day && a.what == b.what && a.kind != DayRow::Kind::directive &&
           b.kind != DayRow::Kind::directive;
  };
  rows.erase(std::unique(rows.begin(), rows.end(), is_same), rows.end());
  return rows;
}

// A cell of the month's grid is a day of it, or empty before the first and after the last.
void fill_grid(const std::vector<DayRow>& rows, std::uint32_t month, View& view) {
  const Date first = first_day_of_month(month);
  const Date last = add_days(first_day_of_month(month + 1), -1);
  std::size_t at = 0;
  View* week = &view.item("weeks");
  for (unsigned empty = 1; empty < iso_weekday(first); ++empty) week->item("days").text("day", {});
  for (Date day = first; day <= last; day = add_days(day, 1)) {
    if (day != first && iso_weekday(day) == 1) week = &view.item("weeks");
    const std::size_t begin = at;
    while (at < rows.size() && rows[at].day == static_cast<unsigned>(day.day())) ++at;
    View& cell = week->item("days");
    cell.number("day", static_cast<unsigned>(day.day()));
    cell.own("count", at > begin ? std::to_string(at - begin) : "");
    cell.own("day_anchor", begin < kMostRows && at > begin ? format_iso(day) : "");
  }
  for (unsigned empty = iso_weekday(last); empty < 7; ++empty) week->item("days").text("day", {});
}

void fill_row(const PageInput& input, ActivityRef activity, View& row) {
  fill_work_row(input, activity, row);
  row.own("plan", short_document_name(input.site.corpus.document(activity.document), input.site.messages));
  set_territory(input.index, input.index.document_territory[index_of(activity.document)], row);
}

void fill_days(const PageInput& input, const std::vector<DayRow>& rows, std::uint32_t month, View& view) {
  View* day = nullptr;
  for (std::size_t i = 0; i < std::min(rows.size(), kMostRows); ++i) {
    const DayRow& row = rows[i];
    if (day == nullptr || rows[i - 1].day != row.day) {
      const Date date = add_days(first_day_of_month(month), static_cast<int>(row.day) - 1);
      day = &view.item("days_with_work");
      day->own("day_anchor", format_iso(date));
      day->own("day_name", long_date(date, input.site.messages) + ", " +
                               std::string{weekday_name(date, input.site.messages)});
    }
    View& item = day->item("rows");
    if (row.kind == DayRow::Kind::directive) {
      fill_directive_row(input, row.what.document, row.what.activity, item);
    } else {
      fill_row(input, row.what, item);
    }
  }
}

// What is repeated in the month on days that nobody has named, or too often to be listed by days. Returns how
// much was left out.
std::size_t fill_repeated(const PageInput& input, std::span<const MonthlyActivity> repeated, View& view) {
  std::size_t shown = 0;
  std::size_t left = 0;
  for (const MonthlyActivity& item : repeated) {
    if (item.days != 0) continue;
    if (shown == kMostRows) {
      ++left;
    } else {
      fill_row(input, item.activity, view.item("repeated"));
      ++shown;
    }
  }
  return left;
}

// The nearest months before and after in which there is anything.
void fill_neighbours(const PageInput& input, std::uint32_t month, View& view) {
  const std::vector<std::uint32_t>& all = input.index.calendar_months;
  const auto add = [&](std::string_view name, std::uint32_t neighbour) {
    View& link = view.object(name);
    link.own("name", month_name(first_day_of_month(neighbour), input.site.messages));
    link.own("href", path_of_month(neighbour));
  };
  const auto here = std::lower_bound(all.begin(), all.end(), month);
  if (here != all.begin()) add("previous", *(here - 1));
  if (here + 1 != all.end()) add("next", *(here + 1));
}

}  // namespace

void list_calendar_months(const Site&, const SiteIndex& index, Jobs& jobs) {
  for (const std::uint32_t month : index.calendar_months) jobs.push_back({path_of_month(month), 0, month});
}

void fill_calendar_month(const PageInput& input, View& view) {
  const std::uint32_t month = input.job.index;
  const Messages& messages = input.site.messages;
  const CalendarMonth content = calendar_month(input.index, month);
  view.own("page_title", month_name(first_day_of_month(month), messages));
  view.own("year", period_name(year_period(static_cast<int>(month / 12)), messages));
  view.own("year_href", path_of_year(month / 12));
  view.own("activity_count", content.counts(messages));
  for (unsigned day = 1; day <= 7; ++day) {
    View& weekday = view.item("weekdays");
    weekday.text("weekday", messages.text("site.weekday." + std::to_string(day)));
    weekday.text("weekday_short", messages.text("site.weekday-short." + std::to_string(day)));
  }
  const std::vector<DayRow> rows = list_rows(content);
  fill_grid(rows, month, view);
  fill_days(input, rows, month, view);
  const std::size_t left =
      fill_repeated(input, content.repeated, view) + rows.size() - std::min(rows.size(), kMostRows);
  if (left > 0) view.own("more", messages.count("site.more", left));
  fill_neighbours(input, month, view);
  fill_state_words(messages, view);
}

}  // namespace roadbook::pages
