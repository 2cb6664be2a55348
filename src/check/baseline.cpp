#include "check/baseline.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace roadbook {

namespace {

constexpr std::size_t kDigits = 16;

bool is_fingerprint(std::string_view word) {
  return word.size() == kDigits && word.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

std::string format_baseline(const Findings& findings, std::span<const std::string> fingerprints,
                            const SourceSet& sources, std::string_view comment) {
  std::string text;
  for (const std::string_view line : split(comment, '\n')) text.append("# ").append(line).append("\n");
  for (std::size_t i = 0; i < findings.size(); ++i) {
    text.append(fingerprints[i]).append(" ").append(findings[i].rule).append(" ");
    text.append(collapse_spaces(sources.file(findings[i].span.file).path)).append("\n");
  }
  return text;
}

Baseline parse_baseline(std::string_view text) {
  Baseline baseline;
  std::size_t number = 0;
  for (const std::string_view line : split(text, '\n')) {
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    const std::string_view word = line.substr(0, line.find(' '));
    if (is_fingerprint(word)) {
      baseline.fingerprints.emplace_back(word);
    } else if (baseline.bad_line == 0) {
      baseline.bad_line = number;
    }
  }
  std::sort(baseline.fingerprints.begin(), baseline.fingerprints.end());
  return baseline;
}

std::size_t remove_known(const Baseline& baseline, Findings& findings,
                         std::vector<std::string>& fingerprints) {
  std::size_t kept = 0;
  const std::size_t all = findings.size();
  for (std::size_t i = 0; i < all; ++i) {
    if (std::binary_search(baseline.fingerprints.begin(), baseline.fingerprints.end(), fingerprints[i]))
      continue;
    if (kept != i) {
      findings[kept] = std::move(findings[i]);
      fingerprints[kept] = std::move(fingerprints[i]);
    }
    ++kept;
  }
  findings.resize(kept);
  fingerprints.resize(kept);
  return all - kept;
}

}  // namespace roadbook
