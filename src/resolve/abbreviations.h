// Which abbreviations hold in a document.
#pragma once

#include <vector>

#include "model/corpus.h"

namespace roadbook {

// The document's own, then those of the order that approves it: what the order defines holds in its plan.
std::vector<Abbreviation> list_abbreviations(const Corpus& corpus, const Document& document);

}  // namespace roadbook
