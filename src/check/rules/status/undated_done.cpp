// «Выполнено», and nobody knows when.
#include "check/rules/status/status_cell.h"

namespace roadbook::rules_status {

void check_undated_done(const CheckInput& input, DocumentId id, Findings& findings) {
  for_each_status(input, id, [&findings](const Activity& activity, const ActivityMeaning& meaning) {
    if (meaning.status.kind != StatusKind::done || meaning.status.day) return;
    findings.push_back({"status/undated-done", activity.status->span});
  });
}

}  // namespace roadbook::rules_status
