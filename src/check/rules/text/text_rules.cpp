// Rules about the letters of a text.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

namespace {

using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    reading_rule("text/raw-html", warning),
    reading_rule("text/unsafe-link", warning),
};

}  // namespace

std::span<const Rule> text_rules() { return kRules; }

}  // namespace roadbook
