#include "index/entries.h"

#include <algorithm>
#include <utility>

namespace roadbook {

namespace {

constexpr std::uint32_t kRoom = 8;

std::uint32_t round_up(std::uint32_t number) { return (number + kRoom - 1) / kRoom * kRoom; }

ItemKind kind_of(const Document& document) {
  if (document.order() != nullptr) return ItemKind::order;
  return document.roadmap() != nullptr ? ItemKind::roadmap : ItemKind::page;
}

std::string_view text_of(const Cell* cell) { return cell == nullptr ? std::string_view{} : cell->text; }

// Our own safe HTML without its tags, for the prose of a document.
std::string plain_text(std::string_view html) {
  std::string text;
  while (!html.empty()) {
    const std::size_t open = std::min(html.find('<'), html.size());
    text.append(html.substr(0, open)).append(" ");
    html.remove_prefix(open);
    html.remove_prefix(std::min(html.find('>') + 1, html.size()));
    if (html.find('>') == std::string_view::npos && html.starts_with('<')) break;
  }
  return text;
}

void list_document_fields(const Corpus& corpus, const EntryList& list, std::uint32_t id,
                          std::vector<EntryField>& fields, std::vector<std::string>& made) {
  const Document& document = corpus.documents[id];
  fields.push_back({FieldRank::name, list.titles[id]});
  fields.push_back({FieldRank::beside, corpus.meanings[id].territory});
  for (const Section& section : document.sections) fields.push_back({FieldRank::text, section.title});
  if (const Order* order = document.order()) {
    fields.push_back({FieldRank::beside, order->issuer.value});
    for (const Directive& directive : order->directives) fields.push_back({FieldRank::text, directive.text});
  }
  for (const Block& block : document.blocks) {
    if (block.kind != Block::Kind::html) continue;
    made.push_back(plain_text(block.html));
    fields.push_back({FieldRank::beside, made.back()});
  }
}

void list_executor_fields(const KnownExecutor& executor, std::vector<EntryField>& fields) {
  fields.push_back({FieldRank::name, executor.entry->name});
  fields.push_back({FieldRank::name, executor.entry->short_name});
  for (const WrittenReference& alias : executor.entry->aliases)
    fields.push_back({FieldRank::name, alias.text});
  fields.push_back({FieldRank::beside, executor.registry->territory});
}

void list_activity_fields(const Activity& activity, std::vector<EntryField>& fields) {
  fields.push_back({FieldRank::text, text_of(activity.activity)});
  for (const Cell* cell : {activity.result, activity.executors, activity.form, activity.deadline,
                           activity.status, activity.note, activity.number}) {
    if (cell != nullptr) fields.push_back({FieldRank::beside, cell->text});
  }
}

// Documents of one folder stand together; by their paths alone, folders in it would stand between them.
std::vector<std::uint32_t> order_by_folder(const Corpus& corpus) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
    if (corpus.documents[i].readable) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&corpus](std::uint32_t a, std::uint32_t b) {
    return corpus.documents[a].folder() < corpus.documents[b].folder();
  });
  return order;
}

}  // namespace

EntryList list_entries(const Corpus& corpus, std::vector<std::string> titles) {
  EntryList list;
  list.titles = std::move(titles);
  for (const std::uint32_t i : order_by_folder(corpus)) {
    const Document& document = corpus.documents[i];
    const Roadmap* roadmap = document.roadmap();
    const auto size = static_cast<std::uint32_t>(1 + (roadmap == nullptr ? 0 : roadmap->activities.size()));
    const auto first = static_cast<std::uint32_t>(list.entries.size());
    list.blocks.push_back({i, first, size, round_up(size)});
    list.entries.push_back({kind_of(document), i, 0});
    for (std::uint32_t a = 0; a + 1 < size; ++a) list.entries.push_back({ItemKind::activity, i, a});
    list.entries.resize(first + round_up(size));
    list.count += size;
  }
  list.first_executor = static_cast<std::uint32_t>(list.entries.size());
  for (std::uint32_t i = 0; i < corpus.executors.size(); ++i)
    list.entries.push_back({ItemKind::executor, i, 0});
  list.count += static_cast<std::uint32_t>(corpus.executors.size());
  return list;
}

void list_fields(const Corpus& corpus, const EntryList& list, const Entry& entry,
                 std::vector<EntryField>& fields, std::vector<std::string>& made) {
  fields.clear();
  made.clear();
  if (entry.kind == ItemKind::none) return;
  if (entry.kind == ItemKind::executor) return list_executor_fields(corpus.executors[entry.owner], fields);
  if (entry.kind == ItemKind::activity) {
    return list_activity_fields(corpus.documents[entry.owner].roadmap()->activities[entry.activity], fields);
  }
  made.reserve(corpus.documents[entry.owner].blocks.size());
  list_document_fields(corpus, list, entry.owner, fields, made);
}

EntryView view_entry(const Corpus& corpus, const EntryList& list, const Entry& entry) {
  EntryView view;
  if (entry.kind == ItemKind::executor) {
    const KnownExecutor& executor = corpus.executors[entry.owner];
    view.id = executor.address;
    view.title = executor.entry->name;
    view.path = executor.address + "/index.html";
    view.context = executor.registry->territory;
    return view;
  }
  const Document& document = corpus.documents[entry.owner];
  view.id = document.id;
  view.path = document.id + "/index.html";
  if (entry.kind != ItemKind::activity) {
    view.title = list.titles[entry.owner];
    view.context = corpus.meanings[entry.owner].territory;
    return view;
  }
  const Activity& activity = document.roadmap()->activities[entry.activity];
  view.id += "#" + activity.anchor;
  view.anchor = activity.anchor;
  view.context = list.titles[entry.owner];
  view.title = text_of(activity.activity);
  view.number = text_of(activity.number);
  view.deadline = text_of(activity.deadline);
  view.executors = text_of(activity.executors);
  view.result = text_of(activity.result);
  return view;
}

}  // namespace roadbook
