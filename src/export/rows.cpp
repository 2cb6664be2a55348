#include "export/rows.h"

#include <algorithm>

#include "base/address.h"
#include "diag/print/places.h"
#include "diag/printable.h"
#include "export/activity_texts.h"
#include "model/document_date.h"
#include "wording/documents.h"

namespace roadbook {

namespace rows {

namespace {

std::string page_address(const ExportContext& context, std::string_view place) {
  return context.base + encode_path(output_path(place, "index.html"));
}

// The document that a reference means; what is written where there is none.
std::string_view id_of(const Corpus& corpus, const Reference& reference) {
  return reference.target ? std::string_view{corpus.document(*reference.target).id} : std::string_view{};
}

std::string key_of(const Corpus& corpus, const std::optional<ExecutorId>& id) {
  return id ? executor_key(corpus.executor(*id)) : std::string{};
}

void write_period(const Roadmap* roadmap, RowSink& sink) {
  const bool given = roadmap != nullptr && roadmap->period.given;
  sink.day(given ? std::optional{roadmap->period.value.first} : std::nullopt);
  sink.day(given ? std::optional{roadmap->period.value.last} : std::nullopt);
}

void write_document(const ExportContext& context, DocumentId id, RowSink& sink) {
  const Corpus& corpus = context.site.corpus;
  const Document& document = corpus.document(id);
  const DocumentMeaning& meaning = corpus.meaning(id);
  const Order* order = document.order();
  const Roadmap* roadmap = document.roadmap();
  sink.text(document.id);
  sink.text(type_key(document));
  sink.text(document.title.value);
  sink.text(order != nullptr ? order->number.value : std::string{});
  sink.day(document_date(corpus, id));
  sink.text(order != nullptr ? order->issuer.value : std::string{});
  sink.text(meaning.territory);
  sink.text(meaning.region);
  write_period(roadmap, sink);
  const auto approving = roadmap != nullptr ? approving_order(corpus, id) : std::nullopt;
  sink.text(approving ? std::string_view{corpus.document(*approving).id} : std::string_view{});
  sink.text(id_of(corpus, meaning.parent));
  sink.number(roadmap != nullptr ? roadmap->activities.size() : 0);
  sink.text(page_address(context, document.id));
  sink.end_row();
}

void write_executor(const ExportContext& context, const KnownExecutor& known, std::size_t work,
                    RowSink& sink) {
  static constexpr std::string_view kKinds[] = {"organization", "person", "role", "group"};
  const Corpus& corpus = context.site.corpus;
  const Executor& entry = *known.entry;
  sink.text(executor_key(known));
  sink.text(entry.name);
  sink.text(entry.short_name);
  sink.text(kKinds[static_cast<std::size_t>(entry.kind)]);
  std::string list;
  for (const WrittenReference& alias : entry.aliases) append_to_list(list, alias.text);
  sink.text(list);
  list.clear();
  for (const ExecutorId member : known.members) append_to_list(list, executor_key(corpus.executor(member)));
  sink.text(list);
  sink.text(key_of(corpus, known.head));
  sink.text(key_of(corpus, known.part_of));
  sink.text(key_of(corpus, known.holder));
  sink.text(known.registry->territory);
  sink.text(known.registry->region);
  sink.number(work);
  sink.text(page_address(context, known.address));
  sink.end_row();
}

}  // namespace

void write_documents(const ExportContext& context, RowSink& sink) {
  const auto& documents = context.site.corpus.documents;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    if (documents[i].readable) write_document(context, DocumentId{i}, sink);
  }
}

void write_executors(const ExportContext& context, RowSink& sink) {
  const Corpus& corpus = context.site.corpus;
  for (std::uint32_t i = 0; i < corpus.executors.size(); ++i) {
    write_executor(context, corpus.executors[i], corpus.work[i].size(), sink);
  }
}

void write_findings(const ExportContext& context, RowSink& sink) {
  const Site& site = context.site;
  std::vector<std::string_view> by_file(site.sources.size());
  for (const Document& document : site.corpus.documents) {
    if (document.readable) by_file.at(static_cast<std::size_t>(document.file)) = document.id;
  }
  Places places{site.sources};
  for (const Finding& finding : site.findings) {
    const auto file = static_cast<std::size_t>(finding.span.file);
    if (file >= site.sources.size()) continue;
    const PlacedLine place = places.begin_of(finding.span);
    sink.text(finding.rule);
    sink.text(severity_name(finding.severity));
    sink.text(printable(site.sources.file(finding.span.file).path));
    sink.number(place.line);
    sink.number(place.column);
    sink.text(by_file[file]);
    sink.text(printable(message_of(finding, site.messages)));
    sink.text(printable(hint_of(finding, site.messages)));
    sink.end_row();
  }
}

}  // namespace rows

std::string executor_key(const KnownExecutor& executor) {
  return output_path(executor.registry->folder, executor.entry->id);
}

}  // namespace roadbook
