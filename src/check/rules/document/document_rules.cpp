// Rules about the form of a document.
#include <array>

#include "check/rule_groups.h"

namespace roadbook {

// Each is defined in the file of its name.
namespace rules_document {
DocumentCheck check_dangling_reference;
CorpusCheck check_duplicate_id;
}  // namespace rules_document

namespace {

using namespace rules_document;
using enum Severity;

// Sorted by code.
constexpr std::array kRules{
    unreadable_rule("document/bad-encoding"),
    unreadable_rule("document/bad-front-matter"),
    reading_rule("document/bad-value", error),
    document_rule("document/dangling-reference", error, check_dangling_reference),
    corpus_rule("document/duplicate-id", error, check_duplicate_id),
    reading_rule("document/duplicate-key", error),
    reading_rule("document/missing-key", error),
    unreadable_rule("document/too-large"),
    reading_rule("document/unknown-key", error),
    unreadable_rule("document/unreadable"),
    reading_rule("document/useless-acceptance",
                 warning),  // found by acceptance.cpp, when all the rest is known
};

}  // namespace

std::span<const Rule> document_rules() { return kRules; }

}  // namespace roadbook
