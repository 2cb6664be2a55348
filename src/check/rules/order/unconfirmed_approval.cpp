// An order says that it approves a roadmap which names another order or none; a roadmap names an order which
// does not say that it approves it.
#include <algorithm>
#include <string>

#include "check/rule.h"

namespace roadbook::rules_order {

namespace {

constexpr std::string_view kCode = "order/unconfirmed-approval";

void check_order(const CheckInput& input, DocumentId id, Findings& findings) {
  for (const Reference& approval : input.corpus.meaning(id).approves) {
    if (!approval.target) continue;
    const Document& target = input.corpus.document(*approval.target);
    const Reference& named = input.corpus.meaning(*approval.target).order;
    if (!target.readable || target.roadmap() == nullptr || named.target == id) continue;
    if (named.written.empty()) {
      findings.push_back({kCode,
                          approval.span,
                          {{"plan", target.id}, {"order", input.corpus.document(id).id}},
                          {{SourceSpan{target.file, 0, 0}, "plan-without-order"}},
                          "no-order"});
    } else {
      findings.push_back({kCode,
                          approval.span,
                          {{"plan", target.id}, {"other", std::string{named.written}}},
                          {{named.span, "plan-order"}},
                          "other-order"});
    }
  }
}

void check_roadmap(const CheckInput& input, DocumentId id, Findings& findings) {
  const Reference& named = input.corpus.meaning(id).order;
  if (!named.target) return;
  const Document& order = input.corpus.document(*named.target);
  if (!order.readable || order.order() == nullptr) return;
  const std::vector<Reference>& approves = input.corpus.meaning(*named.target).approves;
  const bool confirmed = std::any_of(approves.begin(), approves.end(),
                                     [id](const Reference& reference) { return reference.target == id; });
  if (confirmed) return;
  const bool lists_others = !approves.empty();
  findings.push_back({kCode,
                      named.span,
                      {{"order", order.id}, {"plan", input.corpus.document(id).id}},
                      {{lists_others ? approves.front().span : SourceSpan{order.file, 0, 0},
                        lists_others ? "order-approves" : "order-without-approval"}}});
}

}  // namespace

void check_unconfirmed_approval(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  if (document.order() != nullptr) check_order(input, id, findings);
  if (document.roadmap() != nullptr) check_roadmap(input, id, findings);
}

}  // namespace roadbook::rules_order
