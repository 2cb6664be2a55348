// The index of territories.
#include "render/pages/pages.h"

namespace roadbook::pages {

void list_territories(const Site&, const SiteIndex& index, Jobs& jobs) {
  if (!index.territories.empty()) jobs.push_back({"territories/index.html", 0, 0});
}

void fill_territories(const PageInput& input, View& view) {
  const Corpus& corpus = input.site.corpus;
  view.text("page_title", input.site.messages.text("site.territories.title"));
  for (const Territory& territory : input.index.territories) {
    std::size_t plans = 0;
    std::size_t orders = 0;
    std::size_t findings = 0;
    for (const DocumentId id : territory.documents) {
      if (!corpus.document(id).readable) continue;
      plans += corpus.document(id).roadmap() != nullptr ? 1U : 0U;
      orders += corpus.document(id).order() != nullptr ? 1U : 0U;
      findings += input.index.document_findings[index_of(id)].size();
    }
    View& item = view.item("territories");
    item.text("name", territory.title);
    item.text("href", territory.href);
    item.text("region", territory.region);
    item.number("plans", plans);
    item.number("orders", orders);
    item.number("executors", territory.executors.size());
    item.number("findings", findings);
  }
}

}  // namespace roadbook::pages
