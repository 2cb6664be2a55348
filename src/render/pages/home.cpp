// The first page: search, what is due soon and overdue, plans by territory and year, the latest documents,
// the quality of the data.
#include <algorithm>

#include "render/document_view.h"
#include "render/due_view.h"
#include "render/pages/pages.h"
#include "render/state_view.h"

namespace roadbook::pages {

namespace {

constexpr std::size_t kMostLatest = 5;
// Above this many, the page names territories with their numbers of plans and not the plans.
constexpr std::size_t kMostPlans = 60;

bool is_plan(const Document& document) { return document.readable && document.roadmap() != nullptr; }

// Newest period first, then by id.
std::vector<DocumentId> list_plans(const Corpus& corpus, const std::vector<DocumentId>& documents) {
  std::vector<DocumentId> plans;
  for (const DocumentId id : documents) {
    if (is_plan(corpus.document(id))) plans.push_back(id);
  }
  const auto first_day_of = [&corpus](DocumentId id) {
    return corpus.document(id).roadmap()->period.value.first;
  };
  std::stable_sort(plans.begin(), plans.end(),
                   [&](DocumentId a, DocumentId b) { return first_day_of(a) > first_day_of(b); });
  return plans;
}

void fill_territory(const PageInput& input, const std::vector<DocumentId>& plans, std::size_t total,
                    View& view) {
  view.own("plan_count", input.site.messages.count("site.plans", plans.size()));
  view.list("plans");
  if (total > kMostPlans) return;
  for (const DocumentId id : plans) add_document(input, id, "plans", view);
}

void fill_plans(const PageInput& input, View& view) {
  const Corpus& corpus = input.site.corpus;
  const auto total =
      static_cast<std::size_t>(std::count_if(corpus.documents.begin(), corpus.documents.end(), is_plan));
  for (const Territory& territory : input.index.territories) {
    const std::vector<DocumentId> plans = list_plans(corpus, territory.documents);
    if (plans.empty()) continue;
    View& item = view.item("territories");
    item.text("name", territory.title);
    item.text("href", territory.href);
    item.text("region", territory.region);
    fill_territory(input, plans, total, item);
  }
  std::vector<DocumentId> rest;
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
    if (!input.index.document_territory[i]) rest.push_back(DocumentId{i});
  }
  const std::vector<DocumentId> plans = list_plans(corpus, rest);
  if (!plans.empty()) fill_territory(input, plans, total, view.object("other_plans"));
}

void fill_latest(const PageInput& input, View& view) {
  const Corpus& corpus = input.site.corpus;
  std::vector<DocumentId> documents;
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
    const DocumentId id{i};
    if (corpus.documents[i].readable && document_date(corpus, id)) documents.push_back(id);
  }
  sort_by_date(corpus, documents);
  if (documents.size() > kMostLatest) documents.resize(kMostLatest);
  for (const DocumentId id : documents) add_document(input, id, "latest", view);
}

void fill_counts(const PageInput& input, View& view) {
  const Corpus& corpus = input.site.corpus;
  const Messages& messages = input.site.messages;
  std::size_t plans = 0;
  std::size_t orders = 0;
  std::size_t activities = 0;
  for (const Document& document : corpus.documents) {
    if (!document.readable) continue;
    orders += document.order() != nullptr ? 1U : 0U;
    if (const Roadmap* roadmap = document.roadmap()) {
      ++plans;
      activities += roadmap->activities.size();
    }
  }
  const auto add = [&](std::string_view key, std::size_t number, std::string_view href) {
    if (number == 0) return;
    View& item = view.item("counts");
    item.own("count", messages.count(key, number));
    item.text("href", href);
  };
  add("site.plans", plans, "documents/index.html");
  add("site.orders", orders, "documents/index.html");
  add("site.activities", activities, {});
  add("site.executors", corpus.executors.size(), "executors/index.html");
}

}  // namespace

void list_home(const Site&, const SiteIndex&, Jobs& jobs) { jobs.push_back({"index.html", 0, 0}); }

void fill_home(const PageInput& input, View& view) {
  view.flag("is_home", true);
  fill_counts(input, view);
  fill_due(input, input.index.deadlines, view);
  fill_state_words(input.site.messages, view);
  fill_plans(input, view);
  fill_latest(input, view);
  const std::size_t findings = input.site.findings.size();
  if (findings > 0) view.own("finding_count", input.site.messages.count("site.findings", findings));
}

}  // namespace roadbook::pages
