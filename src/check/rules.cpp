#include <algorithm>
#include <array>

#include "check/rule.h"

namespace roadbook {

// Each is defined in rules/<group>/<rule>.cpp.
namespace rules_document {
CorpusCheck check_duplicate_id;
DocumentCheck check_dangling_reference;
}  // namespace rules_document
namespace rules_order {
DocumentCheck check_basis_after_order, check_unconfirmed_approval;
}  // namespace rules_order
namespace rules_table {
DocumentCheck check_empty_cell, check_missing_column, check_number_gap, check_number_repeat, check_ragged_row,
    check_unknown_column;
}  // namespace rules_table
namespace rules_deadline {
DocumentCheck check_before_order, check_not_understood, check_outside_period;
}  // namespace rules_deadline
namespace rules_executor {
DocumentCheck check_unknown;
}  // namespace rules_executor

namespace {

// A fault of the whole document, which the stages before this one report.
constexpr Rule read(std::string_view code, Severity severity) { return {code, severity, nullptr, nullptr}; }
constexpr Rule each(std::string_view code, Severity severity, DocumentCheck* check) {
  return {code, severity, check, nullptr};
}
constexpr Rule whole(std::string_view code, Severity severity, CorpusCheck* check) {
  return {code, severity, nullptr, check};
}

using enum Severity;

// Sorted by code. An error is what cannot be published as it stands: it cannot be read, or it points nowhere.
// A warning is a plan that contradicts itself, its order, another plan or the calendar, or that says
// something the program has to leave out. A note is worth knowing.
constexpr std::array kRules{
    each("deadline/before-order", warning, rules_deadline::check_before_order),
    each("deadline/not-understood", warning, rules_deadline::check_not_understood),
    each("deadline/outside-period", warning, rules_deadline::check_outside_period),
    read("document/bad-encoding", error),
    read("document/bad-front-matter", error),
    read("document/bad-value", error),
    each("document/dangling-reference", error, rules_document::check_dangling_reference),
    whole("document/duplicate-id", error, rules_document::check_duplicate_id),
    read("document/duplicate-key", error),
    read("document/missing-key", error),
    read("document/too-large", error),
    read("document/unknown-key", error),
    read("document/unreadable", error),
    read("document/useless-acceptance", warning),  // found by acceptance.cpp, when all the rest is known
    each("executor/unknown", warning, rules_executor::check_unknown),
    each("order/basis-after-order", warning, rules_order::check_basis_after_order),
    each("order/unconfirmed-approval", warning, rules_order::check_unconfirmed_approval),
    each("table/empty-cell", warning, rules_table::check_empty_cell),
    each("table/missing-column", warning, rules_table::check_missing_column),
    read("table/no-delimiter", warning),
    each("table/number-gap", warning, rules_table::check_number_gap),
    each("table/number-repeat", warning, rules_table::check_number_repeat),
    each("table/ragged-row", warning, rules_table::check_ragged_row),
    each("table/unknown-column", note, rules_table::check_unknown_column),
    read("text/raw-html", warning),
    read("text/unsafe-link", warning),
};

}  // namespace

std::span<const Rule> rules() { return kRules; }

const Rule* find_rule(std::string_view code) {
  const auto found =
      std::lower_bound(kRules.begin(), kRules.end(), code,
                       [](const Rule& rule, std::string_view wanted) { return rule.code < wanted; });
  return found != kRules.end() && found->code == code ? &*found : nullptr;
}

}  // namespace roadbook
