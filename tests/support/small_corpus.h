// A corpus made of texts in memory, the way a build makes it from files.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/finding.h"
#include "diag/source.h"
#include "model/corpus.h"

namespace roadbook::testing {

class SmallCorpus {
 public:
  // Files by their paths under content/, in order of paths. «executors.yaml» is a registry, others are
  // documents.
  SmallCorpus(const std::vector<std::pair<std::string, std::string>>& files, Date today);
  SmallCorpus(const SmallCorpus&) = delete;
  SmallCorpus& operator=(const SmallCorpus&) = delete;

  const DocumentMeaning& meaning(std::string_view id) const { return corpus.meaning(*corpus.find(id)); }
  // "zeya/ooa"; "?" for nobody.
  std::string name_of(const std::optional<ExecutorId>& id) const;
  // «path: rule.variant [part] fact=value»
  std::vector<std::string> report() const;

  SourceSet sources;
  Findings findings;
  Corpus corpus;
};

}  // namespace roadbook::testing
