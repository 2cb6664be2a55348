// Rules and the table of them. A rule is one file in rules/<group>/, one row in the group's table beside it
// (rules/<group>/<group>_rules.cpp), its words in layouts/i18n/<language>/rules/<group>.yaml and one help
// page in content/help/rules/<group>/, whose bad and good examples are its tests.
#pragma once

#include <span>
#include <string_view>

#include "diag/finding.h"
#include "diag/source.h"
#include "model/config.h"
#include "model/corpus.h"

namespace roadbook {

struct CheckInput {
  const Corpus& corpus;
  const SourceSet& sources;
  const SiteConfig& config;
  Date today;
};

// A document's check is run in parallel, and only on documents that could be read. It may look at the whole
// corpus, but reports only what it finds in this document.
using DocumentCheck = void(const CheckInput& input, DocumentId id, Findings& findings);
using CorpusCheck = void(const CheckInput& input, Findings& findings);

struct Rule {
  std::string_view code;  // "deadline/before-order"
  Severity severity;      // unless the configuration says otherwise
  // One of the two, or neither where the fault is found while a file is read.
  DocumentCheck* check_document = nullptr;
  CorpusCheck* check_corpus = nullptr;
  // The document is not there, or not whole, whatever the configuration says: such a rule cannot be softened.
  bool prevents_publication = false;
};

// Rows of the groups' tables. An error is what cannot be published as it stands: it cannot be read, or it
// points nowhere. A warning is a plan that contradicts itself, its order, another plan or the calendar, or
// that says something the program has to leave out. A note is worth knowing.
constexpr Rule document_rule(std::string_view code, Severity severity, DocumentCheck* check) {
  return {code, severity, check, nullptr};
}
constexpr Rule corpus_rule(std::string_view code, Severity severity, CorpusCheck* check) {
  return {code, severity, nullptr, check};
}
// Reported by the stages before the checks.
constexpr Rule reading_rule(std::string_view code, Severity severity) {
  return {code, severity, nullptr, nullptr};
}
constexpr Rule unreadable_rule(std::string_view code) {
  return {code, Severity::error, nullptr, nullptr, true};
}

// Of all groups, in the order of their codes.
std::span<const Rule> rules();
const Rule* find_rule(std::string_view code);
// The code that the written one may be a slip of; empty: none is close.
std::string_view nearest_rule(std::string_view written);

}  // namespace roadbook
