// Rules about orders.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

// Each is defined in the file of its name.
namespace rules_order {
DocumentCheck check_basis_after_order;
CorpusCheck check_duplicate_number;
DocumentCheck check_no_control;
CorpusCheck check_repealed_in_use;
DocumentCheck check_report_before_end;
DocumentCheck check_unconfirmed_approval;
}  // namespace rules_order

namespace {

using namespace rules_order;
using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    document_rule("order/basis-after-order", warning, check_basis_after_order),
    corpus_rule("order/duplicate-number", warning, check_duplicate_number),
    document_rule("order/no-control", warning, check_no_control),
    corpus_rule("order/repealed-in-use", warning, check_repealed_in_use),
    document_rule("order/report-before-end", warning, check_report_before_end),
    document_rule("order/unconfirmed-approval", warning, check_unconfirmed_approval),
};

}  // namespace

std::span<const Rule> order_rules() { return kRules; }

}  // namespace roadbook
