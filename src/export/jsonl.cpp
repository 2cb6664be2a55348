#include "export/jsonl.h"

#include <string>

#include "base/json.h"
#include "diag/print/places.h"
#include "export/activity_texts.h"
#include "export/deadline_json.h"

namespace roadbook {

namespace {

void write_sections(JsonWriter& json, const Document& document, std::uint32_t section) {
  json.key("section").begin_array();
  for (const std::string_view title : section_titles(document, section)) json.value(title);
  json.end_array();
}

void write_executors(JsonWriter& json, const Corpus& corpus, std::string_view cell,
                     const std::vector<ExecutorMention>& mentions) {
  json.key("executors").begin_array();
  for (const ExecutorMention& mention : mentions) {
    json.begin_object().key("phrase").value(part_of(cell, mention.text));
    if (mention.executor) {
      const Executor& entry = *corpus.executor(*mention.executor).entry;
      json.key("id").value(entry.id).key("name").value(entry.name);
    } else {
      json.key("id").null().key("name").null();
    }
    if (mention.remark) json.key("remark").value(part_of(cell, *mention.remark));
    json.end_object();
  }
  json.end_array();
}

void write_state(JsonWriter& json, const Document& plan, const ActivityMeaning& meaning, Date today) {
  json.key("state");
  const std::string_view state = state_word(plan, meaning, today);
  if (state.empty()) {
    json.null();
  } else {
    json.value(state);
  }
}

void write_activity(JsonWriter& json, const Corpus& corpus, const SourceSet& sources, Places& places,
                    DocumentId id, std::uint32_t index, Date today) {
  const Document& document = corpus.document(id);
  const Activity& activity = document.roadmap()->activities[index];
  const ActivityMeaning& meaning = corpus.meaning(id).activities[index];
  json.begin_object();
  json.key("id").value(activity_key(document, activity));
  json.key("document").value(document.id);
  write_sections(json, document, activity.section);
  json.key("number").value(text_of(activity.number));
  json.key("activity").value(text_of(activity.activity));
  json.key("deadline").begin_object();
  json.key("phrase").value(text_of(activity.deadline));
  write_deadline_fields(json, text_of(activity.deadline), meaning.deadline);
  json.end_object();
  write_executors(json, corpus, text_of(activity.executors), meaning.executors);
  json.key("result").value(text_of(activity.result));
  if (activity.form != nullptr) json.key("form").value(activity.form->text);
  json.key("status").value(text_of(activity.status));
  write_state(json, document, meaning, today);
  json.key("source").begin_object();
  json.key("file").value(sources.file(document.file).path);
  json.key("line").value(places.begin_of(activity.span).line);
  json.end_object().end_object();
}

}  // namespace

void export_jsonl(const Corpus& corpus, const SourceSet& sources, Date today,
                  const std::function<void(std::string_view)>& sink) {
  JsonWriter json;
  std::string lines;
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
    const Roadmap* roadmap = corpus.documents[i].roadmap();
    if (roadmap == nullptr) continue;
    lines.clear();
    Places places{sources};
    for (std::uint32_t a = 0; a < roadmap->activities.size(); ++a) {
      write_activity(json, corpus, sources, places, DocumentId{i}, a, today);
      lines.append(json.take()).append("\n");
    }
    sink(lines);
  }
}

}  // namespace roadbook
