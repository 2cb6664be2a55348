// Rules about orders.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

// Each is defined in the file of its name.
namespace rules_order {
DocumentCheck check_basis_after_order;
DocumentCheck check_unconfirmed_approval;
}  // namespace rules_order

namespace {

using namespace rules_order;
using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    document_rule("order/basis-after-order", warning, check_basis_after_order),
    document_rule("order/unconfirmed-approval", warning, check_unconfirmed_approval),
};

}  // namespace

std::span<const Rule> order_rules() { return kRules; }

}  // namespace roadbook
