// An order that says nobody to be in control: neither in its front matter nor in a directive.
#include <algorithm>
#include <string_view>

#include "check/rule.h"

namespace roadbook::rules_order {

namespace {

// «Контроль за исполнением приказа оставляю за собой», «проконтролировать», whatever the case of the first
// letter.
bool speaks_of_control(const Directive& directive) {
  return directive.text.find("онтрол") != std::string_view::npos;
}

}  // namespace

void check_no_control(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  const Order* order = document.order();
  if (order == nullptr || order->control.given) return;
  if (std::any_of(order->directives.begin(), order->directives.end(), speaks_of_control)) return;
  const SourceSpan place = order->number.given ? order->number.span : SourceSpan{document.file, 0, 0};
  findings.push_back({"order/no-control", place});
}

}  // namespace roadbook::rules_order
