// An activity whose deadline was over before its order was signed.
#include <optional>

#include "base/text.h"
#include "check/rule.h"

namespace roadbook::rules_deadline {

namespace {

const Order* find_order(const Corpus& corpus, DocumentId plan) {
  const Reference& reference = corpus.meaning(plan).order;
  return reference.target ? corpus.document(*reference.target).order() : nullptr;
}

}  // namespace

void check_before_order(const CheckInput& input, DocumentId id, Findings& findings) {
  const Roadmap* roadmap = input.corpus.document(id).roadmap();
  if (roadmap == nullptr) return;
  const Order* order = find_order(input.corpus, id);
  if (order == nullptr || !order->date.given) return;
  const std::vector<ActivityMeaning>& meanings = input.corpus.meaning(id).activities;
  for (std::size_t i = 0; i < meanings.size(); ++i) {
    const Cell* cell = roadmap->activities[i].deadline;
    // A deadline of which a part was not understood may end later than what was.
    if (cell == nullptr || !meanings[i].deadline->understood()) continue;
    const std::optional<Date> end = last_day(meanings[i].deadline);
    if (!end || *end >= order->date.value) continue;
    findings.push_back({"deadline/before-order",
                        cell->span,
                        {{"deadline", collapse_spaces(cell->text)},
                         {"end", format_russian(*end)},
                         {"order", format_russian(order->date.value)}},
                        {{order->date.span, "order-date"}}});
  }
}

}  // namespace roadbook::rules_deadline
