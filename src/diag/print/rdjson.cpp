#include "diag/print/report_json.h"

namespace roadbook {

namespace {

std::string_view rdjson_severity(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "ERROR";
    case Severity::warning:
      return "WARNING";
    case Severity::note:
      break;
  }
  return "INFO";
}

class RdjsonPrinter {
 public:
  explicit RdjsonPrinter(const FindingReport& report) : out_(report), messages_(report.messages) {}

  std::string print(const Findings& findings) {
    JsonWriter& json = out_.json();
    json.begin_object().key("source").begin_object();
    out_.text("name", "roadbook");
    json.end_object().key("diagnostics").begin_array();
    for (const Finding& finding : findings) print_finding(finding);
    json.end_array().end_object();
    return out_.take();
  }

 private:
  void print_position(std::string_view name, const PlacedLine& place) {
    out_.json().key(name).begin_object();
    out_.json().key("line").value(place.line).key("column").value(place.offset + 1);  // in bytes
    out_.json().end_object();
  }

  void print_range(SourceSpan span) {
    out_.json().key("range").begin_object();
    print_position("start", out_.places().begin_of(span));
    print_position("end", out_.places().end_of(span));
    out_.json().end_object();
  }

  void print_location(SourceSpan span) {
    out_.json().key("location").begin_object();
    out_.text("path", out_.path_of(span));
    print_range(span);
    out_.json().end_object();
  }

  void print_suggestions(const Finding& finding) {
    JsonWriter& json = out_.json();
    json.key("suggestions").begin_array();
    for (const Edit& edit : finding.fix) {
      json.begin_object();
      print_range(edit.span);
      out_.text("text", edit.text);
      json.end_object();
    }
    json.end_array();
  }

  void print_related(const Finding& finding) {
    JsonWriter& json = out_.json();
    json.key("related_locations").begin_array();
    for (const RelatedPlace& related : finding.related) {
      json.begin_object();
      out_.text("message", message_of(finding, related, messages_));
      print_location(related.span);
      json.end_object();
    }
    json.end_array();
  }

  void print_finding(const Finding& finding) {
    JsonWriter& json = out_.json();
    json.begin_object();
    out_.text("message", message_of(finding, messages_) + ". " + hint_of(finding, messages_));
    print_location(finding.span);
    out_.text("severity", rdjson_severity(finding.severity));
    json.key("code").begin_object();
    out_.text("value", finding.rule);
    json.end_object();
    if (!finding.fix.empty()) print_suggestions(finding);
    if (!finding.related.empty()) print_related(finding);
    json.end_object();
  }

  ReportJson out_;
  const Messages& messages_;
};

}  // namespace

std::string print_rdjson(const FindingReport& report) { return RdjsonPrinter{report}.print(report.findings); }

}  // namespace roadbook
