// A row with fewer or more cells than the table has columns. Superfluous cells are not shown on the site, so
// this holds for every table, not only for activities.
#include <string>

#include "check/rule.h"

namespace roadbook::rules_table {

void check_ragged_row(const CheckInput& input, DocumentId id, Findings& findings) {
  for (const Table& table : input.corpus.document(id).tables) {
    for (const Row& row : table.rows) {
      if (row.cells_found == table.columns.size()) continue;
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
