#include "diag/print/json.h"

#include "base/json.h"
#include "diag/print/excerpt.h"
#include "diag/print/places.h"

namespace roadbook {

namespace {

class JsonPrinter {
 public:
  JsonPrinter(const SourceSet& sources, const Messages& messages)
      : sources_(sources), messages_(messages), places_(sources), json_(JsonWriter::Layout::indented) {}

  std::string print(const Findings& findings) {
    json_.begin_object().key("findings").begin_array();
    for (const Finding& finding : findings) print_finding(finding);
    json_.end_array();
    print_summary(count_findings(findings));
    json_.end_object();
    return json_.take() + "\n";
  }

 private:
  // Facts come from files and from names of files, whose bytes may be anything.
  void text(std::string_view name, std::string_view value) { json_.key(name).value(printable(value)); }

  void print_place(SourceSpan span) {
    const PlacedLine begin = places_.begin_of(span);
    text("file", sources_.file(span.file).path);
    json_.key("line").value(begin.line).key("column").value(begin.column);
  }

  void print_finding(const Finding& finding) {
    json_.begin_object();
    text("rule", finding.rule);
    text("severity", severity_name(finding.severity));
    print_place(finding.span);
    const LineColumn end = places_.end_of(finding.span);
    json_.key("end_line").value(end.line).key("end_column").value(end.column);
    text("message", message_of(finding, messages_));
    text("hint", hint_of(finding, messages_));
    json_.key("related").begin_array();
    for (const RelatedPlace& related : finding.related) {
      json_.begin_object();
      print_place(related.span);
      text("message", message_of(finding, related, messages_));
      json_.end_object();
    }
    json_.end_array().end_object();
  }

  void print_summary(const FindingCounts& counts) {
    json_.key("summary").begin_object();
    json_.key("errors").value(counts.errors);
    json_.key("warnings").value(counts.warnings);
    json_.key("notes").value(counts.notes);
    json_.end_object();
  }

  const SourceSet& sources_;
  const Messages& messages_;
  Places places_;
  JsonWriter json_;
};

}  // namespace

std::string print_findings_as_json(const Findings& findings, const SourceSet& sources,
                                   const Messages& messages) {
  return JsonPrinter{sources, messages}.print(findings);
}

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      break;
  }
  return "note";
}

}  // namespace roadbook
