// Rules about links from an activity to the activity above that it serves.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

// Each is defined in the file of its name.
namespace rules_trace {
DocumentCheck check_dangling;
DocumentCheck check_later_than_parent;
DocumentCheck check_suspect;
DocumentCheck check_uncovered;
}  // namespace rules_trace

namespace {

using namespace rules_trace;
using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    document_rule("trace/dangling", error, check_dangling),
    document_rule("trace/later-than-parent", warning, check_later_than_parent),
    document_rule("trace/suspect", warning, check_suspect),
    document_rule("trace/uncovered", warning, check_uncovered),
};

}  // namespace

std::span<const Rule> trace_rules() { return kRules; }

}  // namespace roadbook
