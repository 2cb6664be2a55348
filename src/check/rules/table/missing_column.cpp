// A table of activities without a column that says what is to be done, by when or by whom.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "check/rule.h"

namespace roadbook::rules_table {

namespace {

// The heading to write; data in the language of the plans.
constexpr std::array<std::pair<ColumnKind, std::string_view>, 3> kRequired{
    {{ColumnKind::activity, "Мероприятия"},
     {ColumnKind::deadline, "Сроки"},
     {ColumnKind::executors, "Исполнители"}}};

// A table that has deadlines and executors is meant as a table of activities even where the column of
// activities is not recognised.
bool is_meant_for_activities(const Table& table) {
  return table.kind == TableKind::activities ||
         (table.find_column(ColumnKind::deadline) && table.find_column(ColumnKind::executors));
}

// In columns of beginning and end or of quarters, or in rows across the table.
bool says_when(const Document& document, const Table& table) {
  const auto index = static_cast<std::uint32_t>(&table - document.tables.data());
  const std::vector<Activity>& activities = document.roadmap()->activities;
  return std::ranges::any_of(activities, [index](const Activity& activity) {
    return activity.table == index && activity.deadline != nullptr;
  });
}

SourceSpan header_span(const Table& table) {
  const SourceSpan first = table.columns.front().heading.span;
  return {first.file, first.begin, table.columns.back().heading.span.end() - first.begin};
}

}  // namespace

void check_missing_column(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  if (document.roadmap() == nullptr) return;
  for (const Table& table : document.tables) {
    if (table.columns.empty() || !is_meant_for_activities(table)) continue;
    for (const auto& [kind, heading] : kRequired) {
      if (table.find_column(kind)) continue;
      if (kind == ColumnKind::deadline && says_when(document, table)) continue;
      findings.push_back(
          {"table/missing-column", header_span(table), {{"column", std::string{heading}}}, {}});
    }
  }
}

}  // namespace roadbook::rules_table
