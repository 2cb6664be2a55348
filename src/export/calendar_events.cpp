// Deadlines as all-day events (RFC 5545, section 3.6.1). Events, not to-dos: calendars on the web and on
// phones show no to-dos of a subscription.
#include "export/calendar_events.h"

#include "base/address.h"
#include "base/text.h"
#include "export/activity_texts.h"
#include "export/event_days.h"
#include "export/ical.h"
#include "export/outputs.h"
#include "model/directive.h"
#include "wording/documents.h"

namespace roadbook {

namespace {

// The words of the catalogue, looked up once for all events of a document.
struct EventWords {
  explicit EventWords(const Messages& messages)
      : due(messages.text("export.event.due")),
        deadline(messages.text("export.event.deadline")),
        executors(messages.text("export.event.executors")),
        result(messages.text("export.event.result")),
        status(messages.text("export.event.status")),
        number(messages.text("export.event.number")),
        plan(messages.text("export.event.plan")),
        order(messages.text("export.event.order")) {}
  std::string_view due;
  std::string_view deadline;
  std::string_view executors;
  std::string_view result;
  std::string_view status;
  std::string_view number;
  std::string_view plan;
  std::string_view order;
};

// What all events of a row or of a directive share.
struct EventText {
  std::string key;  // of the whole site
  std::string summary;
  std::string description;
  std::string page;  // empty: the site has no address
  bool is_cancelled = false;
};

void add_line(std::string& out, std::string_view word, std::string_view text) {
  if (is_blank(text)) return;
  if (!out.empty()) out.push_back('\n');
  out.append(word).append(" ").append(text);
}

class EventWriter {
 public:
  EventWriter(const ExportContext& context, DocumentId id)
      : context_(context),
        document_(context.site.corpus.document(id)),
        meaning_(context.site.corpus.meaning(id)),
        words_(context.site.messages),
        name_(document_name(document_, context.site.messages)),
        stamp_(time_stamp(context.changed[index_of(id)])) {
    if (!context.base.empty()) page_ = context.base + encode_path(document_.id) + "/index.html#";
  }

  DocumentEvents write() {
    if (const Roadmap* roadmap = document_.roadmap()) {
      for (std::size_t i = 0; i < roadmap->activities.size(); ++i) {
        add_activity(*roadmap, roadmap->activities[i], meaning_.activities[i]);
        end_item();
      }
    } else if (document_.order() != nullptr) {
      for (std::size_t i = 0; i < meaning_.directives.size(); ++i) {
        add_directive(i);
        end_item();
      }
    }
    events_.bytes = ical_.take();
    return std::move(events_);
  }

 private:
  // The time stamp of a calendar that is published is when its data were made (section 3.8.7.2): the day of
  // the document, not of the build, so that nothing changes while the plan does not.
  std::string time_stamp(const std::optional<Date>& changed) const {
    const Roadmap* roadmap = document_.roadmap();
    const bool has_period = roadmap != nullptr && roadmap->period.given;
    const Date day = changed ? *changed : has_period ? roadmap->period.value.first : make_date(1970, 1, 1);
    return format_ical(day) + "T000000Z";
  }

  void end_item() { events_.ends.push_back(static_cast<std::uint32_t>(ical_.size())); }

  void add_activity(const Roadmap& roadmap, const Activity& activity, const ActivityMeaning& meaning) {
    const Status& status = meaning.status;
    // A new day stands in the place of the old ones.
    if (status.kind == StatusKind::postponed && status.day) {
      add_event(text_of_activity(activity, meaning), 0, {*status.day, *status.day, {}, {}, true});
    } else {
      add_parts(meaning.deadline, roadmap.period, [&] { return text_of_activity(activity, meaning); });
    }
  }

  // An order has no period, and its directives no repetition.
  void add_directive(std::size_t index) {
    add_parts(meaning_.directives[index].deadline, Field<Period>{}, [&] { return text_of_directive(index); });
  }

  template <typename MakeText>
  void add_parts(const Deadline& deadline, const Field<Period>& period, MakeText make_text) {
    std::optional<EventText> text;
    for (std::size_t i = 0; i < deadline.parts.size(); ++i) {
      const std::optional<EventDays> days = event_days(deadline.parts[i].meaning, period);
      if (!days) continue;
      if (!text) text = make_text();
      add_event(*text, i, *days);
    }
  }

  EventText text_of_activity(const Activity& activity, const ActivityMeaning& meaning) const {
    return {activity_key(document_, activity), collapse_spaces(text_of(activity.activity)),
            description(activity), page_of(activity.anchor), meaning.status.kind == StatusKind::cancelled};
  }

  std::string description(const Activity& activity) const {
    std::string out;
    add_line(out, words_.deadline, text_of(activity.deadline));
    add_line(out, words_.executors, text_of(activity.executors));
    add_line(out, words_.result, text_of(activity.result));
    add_line(out, words_.status, text_of(activity.status));
    add_line(out, words_.number, text_of(activity.number));
    add_line(out, words_.plan, name_);
    return out;
  }

  EventText text_of_directive(std::size_t index) const {
    const Directive& directive = document_.order()->directives[index];
    std::string about;
    add_line(about, words_.number, directive.number);
    add_line(about, words_.order, name_);
    return {document_.id + "#directive-" + std::to_string(index + 1), collapse_spaces(directive.text),
            std::move(about), page_of(directive_anchor(directive)), false};
  }

  std::string page_of(std::string_view anchor) const {
    return page_.empty() ? std::string{} : page_ + encode_path(anchor);
  }

  // The UID is the same from build to build: the key of the row, number of the deadline in it.
  void add_event(const EventText& text, std::size_t part, const EventDays& days) {
    ical_.line("BEGIN", "VEVENT");
    std::string uid = text.key;
    if (part > 0) uid.append(".").append(std::to_string(part + 1));
    ical_.text("UID", uid.append("@").append(context_.uid_host));
    ical_.line("DTSTAMP", stamp_);
    ical_.day("DTSTART", days.first);
    ical_.day("DTEND", add_days(days.last, 1));  // not included (section 3.6.1)
    if (!days.rrule.empty()) ical_.line("RRULE", days.rrule);
    for (const Date day : days.more) ical_.day("RDATE", day);
    if (days.is_due) {
      ical_.text("SUMMARY", std::string{words_.due}.append(" ").append(text.summary));
    } else {
      ical_.text("SUMMARY", text.summary);
    }
    ical_.text("DESCRIPTION", text.description);
    if (!text.page.empty()) ical_.line("URL", text.page);
    if (text.is_cancelled) ical_.line("STATUS", "CANCELLED");
    ical_.line("TRANSP", "TRANSPARENT");
    ical_.line("END", "VEVENT");
  }

  const ExportContext& context_;
  const Document& document_;
  const DocumentMeaning& meaning_;
  EventWords words_;
  std::string name_;
  std::string stamp_;
  std::string page_;  // up to the anchor
  IcalWriter ical_;
  DocumentEvents events_;
};

}  // namespace

DocumentEvents make_events(const ExportContext& context, DocumentId document) {
  if (!context.site.corpus.document(document).readable) return {};
  return EventWriter{context, document}.write();
}

}  // namespace roadbook
