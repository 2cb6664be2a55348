// The page of one territory: how its plans go, what is due soon and overdue, its plans, orders and executors.
#include "render/document_view.h"
#include "render/due_view.h"
#include "render/pages/pages.h"
#include "render/state_view.h"
#include "wording/dates.h"

namespace roadbook::pages {

namespace {

// How many activities of the territory's plans are in which state.
void fill_states(const PageInput& input, const Territory& territory, View& view) {
  StateCounts counts;
  std::size_t activities = 0;
  for (const DocumentId id : territory.documents) {
    const Roadmap* roadmap = input.site.corpus.document(id).roadmap();
    if (roadmap == nullptr) continue;
    for (const ActivityMeaning& activity : input.site.corpus.meaning(id).activities) {
      counts.add(shown_state(activity, roadmap->period, input.site.today));
      ++activities;
    }
  }
  if (activities == 0) return;
  counts.fill(input.site.messages, view);
  view.own("states_as_of",
           input.site.messages.text("site.territory.states",
                                    {{"activities", input.site.messages.count("site.activities", activities)},
                                     {"date", long_date(input.site.today, input.site.messages)}}));
}

}  // namespace

void list_territory_pages(const Site&, const SiteIndex& index, Jobs& jobs) {
  for (std::uint32_t i = 0; i < index.territories.size(); ++i)
    jobs.push_back({index.territories[i].href, 0, i});
}

void fill_territory(const PageInput& input, View& view) {
  const Territory& territory = input.index.territories[input.job.index];
  const Corpus& corpus = input.site.corpus;
  view.text("page_title", territory.title);
  view.text("region", territory.region);
  fill_states(input, territory, view);
  fill_due(input, list_deadlines(corpus, territory.documents), view);
  fill_state_words(input.site.messages, view);
  std::vector<DocumentId> documents = territory.documents;
  sort_by_date(corpus, documents);
  std::size_t findings = 0;
  for (const DocumentId id : documents) {
    const Document& document = corpus.document(id);
    if (!document.readable) continue;
    findings += input.index.document_findings[index_of(id)].size();
    if (document.roadmap() != nullptr) add_document(input, id, "plans", view);
    if (document.order() != nullptr) add_document(input, id, "orders", view);
  }
  for (const ExecutorId id : territory.executors) fill_executor_link(input, id, view.item("executors"));
  if (findings > 0) view.own("finding_count", input.site.messages.count("site.findings", findings));
}

}  // namespace roadbook::pages
