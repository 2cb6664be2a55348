#include "resolve/abbreviations.h"

namespace roadbook {

std::vector<Abbreviation> list_abbreviations(const Corpus& corpus, const Document& document) {
  std::vector<Abbreviation> abbreviations = document.abbreviations;
  const Roadmap* roadmap = document.roadmap();
  if (roadmap == nullptr) return abbreviations;
  const auto order = corpus.find(roadmap->order.value);
  if (!order) return abbreviations;
  const auto& inherited = corpus.document(*order).abbreviations;
  abbreviations.insert(abbreviations.end(), inherited.begin(), inherited.end());
  return abbreviations;
}

}  // namespace roadbook
