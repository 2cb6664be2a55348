// The deadline is over, and the status column says that the work is not done.
#include <optional>
#include <string_view>

#include "check/rules/status/status_cell.h"

namespace roadbook::rules_status {

namespace {

std::string_view variant_of(StatusKind kind) {
  if (kind == StatusKind::in_progress) return "in-progress";
  return kind == StatusKind::postponed ? "postponed" : "message";
}

}  // namespace

void check_overdue(const CheckInput& input, DocumentId id, Findings& findings) {
  for_each_status(input, id, [&](const Activity& activity, const ActivityMeaning& meaning) {
    if (state_of(meaning.status, meaning.deadline, input.today) != ActivityState::overdue) return;
    const bool postponed = meaning.status.kind == StatusKind::postponed;
    const auto last = postponed ? meaning.status.day : last_day(meaning.deadline);
    if (!last) return;
    findings.push_back({"status/overdue",
                        activity.status->span,
                        {{"last", format_russian(*last)}, {"today", format_russian(input.today)}},
                        {{deadline_place(activity), "deadline"}},
                        variant_of(meaning.status.kind)});
  });
}

}  // namespace roadbook::rules_status
