#include "check/acceptance.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"

namespace roadbook {

namespace {

constexpr std::string_view kRule = "document/useless-acceptance";

// Where the acceptance holds; nothing, and how many activities could be meant, where that is not one.
struct Place {
  std::optional<SourceSpan> span;
  std::size_t candidates = 0;
};

Place find_by_number(const Roadmap& roadmap, std::string_view number) {
  Place place;
  for (const Activity& activity : roadmap.activities) {
    if (activity.number == nullptr || activity.number->text != number) continue;
    place.span = activity.span;
    ++place.candidates;
  }
  if (place.candidates != 1) place.span.reset();
  return place;
}

// By the address of an activity, else by its number in the table, as long as that means one activity only.
Place find_place(const Document& document, const std::string& where) {
  if (where.empty()) return {SourceSpan{document.file, 0, std::numeric_limits<std::uint32_t>::max()}, 1};
  const Roadmap* roadmap = document.roadmap();
  if (roadmap == nullptr) return {};
  for (const Activity& activity : roadmap->activities) {
    if (activity.anchor == where) return {activity.span, 1};
  }
  return find_by_number(*roadmap, where);
}

// An acceptance and the part of the file that it covers.
struct Acceptance {
  const AcceptedFinding* written = nullptr;
  Place place;
  bool used = false;
  bool met_error = false;

  bool covers(const Finding& finding) const {
    return written->rule == finding.rule && place.span && finding.span.begin >= place.span->begin &&
           finding.span.begin <= place.span->end();
  }
};

// By file, so that a finding meets only the acceptances of its own document.
using AcceptancesByFile = std::vector<std::vector<Acceptance>>;

AcceptancesByFile list_acceptances(const CheckInput& input) {
  AcceptancesByFile by_file(input.sources.size());
  for (const Document& document : input.corpus.documents) {
    for (const AcceptedFinding& written : document.accepted) {
      by_file[static_cast<std::size_t>(document.file)].push_back(
          {&written, find_place(document, written.where)});
    }
  }
  return by_file;
}

bool is_accepted(const Finding& finding, std::vector<Acceptance>& acceptances) {
  bool accepted = false;
  for (Acceptance& acceptance : acceptances) {
    if (!acceptance.covers(finding)) continue;
    if (finding.severity == Severity::error) {
      acceptance.met_error = true;
    } else {
      acceptance.used = accepted = true;
    }
  }
  return accepted;
}

std::string nearest_rule(std::string_view code) {
  constexpr std::size_t kLimit = 6;
  std::pair<std::size_t, std::string_view> best{kLimit + 1, {}};
  for (const Rule& rule : rules()) {
    best = std::min(best, {edit_distance(code, rule.code, kLimit), rule.code});
  }
  return std::string{best.second};
}

Finding useless(const Acceptance& acceptance) {
  const AcceptedFinding& written = *acceptance.written;
  Finding finding{kRule, written.span, {{"rule", written.rule}, {"where", written.where}}, {}, "message"};
  if (find_rule(written.rule) == nullptr) {
    const std::string nearest = nearest_rule(written.rule);
    finding.variant = nearest.empty() ? "no-rule" : "unknown-rule";
    finding.facts.emplace_back("nearest", nearest);
  } else if (!acceptance.place.span) {
    finding.variant = acceptance.place.candidates == 0 ? "unknown-place" : "several";
  } else if (acceptance.met_error) {
    finding.variant = "error";
  } else if (!written.where.empty()) {
    finding.variant = "here";
  }
  return finding;
}

}  // namespace

void apply_acceptances(const CheckInput& input, Findings& findings) {
  AcceptancesByFile by_file = list_acceptances(input);
  std::erase_if(findings, [&by_file](const Finding& finding) {
    return is_accepted(finding, by_file[static_cast<std::size_t>(finding.span.file)]);
  });
  for (const std::vector<Acceptance>& acceptances : by_file) {
    for (const Acceptance& acceptance : acceptances) {
      if (!acceptance.used) findings.push_back(useless(acceptance));
    }
  }
}

}  // namespace roadbook
