// Rules about who carries out.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

// Each is defined in the file of its name.
namespace rules_executor {
DocumentCheck check_unknown;
}  // namespace rules_executor

namespace {

using namespace rules_executor;
using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    document_rule("executor/unknown", warning, check_unknown),
};

}  // namespace

std::span<const Rule> executor_rules() { return kRules; }

}  // namespace roadbook
