// Rules about deadlines: their words, the calendar, the plan and its order.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

// Each is defined in the file of its name.
namespace rules_deadline {
DocumentCheck check_after_parent;
DocumentCheck check_before_order;
DocumentCheck check_day_off;
DocumentCheck check_endless;
DocumentCheck check_no_calendar;
DocumentCheck check_no_such_date;
DocumentCheck check_not_understood;
DocumentCheck check_outside_period;
DocumentCheck check_reversed;
DocumentCheck check_undated;
DocumentCheck check_year_inferred;
}  // namespace rules_deadline

namespace {

using namespace rules_deadline;
using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    document_rule("deadline/after-parent", warning, check_after_parent),
    document_rule("deadline/before-order", warning, check_before_order),
    document_rule("deadline/day-off", warning, check_day_off),
    document_rule("deadline/endless", note, check_endless),
    document_rule("deadline/no-calendar", note, check_no_calendar),
    document_rule("deadline/no-such-date", warning, check_no_such_date),
    document_rule("deadline/not-understood", warning, check_not_understood),
    document_rule("deadline/outside-period", warning, check_outside_period),
    document_rule("deadline/reversed", warning, check_reversed),
    document_rule("deadline/undated", note, check_undated),
    document_rule("deadline/year-inferred", note, check_year_inferred),
};

}  // namespace

std::span<const Rule> deadline_rules() { return kRules; }

}  // namespace roadbook
