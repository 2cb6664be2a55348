// A baseline: the findings that an office knows and leaves as they are, so that only new ones count. A text
// file, one finding a line, made by the program and kept in version control.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/finding.h"
#include "diag/source.h"

namespace roadbook {

// «fingerprint rule file» a line, in the order of the findings; lines that begin with «#» are for people.
std::string format_baseline(const Findings& findings, std::span<const std::string> fingerprints,
                            const SourceSet& sources, std::string_view comment);

struct Baseline {
  std::vector<std::string> fingerprints;  // sorted
  std::size_t bad_line = 0;               // the first that is no line of a baseline; 0: none
};
Baseline parse_baseline(std::string_view text);

// Takes the findings that the baseline knows out of both lists; returns how many they were.
std::size_t remove_known(const Baseline& baseline, Findings& findings,
                         std::vector<std::string>& fingerprints);

}  // namespace roadbook
