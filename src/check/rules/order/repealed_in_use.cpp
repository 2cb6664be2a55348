// A document that an order has repealed, and that another one still rests on: as its basis, as the order that
// approves it, as the plan above it, or as what it amends.
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/rule.h"

namespace roadbook::rules_order {

namespace {

struct Repeal {
  DocumentId by{};
  SourceSpan place;  // in the repealing order
  std::optional<Date> date;
};

class RepealedInUse {
 public:
  RepealedInUse(const CheckInput& input, Findings& findings)
      : corpus_(input.corpus), findings_(findings), repeals_(input.corpus.documents.size()) {}

  void run() {
    bool any = false;
    for (std::size_t i = 0; i < repeals_.size(); ++i) {
      const Order* order = corpus_.documents[i].order();
      for (const Reference& reference : corpus_.meanings[i].repeals) {
        if (!reference.target || *reference.target == DocumentId(i)) continue;
        auto& repeal = repeals_[index_of(*reference.target)];
        const auto date =
            order != nullptr && order->date.given ? std::optional{order->date.value} : std::nullopt;
        if (!repeal) repeal = Repeal{DocumentId(i), reference.span, date};
        any = true;
      }
    }
    if (!any) return;
    for (std::size_t i = 0; i < repeals_.size(); ++i) check_document(DocumentId(i));
  }

 private:
  void check_document(DocumentId id) {
    const Document& document = corpus_.document(id);
    const DocumentMeaning& meaning = corpus_.meaning(id);
    // What is repealed itself is in use no more.
    if (!document.readable || repeals_[index_of(id)]) return;
    for (const Reference& reference : meaning.basis) check(id, reference, "message");
    for (const Reference& reference : meaning.amends) check(id, reference, "amends");
    check(id, meaning.order, "order");
    check(id, meaning.parent, "parent");
  }

  void check(DocumentId user, const Reference& reference, std::string_view variant) {
    if (!reference.target) return;
    const auto& repeal = repeal_of(*reference.target);
    if (!repeal || repeal->by == user || has_ended_before(user, *repeal)) return;
    const Document& by = corpus_.document(repeal->by);
    findings_.push_back({"order/repealed-in-use",
                         reference.span,
                         {{"document", std::string{reference.written}},
                          {"by", by.id},
                          {"date", repeal->date ? format_russian(*repeal->date) : std::string{"–"}}},
                         {{repeal->place, "repeal"}},
                         variant});
  }

  // With an order fall the plans that it has approved.
  const std::optional<Repeal>& repeal_of(DocumentId document) const {
    const auto& own = repeals_[index_of(document)];
    const Reference& order = corpus_.meaning(document).order;
    return own || !order.target ? own : repeals_[index_of(*order.target)];
  }

  // A plan that was over before the repeal rests on nothing any more, nor does an order all of whose plans
  // were.
  bool has_ended_before(DocumentId user, const Repeal& repeal) const {
    if (!repeal.date) return false;
    if (corpus_.document(user).roadmap() != nullptr) return is_over(user, *repeal.date);
    const std::vector<Reference>& approves = corpus_.meaning(user).approves;
    return !approves.empty() && std::all_of(approves.begin(), approves.end(), [&](const Reference& plan) {
      return plan.target && is_over(*plan.target, *repeal.date);
    });
  }

  bool is_over(DocumentId plan, Date day) const {
    const Roadmap* roadmap = corpus_.document(plan).roadmap();
    return roadmap != nullptr && roadmap->period.given && roadmap->period.value.last < day;
  }

  const Corpus& corpus_;
  Findings& findings_;
  std::vector<std::optional<Repeal>> repeals_;  // by document
};

}  // namespace

void check_repealed_in_use(const CheckInput& input, Findings& findings) {
  RepealedInUse{input, findings}.run();
}

}  // namespace roadbook::rules_order
