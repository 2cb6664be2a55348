// What is to be published, checked: all that pages and exports look at.
#pragma once

#include <string>

#include "diag/finding.h"
#include "diag/messages.h"
#include "diag/source.h"
#include "model/config.h"
#include "model/corpus.h"

namespace roadbook {

// The absolute address of the site's root with a slash at the end; empty: the configuration gives none.
inline std::string root_address(const SiteConfig& config) {
  const std::string& base = config.base_url;
  return base.empty() || base.ends_with('/') ? base : base + "/";
}

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
