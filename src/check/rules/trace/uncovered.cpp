// An activity of the plan above that is required of the plans below it («обязательно» in its note), and that
// no activity of this plan serves.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "check/rule.h"
#include "check/wording.h"

namespace roadbook::rules_trace {

namespace {

// «обязательно», «Обязательное для муниципалитетов», but not «необязательно» and «не обязательно».
bool says_required(std::string_view text) {
  constexpr std::string_view kWord = "бязательн";
  for (std::size_t at = text.find(kWord); at != std::string_view::npos;
       at = text.find(kWord, at + kWord.size())) {
    const std::string_view before = text.substr(0, at);
    if (before.ends_with("О")) return true;
    if (before.ends_with("о") && !before.ends_with("нео") && !before.ends_with("Нео") &&
        !before.ends_with("не о") && !before.ends_with("Не о")) {
      return true;
    }
  }
  return false;
}

// A note, or a column of the office's own.
bool is_required(const Document& document, const Activity& activity) {
  const Table& table = document.tables[activity.table];
  const std::span<const Cell> cells = table.row(activity.row);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const ColumnKind kind = table.columns[i].kind;
    const bool may_say = kind == ColumnKind::note || kind == ColumnKind::other;
    if (may_say && says_required(cells[i].text)) return true;
  }
  return false;
}

Finding uncovered(const Activity& above, const Reference& parent) {
  Finding finding{"trace/uncovered", parent.span, {}, {{above.span, "above"}}, "no-number"};
  finding.facts.emplace_back("activity",
                             above.activity != nullptr ? collapse_spaces(above.activity->text) : "");
  if (above.number != nullptr && !is_left_empty(*above.number)) {
    finding.facts.emplace_back("number", collapse_spaces(above.number->text));
    finding.variant = "message";
  }
  return finding;
}

}  // namespace

void check_uncovered(const CheckInput& input, DocumentId id, Findings& findings) {
  const Reference& parent = input.corpus.meaning(id).parent;
  if (!parent.target || *parent.target == id) return;
  const Document& above = input.corpus.document(*parent.target);
  const Roadmap* plan = above.roadmap();
  if (plan == nullptr || !above.readable) return;
  std::vector<bool> served(plan->activities.size());
  for (const TraceLink& trace : input.corpus.meaning(id).traces) {
    if (trace.serves && trace.document == parent.target) served[*trace.serves] = true;
  }
  for (std::size_t i = 0; i < served.size(); ++i) {
    if (!served[i] && is_required(above, plan->activities[i]))
      findings.push_back(uncovered(plan->activities[i], parent));
  }
}

}  // namespace roadbook::rules_trace
