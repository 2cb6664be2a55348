// Rules about what the status column says against the deadline and today.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

// Each is defined in the file of its name.
namespace rules_status {
DocumentCheck check_done_before_start;
DocumentCheck check_future_done;
DocumentCheck check_no_evidence;
DocumentCheck check_overdue;
DocumentCheck check_undated_done;
}  // namespace rules_status

namespace {

using namespace rules_status;
using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    document_rule("status/done-before-start", warning, check_done_before_start),
    document_rule("status/future-done", warning, check_future_done),
    document_rule("status/no-evidence", note, check_no_evidence),
    document_rule("status/overdue", warning, check_overdue),
    document_rule("status/undated-done", warning, check_undated_done),
};

}  // namespace

std::span<const Rule> status_rules() { return kRules; }

}  // namespace roadbook
