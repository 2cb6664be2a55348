// Rules about the text itself.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

// Each is defined in the file of its name.
namespace rules_text {
DocumentCheck check_doubled_word;
DocumentCheck check_mixed_alphabet;
DocumentCheck check_unbalanced_quotes;
}  // namespace rules_text

namespace {

using namespace rules_text;
using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    document_rule("text/doubled-word", note, check_doubled_word),
    document_rule("text/mixed-alphabet", warning, check_mixed_alphabet),
    reading_rule("text/raw-html", warning),
    document_rule("text/unbalanced-quotes", note, check_unbalanced_quotes),
    reading_rule("text/unsafe-link", warning),
};

}  // namespace

std::span<const Rule> text_rules() { return kRules; }

}  // namespace roadbook
