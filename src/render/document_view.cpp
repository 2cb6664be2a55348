#include "render/document_view.h"

#include "render/text_view.h"
#include "wording/dates.h"

namespace roadbook {

void fill_document(const PageInput& input, DocumentId id, View& view) {
  const Corpus& corpus = input.site.corpus;
  const Messages& messages = input.site.messages;
  const Document& document = corpus.document(id);
  view.text("href", input.index.document_hrefs[index_of(id)]);
  view.own("name", document_name(document, messages));
  view.own("type", type_name(document, messages));
  view.own("title", document.order() != nullptr ? typographic(document.title.value) : "");
  const std::optional<Date> date = document_date(corpus, id);
  view.own("date", date ? long_date(*date, messages) : "");
  view.own("iso_date", date ? format_iso(*date) : "");
  const Roadmap* roadmap = document.roadmap();
  view.own("years", roadmap != nullptr && roadmap->period.given ? period_years(roadmap->period.value) : "");
  const std::size_t activities = roadmap != nullptr ? roadmap->activities.size() : 0;
  view.own("count", activities > 0 ? messages.count("site.activities", activities) : "");
  set_territory(input.index, input.index.document_territory[index_of(id)], view);
}

void add_document(const PageInput& input, DocumentId id, std::string_view list, View& view) {
  fill_document(input, id, view.item(list));
}

void fill_executor_link(const PageInput& input, ExecutorId id, View& view) {
  const Executor& entry = *input.site.corpus.executor(id).entry;
  view.text("href", input.index.executor_hrefs[index_of(id)]);
  view.own("name", typographic(capitalized(entry.name)));
  // A person's short name is the same name with initials.
  const bool is_worth_showing = entry.kind != ExecutorKind::person && entry.short_name != entry.name;
  view.text("short_name", is_worth_showing ? std::string_view{entry.short_name} : std::string_view{});
}

void set_named_executor(const PageInput& input, std::string_view name, std::string_view written,
                        std::optional<ExecutorId> executor, View& view) {
  if (written.empty()) {
    view.text(name, {});
    return;
  }
  View& link = view.object(name);
  link.own("name", typographic(written));
  link.text("href", executor ? std::string_view{input.index.executor_hrefs[index_of(*executor)]}
                             : std::string_view{});
}

void set_territory(const SiteIndex& index, std::optional<std::uint32_t> territory, View& view) {
  if (!territory) {
    view.text("territory", {});
    return;
  }
  View& link = view.object("territory");
  link.text("name", index.territories[*territory].title);
  link.text("href", index.territories[*territory].href);
}

}  // namespace roadbook
