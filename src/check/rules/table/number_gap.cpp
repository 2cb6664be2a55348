// A number that the numbering jumps over.
#include <algorithm>
#include <string>

#include "check/rule.h"
#include "check/rules/table/numbering.h"

namespace roadbook::rules_table {

namespace {

std::string range_of(const Run& run, std::uint32_t first, std::uint32_t last) {
  if (first == last) return full_number(run, first);
  return full_number(run, first) + (last == first + 1 ? ", " : "–") + full_number(run, last);
}

void check_run(const Run& run, Findings& findings) {
  if (run.has_strange_numbers || counts_up(run)) return;
  std::vector<Numbered> sorted = run.members;
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Numbered& a, const Numbered& b) { return a.last < b.last; });
  const Numbered* previous = nullptr;
  for (const Numbered& member : sorted) {
    const std::uint32_t expected = previous == nullptr ? 1 : previous->last + 1;
    if (member.last > expected) {
      Finding finding{"table/number-gap", member.activity->number->span, {}, {}, "start"};
      finding.facts = {{"number", full_number(run, member.last)},
                       {"missing", range_of(run, expected, member.last - 1)}};
      if (previous != nullptr) {
        finding.variant = "message";
        finding.facts.emplace_back("previous", full_number(run, previous->last));
        finding.related.push_back({previous->activity->number->span, "previous-row"});
      }
      findings.push_back(std::move(finding));
    }
    previous = &member;
  }
}

}  // namespace

void check_number_gap(const CheckInput& input, DocumentId id, Findings& findings) {
  const Roadmap* roadmap = input.corpus.document(id).roadmap();
  if (roadmap == nullptr) return;
  for (const Run& run : list_runs(*roadmap)) check_run(run, findings);
}

}  // namespace roadbook::rules_table
