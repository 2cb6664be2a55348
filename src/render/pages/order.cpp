// The page of an order: requisites, what it rests on, preamble, directives, annexes, signature, and links to
// and from it.
#include "render/basis_view.h"
#include "render/body_view.h"
#include "render/document_view.h"
#include "render/graph_view.h"
#include "render/pages/pages.h"
#include "render/related_view.h"
#include "render/text_view.h"

namespace roadbook::pages {

namespace {

void fill_requisites(const PageInput& input, DocumentId id, const Order& order, View& view) {
  const Document& document = input.site.corpus.document(id);
  const DocumentMeaning& meaning = input.site.corpus.meaning(id);
  view.own("type", type_name(document, input.site.messages));
  view.own("order_title", typographic(document.title.value));
  view.own("issuer", typographic(order.issuer.value));
  view.own("description", typographic(order.issuer.value + (document.title.value.empty() ? "" : ". ") +
                                      document.title.value));
  view.own("place", typographic(order.place.value));
  set_territory(input.index, input.index.document_territory[index_of(id)], view);
  set_named_executor(input, "control", order.control.value, meaning.control, view);
  set_named_executor(input, "coordinator", document.coordinator.value, meaning.coordinator, view);
}

// «Об осуществлении …» and «Правительство Российской Федерации, 5 августа 2013 г., № 662».
void fill_written_basis(const Basis& basis, const Messages& messages, View& item) {
  std::string requisites = typographic(basis.issuer);
  const std::string rest = basis_requisites(basis, messages);
  if (!requisites.empty() && !rest.empty()) requisites.append(", ");
  item.own("requisites", requisites.append(rest));
  item.own("title", typographic(basis.title));
}

void fill_basis(const PageInput& input, const Order& order, const DocumentMeaning& meaning, View& view) {
  for (std::size_t i = 0; i < order.basis.size(); ++i) {
    View& item = view.item("basis");
    const auto target = i < meaning.basis.size() ? meaning.basis[i].target : std::nullopt;
    item.flag("is_ours", target.has_value());
    if (target) {
      fill_document(input, *target, item);
    } else {
      fill_written_basis(order.basis[i], input.site.messages, item);
    }
  }
}

void fill_signature(const Order& order, View& view) {
  if (order.signatory.name.empty() && order.signatory.position.empty()) return;
  View& signature = view.object("signature");
  signature.own("position", typographic(order.signatory.position));
  signature.own("name", typographic(order.signatory.name));
}

}  // namespace

void list_orders(const Site& site, const SiteIndex&, Jobs& jobs) {
  for (std::uint32_t i = 0; i < site.corpus.documents.size(); ++i) {
    const Document& document = site.corpus.documents[i];
    if (document.readable && document.order() != nullptr) jobs.push_back({document.id + "/index.html", 0, i});
  }
}

void fill_order(const PageInput& input, View& view) {
  const DocumentId id{input.job.index};
  const Document& document = input.site.corpus.document(id);
  const Order& order = *document.order();
  view.own("page_title", document_name(document, input.site.messages));
  fill_requisites(input, id, order, view);
  fill_basis(input, order, input.site.corpus.meaning(id), view);
  fill_related(input, id, view);
  fill_graph(input, id, view);
  fill_signature(order, view);
  fill_document_findings(input, id, view);
  fill_body(input, id, view);
}

}  // namespace roadbook::pages
