// calendar.ics of all plans and orders, of a plan, of an executor: what all calendars begin and end with, and
// the events of `CalendarEvents` between.
#include "export/ical.h"
#include "export/kinds.h"
#include "model/demands.h"
#include "wording/documents.h"

namespace roadbook::exports {

namespace {

class CalendarWriter {
 public:
  CalendarWriter(const ExportContext& context, std::string_view name) : context_(context) {
    IcalWriter ical;
    ical.line("BEGIN", "VCALENDAR");
    ical.line("VERSION", "2.0");
    ical.line("PRODID", "-//Roadbook//Roadbook//RU");
    ical.line("CALSCALE", "GREGORIAN");
    ical.line("METHOD", "PUBLISH");
    ical.text("NAME", name);  // RFC 7986, section 5.1, and what was in use before it
    ical.text("X-WR-CALNAME", name);
    ical.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    ical.line("X-PUBLISHED-TTL", "P1D");
    out_ = ical.take();
  }

  void add_document(std::size_t document) { out_.append(context_.events.at(document).bytes); }

  void add_item(DocumentId document, std::size_t index) {
    if (context_.site.corpus.document(document).readable)
      out_.append(context_.events.at(index_of(document)).of(index));
  }

  std::string finish() {
    IcalWriter ical;
    ical.line("END", "VCALENDAR");
    return std::move(out_.append(ical.take()));
  }

 private:
  const ExportContext& context_;
  std::string out_;
};

}  // namespace

void list_all_calendar(const ExportContext&, Jobs& jobs) { jobs.push_back({calendar_path({}), 0, 0}); }

std::string write_all_calendar(const ExportContext& context, std::uint32_t) {
  CalendarWriter calendar{context, context.site.config.title};
  for (std::size_t i = 0; i < context.site.corpus.documents.size(); ++i) calendar.add_document(i);
  return calendar.finish();
}

void list_plan_calendars(const ExportContext& context, Jobs& jobs) {
  const Site& site = context.site;
  for (std::uint32_t i = 0; i < site.corpus.documents.size(); ++i) {
    const Document& document = site.corpus.documents[i];
    if (document.readable && document.roadmap() != nullptr)
      jobs.push_back({calendar_path(document.id), 0, i});
  }
}

std::string write_plan_calendar(const ExportContext& context, std::uint32_t index) {
  const Document& document = context.site.corpus.documents[index];
  CalendarWriter calendar{context, document_name(document, context.site.messages)};
  calendar.add_document(index);
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
  const std::vector<ExecutorId>& roles = context.roles_held[index];
  CalendarWriter calendar{context, corpus.executors[index].entry->name};
  const std::vector<Demand> demands = list_demands(corpus, roles, ExecutorId{index});
  for (std::size_t i = 0; i < demands.size(); ++i) {
    const ActivityRef& ref = demands[i].activity;
    const bool is_repeated = i > 0 && ref == demands[i - 1].activity;
    if (!is_repeated) calendar.add_item(ref.document, ref.activity);
  }
  for (const DirectiveRef& ref : list_directives(corpus, roles, ExecutorId{index}))
    calendar.add_item(ref.document, ref.directive);
  return calendar.finish();
}

}  // namespace roadbook::exports
