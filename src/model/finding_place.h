// Where findings stand among documents and activities: for pages, exports and fingerprints.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "diag/finding.h"
#include "model/corpus.h"

namespace roadbook {

// Nothing where that is not a document (a registry, the configuration) or not a row of a plan.
struct FindingPlace {
  std::optional<DocumentId> document;
  std::optional<std::uint32_t> activity;  // index in Roadmap::activities
};

// One for each finding.
std::vector<FindingPlace> locate_findings(const Corpus& corpus, const Findings& findings);

}  // namespace roadbook
