// A row with fewer or more cells than the table has columns. Superfluous cells are not shown on the site, so
// this holds for every table, not only for activities.
#include <algorithm>
#include <string>

#include "check/rule.h"

namespace roadbook::rules_table {

namespace {

// «| Сентябрь |»: one cell that is meant to stand across the table, and no activity.
bool is_across(const Document& document, const Table& table, const Row& row) {
  if (row.cells_found != 1 || table.kind != TableKind::activities || document.roadmap() == nullptr)
    return false;
  return std::ranges::none_of(document.roadmap()->activities,
                              [&row](const Activity& activity) { return activity.span == row.span; });
}

}  // namespace

void check_ragged_row(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  for (const Table& table : document.tables) {
    for (const Row& row : table.rows) {
      if (row.cells_found == table.columns.size() || is_across(document, table, row)) continue;
      findings.push_back(
          {"table/ragged-row",
           row.span,
           {{"found", std::to_string(row.cells_found)}, {"expected", std::to_string(table.columns.size())}},
           {},
           row.cells_found < table.columns.size() ? "message" : "too-many"});
    }
  }
}

}  // namespace roadbook::rules_table
