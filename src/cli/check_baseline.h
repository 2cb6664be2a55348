// --baseline and --write-baseline of `check`.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"

namespace roadbook {

// Returns the exit code.
int write_baseline(const std::string& path, const CheckedSite& site,
                   const std::vector<std::string>& fingerprints, const Messages& messages);
// An exit code where the file cannot be used.
std::optional<int> apply_baseline(const Command& command, CheckedSite& site,
                                  std::vector<std::string>& fingerprints, const Messages& messages);

}  // namespace roadbook
