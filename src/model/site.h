// What is to be published, checked: all that pages and exports look at.
#pragma once

#include "diag/finding.h"
#include "diag/messages.h"
#include "diag/source.h"
#include "model/config.h"
#include "model/corpus.h"

namespace roadbook {

// Everything here is read-only and shared by all workers.
struct Site {
  const Corpus& corpus;
  const SourceSet& sources;
  const Findings& findings;  // in reading order
  const Messages& messages;
  const SiteConfig& config;
  Date today;
};

}  // namespace roadbook
