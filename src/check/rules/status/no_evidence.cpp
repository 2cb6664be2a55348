// Something was done, and nothing shows it: no link and no number of a document.
#include <initializer_list>
#include <string_view>

#include "check/rules/status/status_cell.h"

namespace roadbook::rules_status {

namespace {

bool has_link(const Cell& cell) { return cell.html.find("<a ") != std::string_view::npos; }

// «протокол № 3»: whoever asks for it can find it.
bool names_a_document(const Cell& cell) { return cell.text.find("№") != std::string_view::npos; }

}  // namespace

void check_no_evidence(const CheckInput& input, DocumentId id, Findings& findings) {
  for_each_status(input, id, [&findings](const Activity& activity, const ActivityMeaning& meaning) {
    if (meaning.status.kind != StatusKind::done || names_a_document(*activity.status)) return;
    for (const Cell* cell : {activity.status, activity.result, activity.note}) {
      if (cell != nullptr && has_link(*cell)) return;
    }
    findings.push_back({"status/no-evidence", activity.status->span});
  });
}

}  // namespace roadbook::rules_status
