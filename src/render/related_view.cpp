#include "render/related_view.h"

#include <algorithm>

#include "render/document_view.h"

namespace roadbook {

namespace {

using Documents = std::vector<DocumentId>;

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

std::vector<Relation> list_relations(const PageInput& input, DocumentId id) {
  const DocumentMeaning& meaning = input.site.corpus.meaning(id);
  // A plan may name its order, an order its plans, or both.
  Documents approved = list_targets(meaning.approves);
  for (const DocumentId plan : list_sources(input, id, LinkKind::order)) add_once(approved, plan);
  std::vector<Relation> relations;
  const auto add = [&relations](std::string_view key, Documents documents) {
    if (!documents.empty()) relations.push_back({key, std::move(documents)});
  };
  add("site.related.approves", std::move(approved));
  add("site.related.amends", list_targets(meaning.amends));
  add("site.related.repeals", list_targets(meaning.repeals));
  add("site.related.amended-by", list_sources(input, id, LinkKind::amends));
  add("site.related.repealed-by", list_sources(input, id, LinkKind::repeals));
  add("site.related.children", list_sources(input, id, LinkKind::parent));
  add("site.related.basis-of", list_sources(input, id, LinkKind::basis));
  return relations;
}

void fill_related(const PageInput& input, DocumentId id, View& view) {
  for (const Relation& relation : list_relations(input, id)) {
    View& item = view.item("related");
    item.text("relation", input.site.messages.text(relation.key));
    for (const DocumentId document : relation.documents) add_document(input, document, "documents", item);
  }
}

}  // namespace roadbook
