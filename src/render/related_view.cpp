#include "render/related_view.h"

#include <algorithm>

#include "render/document_view.h"

namespace roadbook {

namespace {

using Documents = std::vector<DocumentId>;

void add_relation(const PageInput& input, std::string_view key, const Documents& documents, View& view) {
  if (documents.empty()) return;
  View& relation = view.item("related");
  relation.text("relation", input.site.messages.text(key));
  for (const DocumentId id : documents) add_document(input, id, "documents", relation);
}

void add_once(Documents& documents, DocumentId id) {
  if (std::find(documents.begin(), documents.end(), id) == documents.end()) documents.push_back(id);
}

Documents list_targets(const std::vector<Reference>& references) {
  Documents documents;
  for (const Reference& reference : references) {
    if (reference.target) add_once(documents, *reference.target);
  }
  return documents;
}

Documents list_sources(const PageInput& input, DocumentId id, LinkKind kind) {
  Documents documents;
  for (const BackLink& link : input.index.back_links[index_of(id)]) {
    if (link.kind == kind) add_once(documents, link.from);
  }
  return documents;
}

}  // namespace

void fill_related(const PageInput& input, DocumentId id, View& view) {
  const DocumentMeaning& meaning = input.site.corpus.meaning(id);
  // A plan may name its order, an order its plans, or both.
  Documents approved = list_targets(meaning.approves);
  for (const DocumentId plan : list_sources(input, id, LinkKind::order)) add_once(approved, plan);
  add_relation(input, "site.related.approves", approved, view);
  add_relation(input, "site.related.amends", list_targets(meaning.amends), view);
  add_relation(input, "site.related.repeals", list_targets(meaning.repeals), view);
  add_relation(input, "site.related.amended-by", list_sources(input, id, LinkKind::amends), view);
  add_relation(input, "site.related.repealed-by", list_sources(input, id, LinkKind::repeals), view);
  add_relation(input, "site.related.children", list_sources(input, id, LinkKind::parent), view);
  add_relation(input, "site.related.basis-of", list_sources(input, id, LinkKind::basis), view);
}

}  // namespace roadbook
