// Rules about deadlines: their words, the calendar, the plan and its order.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

// Each is defined in the file of its name.
namespace rules_deadline {
DocumentCheck check_before_order;
DocumentCheck check_not_understood;
DocumentCheck check_outside_period;
}  // namespace rules_deadline

namespace {

using namespace rules_deadline;
using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    document_rule("deadline/before-order", warning, check_before_order),
    document_rule("deadline/not-understood", warning, check_not_understood),
    document_rule("deadline/outside-period", warning, check_outside_period),
};

}  // namespace

std::span<const Rule> deadline_rules() { return kRules; }

}  // namespace roadbook
