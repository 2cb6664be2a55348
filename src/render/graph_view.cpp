#include "render/graph_view.h"

#include "render/basis_view.h"
#include "render/document_view.h"
#include "render/graph_svg.h"
#include "render/html.h"
#include "render/related_view.h"
#include "render/text_view.h"
#include "render/work_view.h"

namespace roadbook {

namespace {

GraphNode node_of(const PageInput& input, DocumentId id, std::string_view relation) {
  const Document& document = input.site.corpus.document(id);
  const auto territory = input.index.document_territory[index_of(id)];
  GraphNode node;
  node.relation = relation;
  node.name = document.order() != nullptr ? document_name(document, input.site.messages)
                                          : short_document_name(document, input.site.messages);
  node.detail = territory ? input.index.territories[*territory].title : std::string{};
  node.href = path_to_root(input.job.path) + input.index.document_hrefs[index_of(id)];
  return node;
}

GraphNode node_of(const Basis& basis, std::string_view relation, const Messages& messages) {
  const std::string requisites = basis_requisites(basis, messages);
  const bool has_name = !requisites.empty();
  return {std::string{relation},
          has_name ? requisites : typographic(basis.title),
          has_name ? typographic(basis.issuer) : std::string{},
          {}};
}

}  // namespace

void fill_graph(const PageInput& input, DocumentId order, View& view) {
  const Order& body = *input.site.corpus.document(order).order();
  const DocumentMeaning& meaning = input.site.corpus.meaning(order);
  const Messages& messages = input.site.messages;
  const std::string_view basis_word = messages.text("site.order.basis");
  DocumentGraph graph;
  for (std::size_t i = 0; i < body.basis.size(); ++i) {
    const auto target = i < meaning.basis.size() ? meaning.basis[i].target : std::nullopt;
    graph.bases.push_back(target ? node_of(input, *target, basis_word)
                                 : node_of(body.basis[i], basis_word, messages));
  }
  for (const Relation& relation : list_relations(input, order)) {
    for (const DocumentId id : relation.documents)
      graph.others.push_back(node_of(input, id, messages.text(relation.key)));
  }
  if (graph.bases.empty() && graph.others.empty()) {
    view.text("graph", {});
    return;
  }
  graph.self = node_of(input, order, {});
  graph.self.href.clear();
  view.own("graph", draw_graph(graph));
}

}  // namespace roadbook
