// One calendar.yaml: production calendars by year, and holidays of a region or a territory.
#include <algorithm>
#include <array>

#include "base/text.h"
#include "deadline/deadline.h"
#include "parse/fields.h"
#include "parse/read_document.h"

namespace roadbook {

namespace {

// A stretch of days longer than that is a slip.
constexpr int kLongestStretch = 62;

constexpr int kEarliestYear = 1900;
constexpr int kLatestYear = 2999;

class EntryReader {
 public:
  EntryReader(const Fields& fields, CalendarEntry& entry) : fields_(fields), entry_(entry) {}

  void read(std::string_view key, DayKind kind) {
    const YamlValue* value = fields_.find(key);
    if (value == nullptr) return;
    if (value->is_scalar()) add(key, *value, value->text, kind, {});
    for (const YamlValue& item : value->items) add(key, item, item.text, kind, {});
    for (const YamlEntry& item : value->entries) {
      YamlValue place = item.value;
      place.span = item.key_span;
      place.text = item.key;
      add(key, place, item.key, kind, collapse_spaces(item.value.text));
    }
  }

  // In order of days. Of a day that is said to be of two kinds, nothing can be believed.
  void finish() {
    std::ranges::stable_sort(entry_.days, {}, &CalendarDay::day);
    const auto twice = std::ranges::adjacent_find(entry_.days, {}, &CalendarDay::day);
    if (twice != entry_.days.end()) report_twice(twice->day);
    const auto repeats = std::ranges::unique(entry_.days, {}, &CalendarDay::day);
    entry_.days.erase(repeats.begin(), repeats.end());
  }

 private:
  void add(std::string_view key, const YamlValue& place, std::string_view written, DayKind kind,
           const std::string& reason) {
    const std::optional<Period> days = parse_days(written);
    if (!days) return fields_.report_bad_value(key, place, "calendar-days");
    for (Date day = days->first; day <= days->last; day = add_days(day, 1)) {
      entry_.days.push_back({day, kind, reason});
    }
  }

  // «22.02.2021», «01.01.2021 – 08.01.2021»
  static std::optional<Period> parse_days(std::string_view written) {
    if (const auto day = parse_date(trim(written))) return Period{*day, *day};
    const auto days = parse_period(written);
    const bool named = std::ranges::count(written, '.') >= 4 || std::ranges::count(written, '-') >= 4;
    if (!days || !named || days->last > add_days(days->first, kLongestStretch)) return std::nullopt;
    return days;
  }

  void report_twice(Date day) {
    YamlValue place;
    for (const std::string_view key : {"days_off", "working", "short"}) {
      if (const YamlValue* value = fields_.find(key)) place.span = value->span;
    }
    place.text = format_russian(day);
    fields_.report_bad_value("days_off", place, "calendar-day-once");
  }

  const Fields& fields_;
  CalendarEntry& entry_;
};

std::optional<int> read_year(const Fields& fields) {
  const Field<std::string> year = fields.read_text("year");
  if (!year.given) return std::nullopt;
  const bool digits =
      year.value.size() == 4 && std::ranges::all_of(year.value, [](char c) { return c >= '0' && c <= '9'; });
  const int number = digits ? std::stoi(year.value) : 0;
  if (number >= kEarliestYear && number <= kLatestYear) return number;
  fields.report_bad_value("year", *fields.find("year"), "year");
  return std::nullopt;
}

CalendarEntry read_entry(const YamlValue& item, const std::string& folder, Findings& findings) {
  const Fields fields{item, {calendar_entry_keys()}, findings};
  CalendarEntry entry;
  entry.folder = folder;
  entry.region = fields.read_text("region").value;
  entry.territory = fields.read_text("territory").value;
  entry.year = read_year(fields);
  EntryReader days{fields, entry};
  days.read("days_off", DayKind::off);
  days.read("working", DayKind::working);
  days.read("short", DayKind::shortened);
  days.finish();
  return entry;
}

}  // namespace

std::vector<CalendarEntry> read_calendar(const std::string& folder, FileId file, std::string_view file_text,
                                         Findings& findings) {
  std::vector<CalendarEntry> entries;
  const SourceSpan whole{file, 0, static_cast<std::uint32_t>(file_text.size())};
  const YamlValue root = parse_yaml(file_text, whole, findings);
  if (root.kind == YamlValue::Kind::null) return entries;
  if (root.kind != YamlValue::Kind::map) {
    findings.push_back({"document/bad-front-matter", root.span, {}, {}, "not-a-map"});
    return entries;
  }
  const Fields fields{root, {calendar_keys()}, findings};
  const YamlValue* list = fields.find("calendar");
  if (list == nullptr) return entries;
  if (list->kind != YamlValue::Kind::list) fields.report_bad_value("calendar", *list, "list");
  for (const YamlValue& item : list->items) {
    if (item.kind == YamlValue::Kind::map) {
      entries.push_back(read_entry(item, folder, findings));
    } else {
      fields.report_bad_value("calendar", item, "map");
    }
  }
  return entries;
}

}  // namespace roadbook
