// Rules and the table of them. A rule is one file in rules/<group>/, one row in rules.cpp and one help page
// in content/help/rules/<group>/, whose bad and good examples are its tests.
#pragma once

#include <span>
#include <string_view>

#include "diag/finding.h"
#include "diag/source.h"
#include "model/corpus.h"

namespace roadbook {

struct CheckInput {
  const Corpus& corpus;
  const SourceSet& sources;
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
};

// In the order of their codes.
std::span<const Rule> rules();
const Rule* find_rule(std::string_view code);

}  // namespace roadbook
