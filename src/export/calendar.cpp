// calendar.ics: deadlines as all-day events (RFC 5545, section 3.6.1) of all plans, of a plan, of an
// executor. Events, not to-dos: calendars on the web and on phones show no to-dos of a subscription. What is
// tied to no day (ongoing, by an event, by another plan) is left out: it would stand on every day or on an
// invented one.
#include <algorithm>

#include "base/address.h"
#include "base/text.h"
#include "export/activity_texts.h"
#include "export/ical.h"
#include "export/kinds.h"
#include "wording/documents.h"

namespace roadbook::exports {

namespace {

// Days of one event: a day, days from … to, or a day that is repeated.
struct EventDays {
  Date first{};
  Date last{};
  std::string rrule;    // with its bound; empty: once
  bool is_due = false;  // no later than the day
};

class EventDaysOf {
 public:
  explicit EventDaysOf(const Roadmap& roadmap) : period_(roadmap.period) {}

  std::optional<EventDays> operator()(const OnDay& part) const {
    return EventDays{part.day, part.day, {}, false};
  }
  std::optional<EventDays> operator()(const ByDay& part) const {
    return EventDays{part.day, part.day, {}, true};
  }
  std::optional<EventDays> operator()(const DayRange& part) const {
    return EventDays{part.first, part.last, {}, false};
  }
  // Within its own bounds, else the plan's.
  std::optional<EventDays> operator()(const Recurring& part) const {
    const auto first = part.first ? part.first : bound(&Period::first);
    const auto last = part.last ? part.last : bound(&Period::last);
    if (!first || !last || *last < *first || !part.rrule.starts_with("FREQ=")) return std::nullopt;
    return EventDays{*first, *first, part.rrule + ";UNTIL=" + format_ical(*last), false};
  }
  std::optional<EventDays> operator()(const Ongoing&) const { return std::nullopt; }
  std::optional<EventDays> operator()(const OnEvent&) const { return std::nullopt; }
  std::optional<EventDays> operator()(const Unscheduled&) const { return std::nullopt; }

 private:
  std::optional<Date> bound(Date Period::*end) const {
    return period_.given ? std::optional{period_.value.*end} : std::nullopt;
  }

  const Field<Period>& period_;
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

  void add_activity(ActivityRef activity) {
    const Corpus& corpus = context_.site.corpus;
    const ActivityMeaning& meaning = corpus.meaning(activity.document).activities[activity.activity];
    take_plan(activity.document);
    const Status& status = meaning.status;
    // A new day stands in the place of the old ones.
    if (status.kind == StatusKind::postponed && status.day) {
      return add_event(activity, 0, {*status.day, *status.day, {}, true});
    }
    const EventDaysOf days{*corpus.document(activity.document).roadmap()};
    const std::vector<DeadlinePart>& parts = meaning.deadline.parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (const auto event = std::visit(days, parts[i].meaning)) add_event(activity, i, *event);
    }
  }

  std::string finish() {
    ical_.line("END", "VCALENDAR");
    return ical_.take();
  }

 private:
  // What all events of a plan share.
  void take_plan(DocumentId plan) {
    if (plan_ == plan) return;
    plan_ = plan;
    const Document& document = context_.site.corpus.document(plan);
    plan_name_ = document_name(document, context_.site.messages);
    plan_page_ =
        context_.base.empty() ? std::string{} : context_.base + encode_path(document.id) + "/index.html#";
    // The time stamp of a calendar that is published is when its data were made (section 3.8.7.2): the day of
    // the document, not of the build, so that nothing changes while the plan does not.
    const std::optional<Date>& changed = context_.changed[index_of(plan)];
    const Field<Period>& period = document.roadmap()->period;
    const Date day = changed ? *changed : period.given ? period.value.first : make_date(1970, 1, 1);
    stamp_ = format_ical(day) + "T000000Z";
  }

  // The same from build to build: document, address of the row, number of the deadline in its cell.
  std::string uid(const Document& document, const Activity& activity, std::size_t part) const {
    std::string out = activity_key(document, activity);
    if (part > 0) out.append(".").append(std::to_string(part + 1));
    return out.append("@").append(context_.uid_host);
  }

  void add_event(ActivityRef ref, std::size_t part, const EventDays& days) {
    const Document& document = context_.site.corpus.document(ref.document);
    const Activity& activity = document.roadmap()->activities[ref.activity];
    const ActivityMeaning& meaning = context_.site.corpus.meaning(ref.document).activities[ref.activity];
    ical_.line("BEGIN", "VEVENT");
    ical_.text("UID", uid(document, activity, part));
    ical_.line("DTSTAMP", stamp_);
    ical_.day("DTSTART", days.first);
    ical_.day("DTEND", add_days(days.last, 1));  // not included (section 3.6.1)
    if (!days.rrule.empty()) ical_.line("RRULE", days.rrule);
    std::string summary = collapse_spaces(text_of(activity.activity));
    if (days.is_due) summary = std::string{word("due")}.append(" ").append(summary);
    ical_.text("SUMMARY", summary);
    ical_.text("DESCRIPTION", description(activity));
    if (!plan_page_.empty()) ical_.line("URL", plan_page_ + encode_path(activity.anchor));
    if (meaning.status.kind == StatusKind::cancelled) ical_.line("STATUS", "CANCELLED");
    ical_.line("TRANSP", "TRANSPARENT");
    ical_.line("END", "VEVENT");
  }

  std::string_view word(std::string_view key) const {
    return context_.site.messages.text(std::string{"export.event."}.append(key));
  }

  std::string description(const Activity& activity) const {
    std::string out;
    const auto add = [&](std::string_view key, std::string_view text) {
      if (is_blank(text)) return;
      if (!out.empty()) out.push_back('\n');
      out.append(word(key)).append(" ").append(text);
    };
    add("deadline", text_of(activity.deadline));
    add("executors", text_of(activity.executors));
    add("result", text_of(activity.result));
    add("status", text_of(activity.status));
    add("number", text_of(activity.number));
    add("plan", plan_name_);
    return out;
  }

  const ExportContext& context_;
  IcalWriter ical_;
  std::optional<DocumentId> plan_;
  std::string plan_name_;
  std::string plan_page_;
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

std::string write_executor_calendar(const ExportContext& context, std::uint32_t index) {
  const Corpus& corpus = context.site.corpus;
  CalendarWriter calendar{context, corpus.executors[index].entry->name};
  const std::vector<Demand> demands = list_demands(corpus, context.roles_held[index], ExecutorId{index});
  for (std::size_t i = 0; i < demands.size(); ++i) {
    const bool is_repeated = i > 0 && demands[i].activity == demands[i - 1].activity;
    if (!is_repeated && corpus.document(demands[i].activity.document).readable)
      calendar.add_activity(demands[i].activity);
  }
  return calendar.finish();
}

}  // namespace roadbook::exports
