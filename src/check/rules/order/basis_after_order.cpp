// An order rests on a document that was signed after it.
#include <optional>

#include "check/rule.h"

namespace roadbook::rules_order {

namespace {

// The date that the order gives, else the date of our own document that it names.
std::optional<Date> basis_date(const Corpus& corpus, const Basis& basis, const Reference& reference) {
  if (basis.date) return basis.date;
  if (!reference.target) return std::nullopt;
  const Order* order = corpus.document(*reference.target).order();
  if (order == nullptr || !order->date.given) return std::nullopt;
  return order->date.value;
}

}  // namespace

void check_basis_after_order(const CheckInput& input, DocumentId id, Findings& findings) {
  const Order* order = input.corpus.document(id).order();
  if (order == nullptr || !order->date.given) return;
  const std::vector<Reference>& references = input.corpus.meaning(id).basis;
  for (std::size_t i = 0; i < order->basis.size(); ++i) {
    const Basis& basis = order->basis[i];
    const Reference reference = i < references.size() ? references[i] : Reference{};
    const std::optional<Date> date = basis_date(input.corpus, basis, reference);
    if (!date || *date <= order->date.value) continue;
    findings.push_back({"order/basis-after-order",
                        basis.date ? basis.date_span : basis.span,
                        {{"basis", format_russian(*date)}, {"order", format_russian(order->date.value)}},
                        {{order->date.span, "order-date"}}});
  }
}

}  // namespace roadbook::rules_order
