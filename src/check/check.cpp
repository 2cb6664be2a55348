#include "check/check.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "check/acceptance.h"

namespace roadbook {

namespace {

void append(Findings& all, Findings&& more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void run_document_rules(const CheckInput& input, std::size_t jobs, Findings& findings) {
  const std::vector<Document>& documents = input.corpus.documents;
  std::vector<Findings> slots(documents.size());
  parallel_for(documents.size(), jobs, [&](std::size_t i) {
    if (!documents[i].readable) return;
    for (const Rule& rule : rules()) {
      if (rule.check_document != nullptr) rule.check_document(input, DocumentId(i), slots[i]);
    }
  });
  for (Findings& slot : slots) append(findings, std::move(slot));
}

void run_corpus_rules(const CheckInput& input, Findings& findings) {
  for (const Rule& rule : rules()) {
    if (rule.check_corpus != nullptr) rule.check_corpus(input, findings);
  }
}

// What the office decides about rules, over their own severities.
class Settings {
 public:
  explicit Settings(const SiteConfig& config) : config_(config) {}

  void set_severity(Finding& finding) const {
    if (const Rule* rule = find_rule(finding.rule)) finding.severity = rule->severity;
    if (const SeveritySetting* own = find(finding)) finding.severity = own->severity;
  }
  bool is_off(const Finding& finding) const {
    const SeveritySetting* own = find(finding);
    return own != nullptr && own->off;
  }

 private:
  // The last one wins, as with any repeated setting.
  const SeveritySetting* find(const Finding& finding) const {
    const auto found = std::find_if(config_.severities.rbegin(), config_.severities.rend(),
                                    [&](const SeveritySetting& s) { return s.rule == finding.rule; });
    return found == config_.severities.rend() ? nullptr : &*found;
  }
  const SiteConfig& config_;
};

auto reading_order(const Finding& finding) {
  return std::tie(finding.span.file, finding.span.begin, finding.rule, finding.span.length, finding.variant,
                  finding.facts);
}

void sort_findings(Findings& findings) {
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return reading_order(a) < reading_order(b); });
  const auto repeats = std::unique(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return reading_order(a) == reading_order(b);
  });
  findings.erase(repeats, findings.end());
}

// What a person can read of one file; a hostile one may hold half a million faults.
constexpr std::size_t kMostFindings = 5000;

// Of each file the first ones stay, in reading order, and the file itself is refused.
void limit_findings(Findings& findings) {
  Findings kept;
  std::size_t of_file = 0;
  for (Finding& finding : findings) {
    of_file = kept.empty() || kept.back().span.file != finding.span.file ? 1 : of_file + 1;
    if (of_file <= kMostFindings) {
      kept.push_back(std::move(finding));
    } else if (of_file == kMostFindings + 1) {
      const SourceSpan place{finding.span.file, finding.span.begin, 0};
      kept.push_back({"document/too-large",
                      place,
                      {{"limit", std::to_string(kMostFindings)}},
                      {},
                      "findings",
                      Severity::error});
    }
  }
  findings = std::move(kept);
}

}  // namespace

Findings check_corpus(const CheckInput& input, Findings found_while_reading, std::size_t jobs) {
  Findings findings = std::move(found_while_reading);
  run_document_rules(input, jobs, findings);
  run_corpus_rules(input, findings);
  const Settings settings{input.config};
  for (Finding& finding : findings) settings.set_severity(finding);
  // Before rules that are off are dropped: an acceptance of what the office does not look at is not useless.
  apply_acceptances(input, findings);
  // Once more, for what the acceptances themselves gave.
  for (Finding& finding : findings) settings.set_severity(finding);
  std::erase_if(findings, [&](const Finding& finding) { return settings.is_off(finding); });
  sort_findings(findings);
  limit_findings(findings);
  return findings;
}

}  // namespace roadbook
