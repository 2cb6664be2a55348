// Rules about target indicators.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

// Each is defined in the file of its name.
namespace rules_indicator {
DocumentCheck check_bad_value;
DocumentCheck check_missing_target;
}  // namespace rules_indicator

namespace {

using namespace rules_indicator;
using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    document_rule("indicator/bad-value", warning, check_bad_value),
    document_rule("indicator/missing-target", warning, check_missing_target),
};

}  // namespace

std::span<const Rule> indicator_rules() { return kRules; }

}  // namespace roadbook
