#include "model/finding_place.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace roadbook {

namespace {

std::optional<std::uint32_t> find_activity(const Document& document, SourceSpan place) {
  const Roadmap* roadmap = document.roadmap();
  if (roadmap == nullptr) return std::nullopt;
  const auto& activities = roadmap->activities;
  const auto after = std::upper_bound(
      activities.begin(), activities.end(), place.begin,
      [](std::uint32_t begin, const Activity& activity) { return begin < activity.span.begin; });
  if (after == activities.begin() || place.begin >= std::prev(after)->span.end()) return std::nullopt;
  return static_cast<std::uint32_t>(std::prev(after) - activities.begin());
}

}  // namespace

std::vector<FindingPlace> locate_findings(const Corpus& corpus, const Findings& findings) {
  std::unordered_map<std::uint32_t, DocumentId> by_file;
  for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
    by_file.emplace(static_cast<std::uint32_t>(corpus.documents[i].file),
                    DocumentId{static_cast<std::uint32_t>(i)});
  }
  std::vector<FindingPlace> places(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const auto found = by_file.find(static_cast<std::uint32_t>(findings[i].span.file));
    if (found == by_file.end()) continue;
    places[i] = {found->second, find_activity(corpus.document(found->second), findings[i].span)};
  }
  return places;
}

}  // namespace roadbook
