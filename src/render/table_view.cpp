#include "render/table_view.h"

#include <array>

#include "base/text.h"
#include "render/cell_view.h"
#include "render/finding_view.h"
#include "render/html.h"
#include "render/state_view.h"
#include "render/text_view.h"
#include "wording/deadlines.h"

namespace roadbook {

namespace {

// Classes of the style sheet, by ColumnKind.
constexpr std::array<std::string_view, 12> kColumnClasses{"number", "activity", "deadline", "executors",
                                                          "result", "form",     "status",   "note",
                                                          "begin",  "end",      "term",     "other"};

std::string_view column_class(ColumnKind kind) { return kColumnClasses.at(static_cast<std::size_t>(kind)); }

// The only cell of the row that says something: a row across the table («Сентябрь», a section's name).
const Cell* find_group_title(std::span<const Cell> cells) {
  const Cell* title = nullptr;
  for (const Cell& cell : cells) {
    if (is_blank(cell.text)) continue;
    if (title != nullptr) return nullptr;
    title = &cell;
  }
  return title;
}

// Anchors are Latin letters, digits, dots and hyphens, so that they mostly need no encoding and no copy.
void set_anchor(View& view, std::string_view anchor) {
  const auto is_safe = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '-' || c == '_';
  };
  view.text("anchor", anchor);
  for (const char c : anchor) {
    if (is_safe(c)) continue;
    view.own("fragment", encode_path(anchor));
    return;
  }
  view.text("fragment", anchor);
}

}  // namespace

TableFiller::TableFiller(const PageInput& input, DocumentId id)
    : input_(input),
      document_(input.site.corpus.document(id)),
      meaning_(input.site.corpus.meaning(id)),
      findings_(input.index.document_findings[index_of(id)]),
      root_(path_to_root(input.job.path)) {
  if (const Roadmap* roadmap = document_.roadmap()) activities_ = roadmap->activities;
}

void TableFiller::fill(std::uint32_t table_index, View& view) {
  const Table& table = document_.tables[table_index];
  const Section& section = document_.sections[table.section];
  view.own("caption",
           typographic(table.section == 0 ? std::string_view{document_.title.value} : section.title));
  view.flag("is_activities", table.kind == TableKind::activities);
  view.flag("is_first", table.kind == TableKind::activities && next_activity_ == 0);
  view.flag("is_indicators", table.kind == TableKind::indicators);
  view.number("width", table.columns.size());
  labels_.clear();
  for (const Column& column : table.columns) {
    View& item = view.item("columns");
    item.text("kind", column_class(column.kind));
    set_cell(item, "name", column.heading);
    labels_.push_back(item.own("label", escape_html(column.heading.text)));
  }
  for (std::uint32_t row = 0; row < table.rows.size(); ++row) {
    fill_row(table, row, next_activity(table_index, row), view.item("rows"));
  }
}

TableFiller::RowContext TableFiller::next_activity(std::uint32_t table, std::uint32_t row) {
  while (next_activity_ < activities_.size()) {
    const Activity& activity = activities_[next_activity_];
    if (activity.table > table || (activity.table == table && activity.row > row)) break;
    const std::uint32_t index = next_activity_++;
    if (activity.table != table || activity.row != row) continue;
    const bool has_meaning = index < meaning_.activities.size();
    return {&activity, has_meaning ? &meaning_.activities[index] : nullptr, index};
  }
  return {};
}

void TableFiller::fill_row(const Table& table, std::uint32_t row, const RowContext& context, View& view) {
  const std::span<const Cell> cells = table.row(row);
  if (context.activity == nullptr && table.kind == TableKind::activities) {
    if (const Cell* title = find_group_title(cells)) return set_cell(view, "group", *title);
  }
  view.text("group", {});
  if (context.meaning != nullptr) {
    view.own("row_attributes", state_attributes(*context.meaning, document_.roadmap()->period));
  } else {
    view.text("row_attributes", {});
  }
  if (context.activity != nullptr) {
    set_anchor(view, context.activity->anchor);
  } else {
    view.text("anchor", {});
  }
  for (std::size_t i = 0; i < cells.size(); ++i) {
    View& cell = view.item("cells");
    cell.text("label", labels_[i]);
    fill_cell(table.columns[i].kind, cells[i], context, cell);
  }
}

void TableFiller::fill_cell(ColumnKind kind, const Cell& cell, const RowContext& context, View& view) {
  view.text("kind", column_class(kind));
  view.flag("is_number", kind == ColumnKind::number);
  const bool is_deadline = context.meaning != nullptr && context.activity->deadline == &cell;
  if (is_deadline) {
    view.own("understood", describe_deadline(context.meaning->deadline, input_.site.messages));
  } else {
    view.text("understood", {});
  }
  if (is_state_cell(cell, context)) {
    const ShownState state = shown_state(*context.meaning, document_.roadmap()->period, input_.site.today);
    states_.add(state);
    set_state(state, input_.site.messages, view);
  } else {
    view.text("state", {});
  }
  const bool is_activity = context.activity != nullptr && context.activity->activity == &cell;
  // Said also where there are none: a name that a view lacks is looked for in all views above it.
  if (!is_activity || !fill_row_findings(context.index, view)) view.text("findings_count", {});
  if (is_deadline && cell.html.empty() && !context.meaning->deadline->unparsed.empty()) {
    view.own("html", deadline_html(cell.text, context.meaning->deadline, input_.site.messages));
  } else if (context.meaning != nullptr && context.activity->executors == &cell) {
    view.own("html", executors_html(cell.text, *context.meaning->executors, input_, root_));
  } else {
    set_cell(view, "html", cell);
  }
}

// The state stands with the plan's own words about it, or else with the deadline that it follows from.
bool TableFiller::is_state_cell(const Cell& cell, const RowContext& context) {
  if (context.meaning == nullptr) return false;
  const Activity& activity = *context.activity;
  return &cell == (activity.status != nullptr ? activity.status : activity.deadline);
}

bool TableFiller::fill_row_findings(std::uint32_t activity, View& view) {
  const auto activity_of = [this](std::size_t i) {
    return input_.index.finding_places[findings_[i]].activity;
  };
  // Findings of the front matter and of rows passed over are not this row's.
  while (next_finding_ < findings_.size() &&
         (!activity_of(next_finding_) || *activity_of(next_finding_) < activity)) {
    ++next_finding_;
  }
  const std::size_t begin = next_finding_;
  while (next_finding_ < findings_.size() && activity_of(next_finding_) == activity) {
    fill_finding_brief(input_, findings_[next_finding_++], view.item("findings"));
  }
  if (next_finding_ == begin) return false;
  view.own("findings_count", input_.site.messages.count("site.findings", next_finding_ - begin));
  return true;
}

}  // namespace roadbook
