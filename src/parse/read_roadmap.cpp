#include "parse/read_roadmap.h"

#include <array>

#include "base/russian.h"
#include "base/text.h"
#include "base/unique_names.h"
#include "parse/deadline_cells.h"
#include "parse/row_groups.h"

namespace roadbook {

namespace {

constexpr std::size_t kLongestWordAnchor = 48;

// Where each kind of column stands in a table; found once a table.
struct ColumnPlaces {
  explicit ColumnPlaces(const Table& table) {
    for (std::size_t kind = 0; kind < places.size(); ++kind) {
      places[kind] = table.find_column(static_cast<ColumnKind>(kind));
    }
  }
  const Cell* cell(std::span<const Cell> row, ColumnKind kind) const {
    const auto place = places[static_cast<std::size_t>(kind)];
    return place ? &row[*place] : nullptr;
  }
  std::array<std::optional<std::size_t>, static_cast<std::size_t>(ColumnKind::other)> places;
};

// «1.3.» → "1.3"; «5)» → "5".
std::string number_key(std::string_view number) {
  number = trim(number);
  while (number.ends_with('.') || number.ends_with(')')) number.remove_suffix(1);
  std::string key;
  for (const char c : number) {
    if ((c < '0' || c > '9') && c != '.') return slug(number);
    key.push_back(c);
  }
  return key;
}

// The first component of a key: "1.3" → "1".
std::string_view first_component(std::string_view key) { return key.substr(0, key.find('.')); }

// The nearest section whose own number the activity's number already holds: «2.10» under «2. Методическое …»
// needs only what stands above that section.
std::string section_prefix(const Document& document, std::uint32_t section, std::string_view number) {
  if (number.find('.') != std::string_view::npos) {
    for (std::uint32_t at = section; at != 0; at = document.sections[at].parent) {
      const std::string_view anchor = document.sections[at].anchor;
      const std::size_t dot = anchor.rfind('.');
      const std::string_view own = dot == std::string_view::npos ? anchor : anchor.substr(dot + 1);
      if (own == first_component(number)) return document.sections[document.sections[at].parent].anchor;
    }
  }
  return document.sections[section].anchor;
}

std::string anchor_of(const Document& document, const Activity& activity) {
  std::string key = activity.number != nullptr ? number_key(activity.number->text) : std::string{};
  if (key.empty() && activity.activity != nullptr) {
    key = slug(activity.activity->text).substr(0, kLongestWordAnchor);
    while (key.ends_with('-')) key.pop_back();
  }
  if (key.empty()) key = "activity";
  const std::string prefix = section_prefix(document, activity.section, key);
  return prefix.empty() ? key : prefix + "." + key;
}

Activity make_activity(const Table& table, const ColumnPlaces& places, std::size_t row) {
  const std::span<const Cell> cells = table.row(row);
  Activity activity;
  activity.row = static_cast<std::uint32_t>(row);
  activity.span = table.rows[row].span;
  activity.number = places.cell(cells, ColumnKind::number);
  activity.activity = places.cell(cells, ColumnKind::activity);
  activity.executors = places.cell(cells, ColumnKind::executors);
  activity.result = places.cell(cells, ColumnKind::result);
  activity.form = places.cell(cells, ColumnKind::form);
  activity.status = places.cell(cells, ColumnKind::status);
  activity.note = places.cell(cells, ColumnKind::note);
  return activity;
}

void list_table(Document& document, std::size_t index, UniqueNames& anchors) {
  const Table& table = document.tables[index];
  const ColumnPlaces places{table};
  const DeadlineColumns deadlines{table};
  RowGroups groups{document, table, anchors};
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    if (groups.take(row)) continue;
    Activity activity = make_activity(table, places, row);
    activity.table = static_cast<std::uint32_t>(index);
    activity.section = groups.section();
    activity.deadline = find_deadline(document, table, deadlines, row, groups.days());
    activity.anchor = anchors.take(anchor_of(document, activity));
    std::get<Roadmap>(document.body).activities.push_back(std::move(activity));
  }
}

}  // namespace

Roadmap read_roadmap(const Fields& fields) {
  Roadmap roadmap;
  roadmap.period = fields.read_period("period");
  roadmap.order = fields.read_text("order");
  roadmap.parent = fields.read_text("parent");
  roadmap.schools = fields.read_texts("schools");
  roadmap.published = fields.read_date("published");
  return roadmap;
}

void list_activities(Document& document) {
  if (document.roadmap() == nullptr) return;
  std::size_t rows = 0;
  for (const Table& table : document.tables)
    rows += table.kind == TableKind::activities ? table.rows.size() : 0;
  std::get<Roadmap>(document.body).activities.reserve(rows);
  UniqueNames anchors;
  anchors.reserve(document.sections.size() + rows);
  // Sections and activities share the page's address space.
  for (const Section& section : document.sections) anchors.take(section.anchor);
  for (std::size_t i = 0; i < document.tables.size(); ++i) {
    if (document.tables[i].kind == TableKind::activities) list_table(document, i, anchors);
  }
}

}  // namespace roadbook
