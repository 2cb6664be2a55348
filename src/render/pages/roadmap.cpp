// The page of a plan: approval stamp, requisites, prose and tables of activities.
#include "render/body_view.h"
#include "render/changes_view.h"
#include "render/document_view.h"
#include "render/pages/pages.h"
#include "render/related_view.h"
#include "render/state_view.h"
#include "render/text_view.h"
#include "render/timeline_view.h"
#include "wording/dates.h"

namespace roadbook::pages {

namespace {

// «Утверждена приказом от 24 мая 2023 г. № 177-од» and who issued it.
void fill_stamp(const PageInput& input, DocumentId id, View& view) {
  const std::optional<DocumentId> order_id = approving_order(input.site.corpus, id);
  if (!order_id) return;
  const Document& document = input.site.corpus.document(id);
  const Order& order = *input.site.corpus.document(*order_id).order();
  View& stamp = view.object("stamp");
  stamp.text("approved", input.site.messages.text("site.approved." + std::string{type_key(document)}));
  stamp.own("requisites", order_requisites(order, input.site.messages));
  stamp.own("issuer", typographic(order.issuer.value));
  stamp.text("href", input.index.document_hrefs[index_of(*order_id)]);
}

void fill_schools(const PageInput& input, const Roadmap& roadmap, const DocumentMeaning& meaning,
                  View& view) {
  for (std::size_t i = 0; i < roadmap.schools.size(); ++i) {
    View& item = view.item("schools");
    item.own("name", typographic(roadmap.schools[i].text));
    const bool is_known = i < meaning.schools.size() && meaning.schools[i].has_value();
    item.text("href", is_known ? std::string_view{input.index.executor_hrefs[index_of(*meaning.schools[i])]}
                               : std::string_view{});
  }
}

void fill_requisites(const PageInput& input, DocumentId id, const Roadmap& roadmap, View& view) {
  const Document& document = input.site.corpus.document(id);
  const DocumentMeaning& meaning = input.site.corpus.meaning(id);
  const Messages& messages = input.site.messages;
  view.own("type", type_name(document, messages));
  view.own("period", roadmap.period.given ? period_name(roadmap.period.value, messages) : "");
  view.own("published", roadmap.published.given ? long_date(roadmap.published.value, messages) : "");
  set_territory(input.index, input.index.document_territory[index_of(id)], view);
  set_named_executor(input, "coordinator", document.coordinator.value, meaning.coordinator, view);
  if (meaning.parent.target) fill_document(input, *meaning.parent.target, view.object("parent"));
  fill_schools(input, roadmap, meaning, view);
  if (!roadmap.activities.empty()) {
    view.own("activity_count", messages.count("site.activities", roadmap.activities.size()));
  }
}

// «Программа, 2023–2024 годы, город Зея: 40 мероприятий», for lists of search engines.
void fill_description(const PageInput& input, DocumentId id, const Roadmap& roadmap, View& view) {
  const Messages& messages = input.site.messages;
  std::string out = type_name(input.site.corpus.document(id), messages);
  if (roadmap.period.given) out.append(", ").append(period_name(roadmap.period.value, messages));
  if (const auto territory = input.index.document_territory[index_of(id)])
    out.append(", ").append(input.index.territories[*territory].name);
  if (!roadmap.activities.empty())
    out.append(": ").append(messages.count("site.activities", roadmap.activities.size()));
  view.own("description", std::move(out));
}

}  // namespace

void list_roadmaps(const Site& site, const SiteIndex&, Jobs& jobs) {
  for (std::uint32_t i = 0; i < site.corpus.documents.size(); ++i) {
    const Document& document = site.corpus.documents[i];
    if (document.readable && document.roadmap() != nullptr)
      jobs.push_back({document.id + "/index.html", 0, i});
  }
}

void fill_roadmap(const PageInput& input, View& view) {
  const DocumentId id{input.job.index};
  const Document& document = input.site.corpus.document(id);
  view.own("page_title", document_name(document, input.site.messages));
  fill_stamp(input, id, view);
  fill_requisites(input, id, *document.roadmap(), view);
  fill_description(input, id, *document.roadmap(), view);
  fill_related(input, id, view);
  fill_document_findings(input, id, view);
  fill_changes(input, id, view);
  fill_timeline(input, id, view);
  fill_state_words(input.site.messages, view);
  fill_body(input, id, view);
}

}  // namespace roadbook::pages
