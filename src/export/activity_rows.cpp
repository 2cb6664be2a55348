// Rows about activities: the activities themselves, spans of their deadlines, mentions of executors.
#include <algorithm>

#include "base/address.h"
#include "export/activity_texts.h"
#include "export/rows.h"

namespace roadbook {

namespace {

struct DeadlineSummary {
  std::optional<Date> start;
  std::optional<Date> end;
  std::string kinds;
  std::string rules;
};

// The earliest and the latest day of all parts; an end only where every part has one.
DeadlineSummary summarize(const Deadline& deadline) {
  DeadlineSummary summary;
  summary.start = first_day(deadline);
  summary.end = last_day(deadline);
  for (const DeadlinePart& part : deadline.parts) {
    append_to_list(summary.kinds, kind_name(part.meaning));
    if (const auto* recurring = std::get_if<Recurring>(&part.meaning)) {
      if (!summary.rules.empty()) summary.rules.push_back(' ');
      summary.rules.append(recurring->rrule);
    }
  }
  return summary;
}

void write_deadline(const ActivityMeaning& meaning, RowSink& sink) {
  const DeadlineSummary summary = summarize(meaning.deadline);
  sink.flag(meaning.deadline->understood());
  sink.day(summary.start);
  sink.day(summary.end);
  sink.text(summary.kinds);
  sink.text(summary.rules);
}

void write_mentioned(const Corpus& corpus, std::string_view cell,
                     const std::vector<ExecutorMention>& mentions, RowSink& sink) {
  std::string phrases;
  std::string ids;
  for (const ExecutorMention& mention : mentions) {
    append_to_list(phrases, part_of(cell, mention.text));
    if (mention.executor) append_to_list(ids, executor_key(corpus.executor(*mention.executor)));
  }
  sink.text(phrases);
  sink.text(ids);
}

void write_activity(const ExportContext& context, const Document& document, const Activity& activity,
                    const ActivityMeaning& meaning, RowSink& sink) {
  sink.text(activity_key(document, activity));
  sink.text(document.id);
  std::string sections;
  for (const std::string_view title : section_titles(document, activity.section)) {
    if (!sections.empty()) sections.append(" / ");
    sections.append(title);
  }
  sink.text(sections);
  sink.text(text_of(activity.number));
  sink.text(text_of(activity.activity));
  sink.text(text_of(activity.deadline));
  write_deadline(meaning, sink);
  write_mentioned(context.site.corpus, text_of(activity.executors), meaning.executors, sink);
  sink.text(text_of(activity.result));
  sink.text(text_of(activity.form));
  sink.text(text_of(activity.status));
  sink.text(state_word(document, meaning, context.site.today));
  sink.text(text_of(activity.note));
  sink.text(context.base + encode_path(document.id + "/index.html#" + activity.anchor));
  sink.end_row();
}

template <typename Take>
void for_each_activity(const Corpus& corpus, Take take) {
  for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
    const Roadmap* roadmap = corpus.documents[i].roadmap();
    if (roadmap == nullptr) continue;
    for (std::size_t a = 0; a < roadmap->activities.size(); ++a) {
      take(corpus.documents[i], roadmap->activities[a], corpus.meanings[i].activities[a]);
    }
  }
}

}  // namespace

void write_plan_rows(const ExportContext& context, DocumentId plan, RowSink& sink) {
  const Document& document = context.site.corpus.document(plan);
  const std::vector<ActivityMeaning>& meanings = context.site.corpus.meaning(plan).activities;
  const std::vector<Activity>& activities = document.roadmap()->activities;
  for (std::size_t i = 0; i < activities.size(); ++i) {
    write_activity(context, document, activities[i], meanings[i], sink);
  }
}

void rows::write_activities(const ExportContext& context, RowSink& sink) {
  const auto& documents = context.site.corpus.documents;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    if (documents[i].roadmap() != nullptr) write_plan_rows(context, DocumentId{i}, sink);
  }
}

void rows::write_deadlines(const ExportContext& context, RowSink& sink) {
  const auto write = [&sink](const Document& document, const Activity& activity,
                             const ActivityMeaning& meaning) {
    for (std::size_t i = 0; i < meaning.deadline->parts.size(); ++i) {
      const DeadlinePart& part = meaning.deadline->parts[i];
      const auto* recurring = std::get_if<Recurring>(&part.meaning);
      sink.text(activity_key(document, activity));
      sink.number(i + 1);
      sink.text(kind_name(part.meaning));
      sink.day(first_day(part.meaning));
      sink.day(last_day(part.meaning));
      sink.text(recurring != nullptr ? recurring->rrule : std::string{});
      sink.text(part_of(text_of(activity.deadline), part.text));
      sink.flag(part.year_inferred);
      sink.end_row();
    }
  };
  for_each_activity(context.site.corpus, write);
}

void rows::write_mentions(const ExportContext& context, RowSink& sink) {
  const Corpus& corpus = context.site.corpus;
  const auto write = [&](const Document& document, const Activity& activity, const ActivityMeaning& meaning) {
    const std::string_view cell = text_of(activity.executors);
    for (std::size_t i = 0; i < meaning.executors->size(); ++i) {
      const ExecutorMention& mention = (*meaning.executors)[i];
      sink.text(activity_key(document, activity));
      sink.number(i + 1);
      sink.text(part_of(cell, mention.text));
      sink.text(mention.remark ? part_of(cell, *mention.remark) : std::string_view{});
      sink.text(mention.executor ? executor_key(corpus.executor(*mention.executor)) : std::string{});
      sink.end_row();
    }
  };
  for_each_activity(corpus, write);
}

}  // namespace roadbook
