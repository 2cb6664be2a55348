// A number that two activities of one count have.
#include <algorithm>
#include <string>
#include <tuple>

#include "check/rule.h"
#include "check/rules/table/numbering.h"

namespace roadbook::rules_table {

namespace {

void report(const Run& run, const Numbered& member, const Activity& earlier, Findings& findings) {
  findings.push_back({"table/number-repeat",
                      member.activity->number->span,
                      {{"number", full_number(run, member.last).append(member.suffix)}},
                      {{earlier.number->span, "first-row"}}});
}

void check_run(const Run& run, Findings& findings) {
  if (run.started_again_after != nullptr) {
    report(run, run.members.front(), *run.started_again_after, findings);
  }
  if (counts_up(run)) return;
  std::vector<Numbered> sorted = run.members;
  const auto key = [](const Numbered& member) { return std::tie(member.last, member.suffix); };
  std::stable_sort(sorted.begin(), sorted.end(),
                   [&](const Numbered& a, const Numbered& b) { return key(a) < key(b); });
  const Numbered* first = nullptr;
  for (const Numbered& member : sorted) {
    if (first != nullptr && key(*first) == key(member)) {
      report(run, member, *first->activity, findings);
    } else {
      first = &member;
    }
  }
}

}  // namespace

void check_number_repeat(const CheckInput& input, DocumentId id, Findings& findings) {
  const Roadmap* roadmap = input.corpus.document(id).roadmap();
  if (roadmap == nullptr) return;
  for (const Run& run : list_runs(*roadmap)) check_run(run, findings);
}

}  // namespace roadbook::rules_table
