#include "render/document_view.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/russian.h"
#include "render/text_view.h"
#include "wording/dates.h"

namespace roadbook {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kTypes{{
    {"order", "order"},
    {"приказ", "order"},
    {"roadmap", "roadmap"},
    {"дорожная карта", "roadmap"},
    {"plan", "plan"},
    {"план", "plan"},
    {"program", "program"},
    {"programme", "program"},
    {"программа", "program"},
    {"page", "page"},
}};

}  // namespace

std::string_view type_key(const Document& document) {
  const std::string folded = fold(document.type_name);
  for (const auto& [written, key] : kTypes) {
    if (written == folded) return key;
  }
  if (document.order() != nullptr) return "order";
  return document.roadmap() != nullptr ? "roadmap" : "page";
}

std::string type_name(const Document& document, const Messages& messages) {
  const std::string folded = fold(document.type_name);
  const auto is_known = [&folded](const auto& type) { return type.first == folded; };
  if (folded.empty() || std::any_of(kTypes.begin(), kTypes.end(), is_known)) {
    return std::string{messages.text("site.type." + std::string{type_key(document)})};
  }
  return capitalized(document.type_name);
}

std::string order_requisites(const Order& order, const Messages& messages) {
  std::string out;
  if (order.date.given)
    out = messages.text("site.requisites.date", {{"date", long_date(order.date.value, messages)}});
  if (!order.number.value.empty()) {
    if (!out.empty()) out.append(" ");
    out.append(messages.text("site.requisites.number", {{"number", order.number.value}}));
  }
  return out;
}

std::string document_name(const Document& document, const Messages& messages) {
  if (const Order* order = document.order()) {
    const std::string requisites = order_requisites(*order, messages);
    const std::string type = type_name(document, messages);
    return requisites.empty() ? type : type + " " + requisites;
  }
  if (!document.title.value.empty()) return typographic(document.title.value);
  return document.roadmap() != nullptr ? type_name(document, messages) : document.id;
}

std::optional<DocumentId> approving_order(const Corpus& corpus, DocumentId roadmap) {
  const DocumentMeaning& meaning = corpus.meaning(roadmap);
  if (meaning.order.target && corpus.document(*meaning.order.target).order() != nullptr)
    return meaning.order.target;
  for (const DocumentId order : meaning.approved_by) {
    if (corpus.document(order).order() != nullptr) return order;
  }
  return std::nullopt;
}

std::optional<Date> document_date(const Corpus& corpus, DocumentId id) {
  const Document& document = corpus.document(id);
  if (const Order* order = document.order()) {
    return order->date.given ? std::optional{order->date.value} : std::nullopt;
  }
  const Roadmap* roadmap = document.roadmap();
  if (roadmap == nullptr) return std::nullopt;
  if (const auto order = approving_order(corpus, id)) {
    const Field<Date>& date = corpus.document(*order).order()->date;
    if (date.given) return date.value;
  }
  return roadmap->published.given ? std::optional{roadmap->published.value} : std::nullopt;
}

void sort_by_date(const Corpus& corpus, std::vector<DocumentId>& documents) {
  std::vector<std::pair<std::optional<Date>, DocumentId>> keyed;
  keyed.reserve(documents.size());
  for (const DocumentId id : documents) keyed.emplace_back(document_date(corpus, id), id);
  std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  for (std::size_t i = 0; i < keyed.size(); ++i) documents[i] = keyed[i].second;
}

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
