// A target indicator without a target.
#include <algorithm>
#include <string>

#include "base/text.h"
#include "check/rule.h"
#include "check/rules/indicator/targets.h"
#include "check/wording.h"

namespace roadbook::rules_indicator {

namespace {

void check_table(const Table& table, const TargetColumns& columns, Findings& findings) {
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const auto cells = table.row(row);
    const Cell& name = cells[columns.name];
    if (is_left_empty(name)) continue;
    // One of several years will do: not every indicator has a target for each.
    const bool has_target = std::any_of(columns.targets.begin(), columns.targets.end(),
                                        [&cells](std::size_t i) { return !is_left_empty(cells[i]); });
    if (has_target) continue;
    findings.push_back({"indicator/missing-target",
                        columns.targets.empty() ? name.span : cells[columns.targets.front()].span,
                        {{"indicator", collapse_spaces(name.text)}}});
  }
}

}  // namespace

void check_missing_target(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  if (document.roadmap() == nullptr) return;
  for (const Table& table : document.tables) {
    const auto columns = find_targets(table);
    if (!columns) continue;
    if (!columns->targets.empty()) {
      check_table(table, *columns, findings);
      continue;
    }
    const SourceSpan first = table.columns.front().heading.span;
    const std::uint32_t end = table.columns.back().heading.span.end();
    findings.push_back(
        {"indicator/missing-target", {first.file, first.begin, end - first.begin}, {}, {}, "no-column"});
  }
}

}  // namespace roadbook::rules_indicator
