// Two orders of one issuer with the same number in one year.
#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/russian.h"
#include "base/text.h"
#include "check/rule.h"

namespace roadbook::rules_order {

namespace {

struct NumberedOrder {
  std::string issuer;  // folded, with the territory: each district has its «Управление образования»
  int year = 0;
  std::string number;  // folded, without spaces: «1- 26» is «1-26»
  Date date;
  DocumentId document{};

  auto key() const { return std::tie(issuer, year, number); }
};

NumberedOrder numbered(const CheckInput& input, DocumentId id, const Order& order) {
  NumberedOrder entry{
      collapse_spaces(fold(order.issuer.value)) + '\n' + fold(input.corpus.meaning(id).territory),
      static_cast<int>(order.date.value.year()), fold(order.number.value), order.date.value, id};
  std::erase(entry.number, ' ');
  return entry;
}

std::vector<NumberedOrder> sorted_orders(const CheckInput& input) {
  std::vector<NumberedOrder> orders;
  for (std::size_t i = 0; i < input.corpus.documents.size(); ++i) {
    const Document& document = input.corpus.documents[i];
    const Order* order = document.order();
    if (!document.readable || order == nullptr) continue;
    if (!order->number.given || !order->date.given || !order->issuer.given) continue;
    orders.push_back(numbered(input, DocumentId(i), *order));
  }
  std::sort(orders.begin(), orders.end(), [](const NumberedOrder& a, const NumberedOrder& b) {
    return std::tuple_cat(a.key(), std::tie(a.date, a.document)) <
           std::tuple_cat(b.key(), std::tie(b.date, b.document));
  });
  return orders;
}

}  // namespace

void check_duplicate_number(const CheckInput& input, Findings& findings) {
  const std::vector<NumberedOrder> orders = sorted_orders(input);
  const NumberedOrder* first = nullptr;
  for (const NumberedOrder& entry : orders) {
    if (first == nullptr || first->key() != entry.key()) {
      first = &entry;
      continue;
    }
    const Order& order = *input.corpus.document(entry.document).order();
    const Document& other = input.corpus.document(first->document);
    findings.push_back({"order/duplicate-number",
                        order.number.span,
                        {{"number", order.number.value},
                         {"year", std::to_string(entry.year)},
                         {"other", other.id},
                         {"date", format_russian(first->date)}},
                        {{other.order()->number.span, "first"}}});
  }
}

}  // namespace roadbook::rules_order
