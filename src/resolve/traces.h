// Trace links of a plan: which activities of other plans its activities serve.
#pragma once

#include <vector>

#include "model/corpus.h"

namespace roadbook {

// Links to documents from rows of activities, in the order of the text: those to a place in another plan, and
// those to a document that is not there. Links to whole documents, to sections and inside the plan say
// nothing of what is served and are left out.
std::vector<TraceLink> resolve_traces(const Corpus& corpus, const Document& document);

}  // namespace roadbook
