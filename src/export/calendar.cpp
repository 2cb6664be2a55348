// calendar.ics: deadlines as all-day events (RFC 5545, section 3.6.1) of all plans and orders, of a plan, of
// an executor. Events, not to-dos: calendars on the web and on phones show no to-dos of a subscription. What
// is tied to no day (ongoing, by an event, by another plan) is left out: it would stand on every day or on an
// invented one.
#include <algorithm>

#include "base/address.h"
#include "base/text.h"
#include "export/activity_texts.h"
#include "export/ical.h"
#include "export/kinds.h"
#include "model/directive.h"
#include "model/occurrences.h"
#include "wording/documents.h"

namespace roadbook::exports {

namespace {

// Days of one event: a day, days from … to, or a day that is repeated.
struct EventDays {
  Date first{};
  Date last{};
  std::vector<Date> more;  // further days of a rule that only we know
  std::string rrule;       // with its bound; empty: once
  bool is_due = false;     // no later than the day
};

// The rule without parts that are not of the RFC; empty where its frequency is none of the RFC's.
std::string standard_rule(std::string_view rrule) {
  std::string out;
  for (const std::string_view part : split(rrule, ';')) {
    if (part.starts_with("X-FREQ=")) return {};
    if (part.starts_with("X-")) continue;
    if (!out.empty()) out.push_back(';');
    out.append(part);
  }
  return out;
}

class EventDaysOf {
 public:
  // Of the plan; an order has none, and its directives no repetition.
  explicit EventDaysOf(const Field<Period>& period) : period_(period) {}

  std::optional<EventDays> operator()(const OnDay& part) const { return once(part.day, part.day); }
  std::optional<EventDays> operator()(const ByDay& part) const {
    EventDays days = once(part.day, part.day);
    days.is_due = true;
    return days;
  }
  std::optional<EventDays> operator()(const DayRange& part) const { return once(part.first, part.last); }
  // The first day is one of the rule's own (section 3.8.5.3).
  std::optional<EventDays> operator()(const Recurring& part) const {
    if (!period_.given) return std::nullopt;
    const std::vector<Date> all = list_occurrences(part, period_.value);
    if (all.empty()) return std::nullopt;
    EventDays days = once(all.front(), all.front());
    if (const std::string rule = standard_rule(part.rrule); !rule.empty()) {
      days.rrule = rule + ";UNTIL=" + format_ical(all.back());
    } else {
      days.more.assign(all.begin() + 1, all.end());
    }
    return days;
  }
  template <typename NoDay>
  std::optional<EventDays> operator()(const NoDay&) const {
    return std::nullopt;
  }

 private:
  static EventDays once(Date first, Date last) { return {first, last, {}, {}, false}; }

  Field<Period> period_;
};

// What a calendar shows of a row or of a directive.
struct EventText {
  std::string uid;
  std::string summary;
  std::string description;
  std::string anchor;  // on the page of the document
  bool is_cancelled = false;
};

class CalendarWriter {
 public:
  CalendarWriter(const ExportContext& context, std::string_view name) : context_(context) {
    ical_.line("BEGIN", "VCALENDAR");
    ical_.line("VERSION", "2.0");
    ical_.line("PRODID", "-//Roadbook//Roadbook//RU");
    ical_.line("CALSCALE", "GREGORIAN");
    ical_.line("METHOD", "PUBLISH");
    ical_.text("NAME", name);  // RFC 7986, section 5.1, and what was in use before it
    ical_.text("X-WR-CALNAME", name);
    ical_.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    ical_.line("X-PUBLISHED-TTL", "P1D");
  }

  void add_plan(DocumentId plan) {
    const std::size_t count = context_.site.corpus.document(plan).roadmap()->activities.size();
    for (std::uint32_t i = 0; i < count; ++i) add_activity({plan, i});
  }

  void add_activity(ActivityRef ref) {
    const Corpus& corpus = context_.site.corpus;
    const ActivityMeaning& meaning = corpus.meaning(ref.document).activities[ref.activity];
    const Status& status = meaning.status;
    take_document(ref.document);
    // A new day stands in the place of the old ones.
    if (status.kind == StatusKind::postponed && status.day)
      return add_event(text_of_activity(ref, 0), {*status.day, *status.day, {}, {}, true});
    const EventDaysOf days{corpus.document(ref.document).roadmap()->period};
    const std::vector<DeadlinePart>& parts = meaning.deadline.parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (const auto event = std::visit(days, parts[i].meaning)) add_event(text_of_activity(ref, i), *event);
    }
  }

  void add_order(DocumentId order) {
    const std::size_t count = context_.site.corpus.meaning(order).directives.size();
    for (std::uint32_t i = 0; i < count; ++i) add_directive({order, i});
  }

  void add_directive(DirectiveRef ref) {
    const DirectiveMeaning& meaning = context_.site.corpus.meaning(ref.document).directives[ref.directive];
    take_document(ref.document);
    const EventDaysOf days{Field<Period>{}};
    for (std::size_t i = 0; i < meaning.deadline.parts.size(); ++i) {
      if (const auto event = std::visit(days, meaning.deadline.parts[i].meaning))
        add_event(text_of_directive(ref, i), *event);
    }
  }

  std::string finish() {
    ical_.line("END", "VCALENDAR");
    return ical_.take();
  }

 private:
  // What all events of a document share.
  void take_document(DocumentId id) {
    if (document_ == id) return;
    document_ = id;
    const Document& document = context_.site.corpus.document(id);
    name_ = document_name(document, context_.site.messages);
    page_ = context_.base.empty() ? std::string{} : context_.base + encode_path(document.id) + "/index.html#";
    // The time stamp of a calendar that is published is when its data were made (section 3.8.7.2): the day of
    // the document, not of the build, so that nothing changes while the plan does not.
    const std::optional<Date>& changed = context_.changed[index_of(id)];
    const Roadmap* roadmap = document.roadmap();
    const bool has_period = roadmap != nullptr && roadmap->period.given;
    const Date day = changed ? *changed : has_period ? roadmap->period.value.first : make_date(1970, 1, 1);
    stamp_ = format_ical(day) + "T000000Z";
  }

  // The same from build to build: the address of the row or the directive, number of the deadline in it.
  std::string uid(std::string key, std::size_t part) const {
    if (part > 0) key.append(".").append(std::to_string(part + 1));
    return key.append("@").append(context_.uid_host);
  }

  EventText text_of_activity(ActivityRef ref, std::size_t part) const {
    const Document& document = context_.site.corpus.document(ref.document);
    const Activity& activity = document.roadmap()->activities[ref.activity];
    const ActivityMeaning& meaning = context_.site.corpus.meaning(ref.document).activities[ref.activity];
    return {uid(activity_key(document, activity), part), collapse_spaces(text_of(activity.activity)),
            description(activity), activity.anchor, meaning.status.kind == StatusKind::cancelled};
  }

  EventText text_of_directive(DirectiveRef ref, std::size_t part) const {
    const Document& document = context_.site.corpus.document(ref.document);
    const Directive& directive = document.order()->directives[ref.directive];
    std::string about;
    add_line(about, "number", directive.number);
    add_line(about, "order", name_);
    return {uid(document.id + "#directive-" + std::to_string(ref.directive + 1), part),
            collapse_spaces(directive.text), about, directive_anchor(directive), false};
  }

  void add_event(const EventText& text, const EventDays& days) {
    ical_.line("BEGIN", "VEVENT");
    ical_.text("UID", text.uid);
    ical_.line("DTSTAMP", stamp_);
    ical_.day("DTSTART", days.first);
    ical_.day("DTEND", add_days(days.last, 1));  // not included (section 3.6.1)
    if (!days.rrule.empty()) ical_.line("RRULE", days.rrule);
    for (const Date day : days.more) ical_.day("RDATE", day);
    std::string summary = days.is_due ? std::string{word("due")}.append(" ") : std::string{};
    ical_.text("SUMMARY", summary.append(text.summary));
    ical_.text("DESCRIPTION", text.description);
    if (!page_.empty()) ical_.line("URL", page_ + encode_path(text.anchor));
    if (text.is_cancelled) ical_.line("STATUS", "CANCELLED");
    ical_.line("TRANSP", "TRANSPARENT");
    ical_.line("END", "VEVENT");
  }

  std::string_view word(std::string_view key) const {
    return context_.site.messages.text(std::string{"export.event."}.append(key));
  }

  void add_line(std::string& out, std::string_view key, std::string_view text) const {
    if (is_blank(text)) return;
    if (!out.empty()) out.push_back('\n');
    out.append(word(key)).append(" ").append(text);
  }

  std::string description(const Activity& activity) const {
    std::string out;
    add_line(out, "deadline", text_of(activity.deadline));
    add_line(out, "executors", text_of(activity.executors));
    add_line(out, "result", text_of(activity.result));
    add_line(out, "status", text_of(activity.status));
    add_line(out, "number", text_of(activity.number));
    add_line(out, "plan", name_);
    return out;
  }

  const ExportContext& context_;
  IcalWriter ical_;
  std::optional<DocumentId> document_;
  std::string name_;
  std::string page_;
  std::string stamp_;
};

bool is_plan(const Document& document) { return document.readable && document.roadmap() != nullptr; }

}  // namespace

void list_all_calendar(const ExportContext&, Jobs& jobs) { jobs.push_back({calendar_path({}), 0, 0}); }

std::string write_all_calendar(const ExportContext& context, std::uint32_t) {
  CalendarWriter calendar{context, context.site.config.title};
  const auto& documents = context.site.corpus.documents;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    if (is_plan(documents[i])) calendar.add_plan(DocumentId{i});
    if (documents[i].readable && documents[i].order() != nullptr) calendar.add_order(DocumentId{i});
  }
  return calendar.finish();
}

void list_plan_calendars(const ExportContext& context, Jobs& jobs) {
  const Site& site = context.site;
  for (std::uint32_t i = 0; i < site.corpus.documents.size(); ++i) {
    const Document& document = site.corpus.documents[i];
    if (is_plan(document)) jobs.push_back({calendar_path(document.id), 0, i});
  }
}

std::string write_plan_calendar(const ExportContext& context, std::uint32_t index) {
  const Document& document = context.site.corpus.documents[index];
  CalendarWriter calendar{context, document_name(document, context.site.messages)};
  calendar.add_plan(DocumentId{index});
  return calendar.finish();
}

void list_executor_calendars(const ExportContext& context, Jobs& jobs) {
  const Site& site = context.site;
  for (std::uint32_t i = 0; i < site.corpus.executors.size(); ++i) {
    jobs.push_back({calendar_path(site.corpus.executors[i].address), 0, i});
  }
}

namespace {

// What orders ask of the executor itself and in the roles that it holds; each once.
std::vector<DirectiveRef> list_directives(const ExportContext& context, std::uint32_t executor) {
  std::vector<DirectiveRef> all;
  const auto add = [&](std::size_t name) {
    for (const DirectiveRef& ref : context.site.corpus.directives_of[name]) {
      const bool is_there = std::any_of(all.begin(), all.end(), [&ref](const DirectiveRef& other) {
        return other.document == ref.document && other.directive == ref.directive;
      });
      if (!is_there) all.push_back(ref);
    }
  };
  add(executor);
  for (const ExecutorId role : context.roles_held[executor]) add(index_of(role));
  return all;
}

}  // namespace

std::string write_executor_calendar(const ExportContext& context, std::uint32_t index) {
  const Corpus& corpus = context.site.corpus;
  CalendarWriter calendar{context, corpus.executors[index].entry->name};
  const std::vector<Demand> demands = list_demands(corpus, context.roles_held[index], ExecutorId{index});
  for (std::size_t i = 0; i < demands.size(); ++i) {
    const bool is_repeated = i > 0 && demands[i].activity == demands[i - 1].activity;
    if (!is_repeated && corpus.document(demands[i].activity.document).readable)
      calendar.add_activity(demands[i].activity);
  }
  for (const DirectiveRef& ref : list_directives(context, index)) calendar.add_directive(ref);
  return calendar.finish();
}

}  // namespace roadbook::exports
