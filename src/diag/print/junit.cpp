#include "base/escape.h"
#include "diag/print/formats.h"
#include "diag/print/places.h"
#include "diag/printable.h"

namespace roadbook {

namespace {

class JunitPrinter {
 public:
  explicit JunitPrinter(const FindingReport& report) : report_(report), places_(report.sources) {}

  std::string print() {
    const Findings& findings = report_.findings;
    out_.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
    add("name", "roadbook");
    add_counts(count_findings(findings));
    out_.append(">\n");
    for (std::size_t i = 0; i < findings.size();) {
      std::size_t end = i + 1;
      while (end < findings.size() && findings[end].span.file == findings[i].span.file) ++end;
      print_suite(std::span{findings}.subspan(i, end - i));
      i = end;
    }
    if (findings.empty()) print_clean();
    out_.append("</testsuites>\n");
    return std::move(out_);
  }

 private:
  void add(std::string_view name, std::string_view value) {
    out_.append(" ").append(name).append("=\"");
    append_escaped(out_, printable(value));
    out_.append("\"");
  }

  // Without findings there is still one test, which passed: many readers take no tests for a failure.
  void add_counts(const FindingCounts& counts) {
    const std::size_t failures = counts.errors + counts.warnings;
    add("tests", std::to_string(std::max<std::size_t>(1, failures + counts.notes)));
    add("failures", std::to_string(failures));
    add("errors", "0");
    add("skipped", std::to_string(counts.notes));
  }

  void print_clean() {
    out_.append("  <testsuite");
    add("name", "roadbook");
    add_counts({});
    out_.append(">\n    <testcase");
    add("classname", "roadbook");
    add("name", report_.messages.text("findings.nothing"));
    out_.append("/>\n  </testsuite>\n");
  }

  void print_suite(std::span<const Finding> findings) {
    const std::string& path = report_.sources.file(findings.front().span.file).path;
    out_.append("  <testsuite");
    add("name", path);
    add_counts(count_findings({findings.begin(), findings.end()}));
    out_.append(">\n");
    for (const Finding& finding : findings) print_case(finding, path);
    out_.append("  </testsuite>\n");
  }

  void print_case(const Finding& finding, const std::string& path) {
    const PlacedLine place = places_.begin_of(finding.span);
    const std::string message = message_of(finding, report_.messages);
    const std::string where = path + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
    out_.append("    <testcase");
    add("classname", finding.rule);
    add("name", message + " (" + where + ")");
    add("file", path);
    add("line", std::to_string(place.line));
    out_.append(">\n      ");
    if (finding.severity == Severity::note) {
      out_.append("<skipped");
      add("message", message);
      out_.append("/>\n");
    } else {
      print_failure(finding, message, where);
    }
    out_.append("    </testcase>\n");
  }

  void print_failure(const Finding& finding, const std::string& message, const std::string& where) {
    const Messages& messages = report_.messages;
    out_.append("<failure");
    add("type", severity_name(finding.severity));
    add("message", message);
    out_.append(">");
    add_line(where + ": " + message);
    add_line(std::string{messages.text("findings.why")} + ": " + why_of(finding, messages));
    add_line(std::string{messages.text("findings.hint")} + ": " + hint_of(finding, messages));
    for (const RelatedPlace& related : finding.related) {
      add_line(report_.sources.file(related.span.file).path + ":" +
               std::to_string(places_.begin_of(related.span).line) + ": " +
               message_of(finding, related, messages));
    }
    out_.append("</failure>\n");
  }

  void add_line(const std::string& text) {
    append_escaped(out_, printable(text));
    out_.append("\n");
  }

  const FindingReport& report_;
  Places places_;
  std::string out_;
};

}  // namespace

std::string print_junit(const FindingReport& report) { return JunitPrinter{report}.print(); }

}  // namespace roadbook
