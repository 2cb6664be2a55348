#include "model/document_date.h"

#include <algorithm>
#include <utility>

namespace roadbook {

std::optional<DocumentId> approving_order(const Corpus& corpus, DocumentId roadmap) {
  const DocumentMeaning& meaning = corpus.meaning(roadmap);
  if (meaning.order.target && corpus.document(*meaning.order.target).order() != nullptr)
    return meaning.order.target;
  for (const DocumentId order : meaning.approved_by) {
    if (corpus.document(order).order() != nullptr) return order;
  }
  return std::nullopt;
}

std::optional<Date> document_date(const Corpus& corpus, DocumentId id) {
  const Document& document = corpus.document(id);
  if (const Order* order = document.order()) {
    return order->date.given ? std::optional{order->date.value} : std::nullopt;
  }
  const Roadmap* roadmap = document.roadmap();
  if (roadmap == nullptr) return std::nullopt;
  if (const auto order = approving_order(corpus, id)) {
    const Field<Date>& date = corpus.document(*order).order()->date;
    if (date.given) return date.value;
  }
  return roadmap->published.given ? std::optional{roadmap->published.value} : std::nullopt;
}

void sort_by_date(const Corpus& corpus, std::vector<DocumentId>& documents) {
  std::vector<std::pair<std::optional<Date>, DocumentId>> keyed;
  keyed.reserve(documents.size());
  for (const DocumentId id : documents) keyed.emplace_back(document_date(corpus, id), id);
  std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  for (std::size_t i = 0; i < keyed.size(); ++i) documents[i] = keyed[i].second;
}

namespace {

void take_later(std::optional<Date>& day, const std::optional<Date>& other) {
  if (other && (!day || *day < *other)) day = other;
}

}  // namespace

std::vector<std::optional<Date>> list_change_dates(const Corpus& corpus) {
  std::vector<std::optional<Date>> dates(corpus.documents.size());
  for (std::uint32_t i = 0; i < dates.size(); ++i) {
    take_later(dates[i], document_date(corpus, DocumentId{i}));
    const Roadmap* roadmap = corpus.documents[i].roadmap();
    if (roadmap != nullptr && roadmap->published.given) take_later(dates[i], roadmap->published.value);
  }
  for (std::uint32_t i = 0; i < dates.size(); ++i) {
    const std::optional<Date> day = document_date(corpus, DocumentId{i});
    for (const Reference& amended : corpus.meanings[i].amends) {
      if (amended.target) take_later(dates[index_of(*amended.target)], day);
    }
  }
  // An amended order changes the plan that it approves.
  for (std::uint32_t i = 0; i < dates.size(); ++i) {
    if (corpus.documents[i].roadmap() == nullptr) continue;
    if (const auto order = approving_order(corpus, DocumentId{i}))
      take_later(dates[i], dates[index_of(*order)]);
  }
  return dates;
}

}  // namespace roadbook
