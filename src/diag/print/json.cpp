#include "diag/print/report_json.h"

namespace roadbook {

namespace {

class JsonPrinter {
 public:
  explicit JsonPrinter(const FindingReport& report) : out_(report), messages_(report.messages) {}

  std::string print(const Findings& findings) {
    JsonWriter& json = out_.json();
    json.begin_object().key("findings").begin_array();
    for (const Finding& finding : findings) print_finding(finding);
    json.end_array();
    print_summary(count_findings(findings));
    json.end_object();
    return out_.take();
  }

 private:
  void print_place(SourceSpan span) {
    const PlacedLine begin = out_.places().begin_of(span);
    out_.text("file", out_.path_of(span));
    out_.json().key("line").value(begin.line).key("column").value(begin.column);
  }

  void print_finding(const Finding& finding) {
    JsonWriter& json = out_.json();
    json.begin_object();
    out_.text("rule", finding.rule);
    out_.text("severity", severity_name(finding.severity));
    print_place(finding.span);
    const PlacedLine end = out_.places().end_of(finding.span);
    json.key("end_line").value(end.line).key("end_column").value(end.column);
    out_.text("message", message_of(finding, messages_));
    out_.text("hint", hint_of(finding, messages_));
    json.key("related").begin_array();
    for (const RelatedPlace& related : finding.related) {
      json.begin_object();
      print_place(related.span);
      out_.text("message", message_of(finding, related, messages_));
      json.end_object();
    }
    json.end_array().end_object();
  }

  void print_summary(const FindingCounts& counts) {
    JsonWriter& json = out_.json();
    json.key("summary").begin_object();
    json.key("errors").value(counts.errors);
    json.key("warnings").value(counts.warnings);
    json.key("notes").value(counts.notes);
    json.end_object();
  }

  ReportJson out_;
  const Messages& messages_;
};

}  // namespace

std::string print_json(const FindingReport& report) { return JsonPrinter{report}.print(report.findings); }

}  // namespace roadbook
