#include "check/acceptance.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace roadbook {

namespace {

constexpr std::string_view kRule = "document/useless-acceptance";

// Where an acceptance holds; nothing, and how many activities could be meant, where that is not one.
struct Place {
  std::optional<SourceSpan> span;
  std::size_t candidates = 0;
};

// Activities of one document by what an acceptance may call them: the address, else the number in the table
// as long as it means one activity only. Made only for documents that accept something.
class NamedPlaces {
 public:
  explicit NamedPlaces(const Document& document) : whole_{document.file, 0, kEverything} {
    const Roadmap* roadmap = document.roadmap();
    if (roadmap == nullptr) return;
    for (const Activity& activity : roadmap->activities) {
      by_anchor_.try_emplace(activity.anchor, Place{activity.span, 1});
      if (activity.number == nullptr) continue;
      Place& place = by_number_[activity.number->text];
      place.span = ++place.candidates == 1 ? std::optional{activity.span} : std::nullopt;
    }
  }

  Place find(std::string_view where) const {
    if (where.empty()) return {whole_, 1};
    if (const auto found = by_anchor_.find(where); found != by_anchor_.end()) return found->second;
    const auto found = by_number_.find(where);
    return found == by_number_.end() ? Place{} : found->second;
  }

 private:
  static constexpr std::uint32_t kEverything = std::numeric_limits<std::uint32_t>::max();
  SourceSpan whole_;
  std::unordered_map<std::string_view, Place> by_anchor_;
  std::unordered_map<std::string_view, Place> by_number_;
};

struct Acceptance {
  const AcceptedFinding* written = nullptr;
  Place place;
  bool used = false;
  bool met_error = false;
  bool repeated = false;
};

// The acceptances of one document, found by rule and place: a file may hold very many of both.
class DocumentAcceptances {
 public:
  explicit DocumentAcceptances(const Document& document) {
    const NamedPlaces places{document};
    all_.reserve(document.accepted.size());
    for (const AcceptedFinding& written : document.accepted)
      all_.push_back({&written, places.find(written.where)});
    for (Acceptance& acceptance : all_) {
      if (!acceptance.place.span) continue;
      const Key key{acceptance.written->rule, acceptance.place.span->begin};
      acceptance.repeated = !by_place_.try_emplace(key, &acceptance).second;
    }
  }

  bool accept(const Finding& finding) {
    const bool in_document = use(by_place_.find(Key{finding.rule, 0}), finding);
    // Rows do not overlap, so that only the nearest one before the finding can hold it.
    const auto after = by_place_.upper_bound(Key{finding.rule, finding.span.begin});
    return (after != by_place_.begin() && use(std::prev(after), finding)) || in_document;
  }

  const std::vector<Acceptance>& all() const { return all_; }

 private:
  using Key = std::pair<std::string_view, std::uint32_t>;  // rule, first byte; 0 is the whole document
  using ByPlace = std::map<Key, Acceptance*>;

  bool use(ByPlace::iterator entry, const Finding& finding) {
    if (entry == by_place_.end() || entry->first.first != finding.rule) return false;
    Acceptance& acceptance = *entry->second;
    if (finding.span.begin > acceptance.place.span->end()) return false;
    const bool error = finding.severity == Severity::error;
    (error ? acceptance.met_error : acceptance.used) = true;
    return !error;
  }

  std::vector<Acceptance> all_;
  ByPlace by_place_;
};

std::string_view useless_variant(const Acceptance& acceptance) {
  if (!acceptance.place.span) return acceptance.place.candidates == 0 ? "unknown-place" : "several";
  if (acceptance.repeated) return "repeated";
  if (acceptance.met_error) return "error";
  return acceptance.written->where.empty() ? "message" : "here";
}

Finding report_useless(const Acceptance& acceptance) {
  const AcceptedFinding& written = *acceptance.written;
  Finding finding{kRule, written.span, {{"rule", written.rule}, {"where", written.where}}, {}, {}};
  if (find_rule(written.rule) != nullptr) {
    finding.variant = useless_variant(acceptance);
    return finding;
  }
  const std::string nearest{nearest_rule(written.rule)};
  finding.variant = nearest.empty() ? "no-rule" : "unknown-rule";
  finding.facts.emplace_back("nearest", nearest);
  return finding;
}

}  // namespace

Findings apply_acceptances(const CheckInput& input, Findings& findings) {
  std::unordered_map<std::uint32_t, DocumentAcceptances> by_file;
  for (const Document& document : input.corpus.documents) {
    if (!document.accepted.empty()) {
      by_file.try_emplace(static_cast<std::uint32_t>(document.file), document);
    }
  }
  Findings useless;
  if (by_file.empty()) return useless;
  std::erase_if(findings, [&by_file](const Finding& finding) {
    const auto found = by_file.find(static_cast<std::uint32_t>(finding.span.file));
    return found != by_file.end() && found->second.accept(finding);
  });
  for (const auto& [file, acceptances] : by_file) {
    for (const Acceptance& acceptance : acceptances.all()) {
      if (!acceptance.used) useless.push_back(report_useless(acceptance));
    }
  }
  return useless;
}

}  // namespace roadbook
