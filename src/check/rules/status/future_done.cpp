// Something was done on a day that is yet to come.
#include "check/rules/status/status_cell.h"

namespace roadbook::rules_status {

void check_future_done(const CheckInput& input, DocumentId id, Findings& findings) {
  for_each_status(input, id, [&](const Activity& activity, const ActivityMeaning& meaning) {
    const Status& status = meaning.status;
    if (status.kind != StatusKind::done || !status.day || *status.day <= input.today) return;
    findings.push_back({"status/future-done",
                        day_in_cell(input, *activity.status, *status.day),
                        {{"day", format_russian(*status.day)}, {"today", format_russian(input.today)}}});
  });
}

}  // namespace roadbook::rules_status
