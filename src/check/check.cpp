#include "check/check.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <span>
#include <tuple>
#include <utility>
#include <vector>

#include "base/clock.h"
#include "base/parallel.h"
#include "check/acceptance.h"
#include "check/settings.h"

namespace roadbook {

namespace {

// Runs the rules, and measures each where that is asked: a column of seconds for each worker.
class RuleRunner {
 public:
  RuleRunner(const CheckInput& input, std::size_t jobs, const Stopwatch& stopwatch)
      : input_(input), jobs_(jobs), measured_(stopwatch.wants_parts()) {
    if (measured_) seconds_.assign(worker_count(jobs), std::vector<double>(rules().size()));
  }

  // The findings of each document.
  std::vector<Findings> run_document_rules() {
    const std::vector<Document>& documents = input_.corpus.documents;
    std::vector<Findings> slots(documents.size());
    std::vector<Findings> found(worker_count(jobs_));  // of one document; grows once for all
    const std::span<const Rule> all = rules();
    parallel_for_workers(documents.size(), jobs_, [&](std::size_t worker, std::size_t i) {
      if (!documents[i].readable) return;
      // The last first: those are about the text and read the file from its beginning to its end, which
      // brings it near for the others. The findings are sorted later.
      for (std::size_t rule = all.size(); rule-- > 0;) {
        const DocumentCheck* check = all[rule].check_document;
        if (check != nullptr) measure(worker, rule, [&] { check(input_, DocumentId(i), found[worker]); });
      }
      slots[i].assign(std::make_move_iterator(found[worker].begin()),
                      std::make_move_iterator(found[worker].end()));
      found[worker].clear();
    });
    return slots;
  }

  // The findings of each rule.
  std::vector<Findings> run_corpus_rules() {
    std::vector<Findings> slots(rules().size());
    parallel_for_workers(rules().size(), jobs_, [&](std::size_t worker, std::size_t rule) {
      const CorpusCheck* check = rules()[rule].check_corpus;
      if (check != nullptr) measure(worker, rule, [&] { check(input_, slots[rule]); });
    });
    return slots;
  }

  void report_times(Stopwatch& stopwatch) const {
    if (!measured_) return;
    for (std::size_t rule = 0; rule < rules().size(); ++rule) {
      double sum = 0;
      for (const std::vector<double>& worker : seconds_) sum += worker[rule];
      stopwatch.add_part(rules()[rule].code, sum);
    }
  }

 private:
  template <typename Run>
  void measure(std::size_t worker, std::size_t rule, Run run) {
    const double begin = measured_ ? seconds_of_wall() : 0;
    run();
    if (measured_) seconds_[worker][rule] += seconds_of_wall() - begin;
  }

  const CheckInput& input_;
  std::size_t jobs_;
  bool measured_;
  std::vector<std::vector<double>> seconds_;  // by worker and rule
};

// find_rule() for many findings of few rules, whose codes are literals.
class RuleLookup {
 public:
  const Rule* operator()(const Finding& finding) {
    Known& known = known_[reinterpret_cast<std::uintptr_t>(finding.rule.data()) / kStep % known_.size()];
    if (known.code.data() != finding.rule.data() || known.code.size() != finding.rule.size())
      known = {finding.rule, find_rule(finding.rule)};
    return known.rule;
  }

 private:
  static constexpr std::uintptr_t kStep = 8;  // bytes: the literals stand side by side
  struct Known {
    std::string_view code;
    const Rule* rule = nullptr;
  };
  std::array<Known, 256> known_;
};

auto reading_order(const Finding& finding) {
  return std::tie(finding.span.file, finding.span.begin, finding.rule, finding.span.length, finding.variant,
                  finding.facts);
}

// A finding by its place, which nearly always tells its order without a look at it.
struct PlacedFinding {
  SourceSpan place;
  Finding* finding = nullptr;
};

bool comes_before(const PlacedFinding& a, const PlacedFinding& b) {
  if (a.place.file != b.place.file) return a.place.file < b.place.file;
  if (a.place.begin != b.place.begin) return a.place.begin < b.place.begin;
  return reading_order(*a.finding) < reading_order(*b.finding);
}

// All of them, none twice; each is moved once.
Findings in_reading_order(std::vector<Findings> parts) {
  std::size_t count = 0;
  for (const Findings& part : parts) count += part.size();
  std::vector<PlacedFinding> order;
  order.reserve(count);
  for (Findings& part : parts) {
    for (Finding& finding : part) order.push_back({finding.span, &finding});
  }
  std::stable_sort(order.begin(), order.end(), comes_before);
  Findings findings;
  findings.reserve(count);
  for (const PlacedFinding& next : order) {
    const bool repeats = !findings.empty() && findings.back().span.begin == next.place.begin &&
                         reading_order(findings.back()) == reading_order(*next.finding);
    if (!repeats) findings.push_back(std::move(*next.finding));
  }
  return findings;
}

// What a person can read of one file; a hostile one may hold half a million faults.
constexpr std::size_t kMostFindings = 5000;

// Of each file the first ones stay, in reading order, and the file itself is refused.
void limit_findings(Findings& findings) {
  const auto is_too_many = [&findings](std::size_t first) {
    return first + kMostFindings < findings.size() &&
           findings[first].span.file == findings[first + kMostFindings].span.file;
  };
  std::size_t checked = 0;
  while (checked < findings.size() && !is_too_many(checked)) ++checked;
  if (checked == findings.size()) return;
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

Findings check_corpus(const CheckInput& input, Findings found_while_reading, std::size_t jobs,
                      Stopwatch& stopwatch) {
  RuleRunner runner{input, jobs, stopwatch};
  std::vector<Findings> parts = runner.run_document_rules();
  std::ranges::move(runner.run_corpus_rules(), std::back_inserter(parts));
  runner.report_times(stopwatch);
  parts.push_back(std::move(found_while_reading));
  check_settings(input.config, parts.emplace_back());
  Findings findings = in_reading_order(std::move(parts));
  const Settings settings{input.config};
  RuleLookup rule_of;
  const auto set_severity = [&](Finding& finding) {
    if (const Rule* rule = rule_of(finding)) finding.severity = settings.severity_of(*rule);
  };
  std::ranges::for_each(findings, set_severity);
  // Before rules that are off are dropped: an acceptance of what the office does not look at is not useless.
  if (Findings useless = apply_acceptances(input, findings); !useless.empty()) {
    std::ranges::for_each(useless, set_severity);
    std::vector<Findings> both;
    both.push_back(std::move(findings));
    both.push_back(std::move(useless));
    findings = in_reading_order(std::move(both));
  }
  std::erase_if(findings, [&](const Finding& finding) {
    const Rule* rule = rule_of(finding);
    return rule != nullptr && settings.is_off(*rule);
  });
  limit_findings(findings);
  return findings;
}

}  // namespace roadbook
