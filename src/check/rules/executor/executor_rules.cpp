// Rules about who carries out.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

// Each is defined in the file of its name.
namespace rules_executor {
DocumentCheck check_ambiguous;
DocumentCheck check_idle_school;
DocumentCheck check_not_appointed;
DocumentCheck check_not_in_group;
CorpusCheck check_overloaded;
DocumentCheck check_redefined_abbreviation;
DocumentCheck check_undefined_abbreviation;
DocumentCheck check_unknown;
DocumentCheck check_unused_abbreviation;
}  // namespace rules_executor

namespace {

using namespace rules_executor;
using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    document_rule("executor/ambiguous", warning, check_ambiguous),
    document_rule("executor/idle-school", warning, check_idle_school),
    document_rule("executor/not-appointed", note, check_not_appointed),
    document_rule("executor/not-in-group", warning, check_not_in_group),
    corpus_rule("executor/overloaded", note, check_overloaded),
    document_rule("executor/redefined-abbreviation", warning, check_redefined_abbreviation),
    document_rule("executor/undefined-abbreviation", note, check_undefined_abbreviation),
    document_rule("executor/unknown", warning, check_unknown),
    document_rule("executor/unused-abbreviation", note, check_unused_abbreviation),
};

}  // namespace

std::span<const Rule> executor_rules() { return kRules; }

}  // namespace roadbook
