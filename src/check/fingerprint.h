// What tells a finding from others in the next run, after edits elsewhere: for baselines and for services
// that compare two runs.
#pragma once

#include <string>
#include <vector>

#include "diag/finding.h"
#include "diag/source.h"
#include "model/corpus.h"

namespace roadbook {

// One for each finding, 16 hexadecimal digits, all different. Made of the rule, the file, the text of the
// activity and the marked text, so that lines added elsewhere and new numbers of rows do not change it; equal
// ones are told apart by their order.
std::vector<std::string> fingerprint_findings(const Corpus& corpus, const SourceSet& sources,
                                              const Findings& findings);

}  // namespace roadbook
