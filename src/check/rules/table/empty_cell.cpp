// An activity without its text, its deadline or its executors. A cell that the row lacks altogether is said
// by table/ragged-row.
#include <string>

#include "base/text.h"
#include "check/rule.h"
#include "check/wording.h"

namespace roadbook::rules_table {

namespace {

void check_cell(const Document& document, const Activity& activity, const Cell* cell, Findings& findings) {
  if (cell == nullptr || !is_left_empty(*cell)) return;
  const Table& table = document.tables[activity.table];
  const auto column = static_cast<std::size_t>(cell - table.row(activity.row).data());
  if (column >= table.rows[activity.row].cells_found) return;
  Finding finding{"table/empty-cell", cell->span, {}, {}, "no-number"};
  finding.facts.emplace_back("column", collapse_spaces(table.columns[column].heading.text));
  if (activity.number != nullptr && !is_left_empty(*activity.number)) {
    finding.facts.emplace_back("number", collapse_spaces(activity.number->text));
    finding.variant = "message";
  }
  findings.push_back(std::move(finding));
}

}  // namespace

void check_empty_cell(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  const Roadmap* roadmap = document.roadmap();
  if (roadmap == nullptr) return;
  for (const Activity& activity : roadmap->activities) {
    for (const Cell* cell : {activity.activity, activity.deadline, activity.executors}) {
      check_cell(document, activity, cell, findings);
    }
  }
}

}  // namespace roadbook::rules_table
