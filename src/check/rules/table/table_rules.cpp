// Rules about tables of activities.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

// Each is defined in the file of its name.
namespace rules_table {
DocumentCheck check_conversion_leftover;
DocumentCheck check_empty_cell;
DocumentCheck check_missing_column;
DocumentCheck check_number_gap;
DocumentCheck check_number_repeat;
DocumentCheck check_ragged_row;
DocumentCheck check_repeated_activity;
DocumentCheck check_section_gap;
DocumentCheck check_unknown_column;
}  // namespace rules_table

namespace {

using namespace rules_table;
using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    document_rule("table/conversion-leftover", warning, check_conversion_leftover),
    document_rule("table/empty-cell", warning, check_empty_cell),
    document_rule("table/missing-column", warning, check_missing_column),
    reading_rule("table/no-delimiter", warning),
    document_rule("table/number-gap", warning, check_number_gap),
    document_rule("table/number-repeat", warning, check_number_repeat),
    document_rule("table/ragged-row", warning, check_ragged_row),
    document_rule("table/repeated-activity", warning, check_repeated_activity),
    document_rule("table/section-gap", warning, check_section_gap),
    document_rule("table/unknown-column", note, check_unknown_column),
};

}  // namespace

std::span<const Rule> table_rules() { return kRules; }

}  // namespace roadbook
