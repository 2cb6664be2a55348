#include "diag/print/report_json.h"

namespace roadbook {

namespace {

std::string_view gitlab_severity(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "critical";
    case Severity::warning:
      return "major";
    case Severity::note:
      break;
  }
  return "info";
}

void print_finding(ReportJson& out, const Finding& finding, std::string_view fingerprint) {
  const Messages& messages = out.report().messages;
  const PlacedLine begin = out.places().begin_of(finding.span);
  const PlacedLine end = out.places().end_of(finding.span);
  JsonWriter& json = out.json();
  json.begin_object();
  out.text("type", "issue");
  out.text("check_name", finding.rule);
  out.text("description", message_of(finding, messages));
  json.key("content").begin_object();
  out.text("body", why_of(finding, messages) + " " + hint_of(finding, messages));
  json.end_object();
  out.text("fingerprint", fingerprint);
  out.text("severity", gitlab_severity(finding.severity));
  json.key("location").begin_object();
  out.text("path", out.path_of(finding.span));
  json.key("lines").begin_object();
  json.key("begin").value(begin.line).key("end").value(end.line);
  json.end_object().end_object().end_object();
}

}  // namespace

std::string print_gitlab(const FindingReport& report) {
  ReportJson out{report};
  out.json().begin_array();
  for (std::size_t i = 0; i < report.findings.size(); ++i) {
    print_finding(out, report.findings[i],
                  i < report.fingerprints.size() ? report.fingerprints[i] : std::string_view{});
  }
  out.json().end_array();
  return out.take();
}

}  // namespace roadbook
