#include <map>

#include "base/escape.h"
#include "base/text.h"
#include "diag/print/report_json.h"

namespace roadbook {

namespace {

// Section numbers are those of SARIF 2.1.0.
class SarifPrinter {
 public:
  explicit SarifPrinter(const FindingReport& report) : out_(report), messages_(report.messages) {}

  std::string print(const Findings& findings) {
    JsonWriter& json = out_.json();
    json.begin_object();
    out_.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    out_.text("version", "2.1.0");
    json.key("runs").begin_array().begin_object();
    print_tool(findings);
    out_.text("columnKind", "unicodeCodePoints");
    out_.text("language", messages_.language());
    json.key("results").begin_array();
    for (std::size_t i = 0; i < findings.size(); ++i) print_result(findings[i], i);
    json.end_array().end_object().end_array().end_object();
    return out_.take();
  }

 private:
  // Braces would be taken for placeholders (3.11.5), «[words](address)» for a link (3.11.6).
  void print_message(std::string_view name, std::string text) {
    replace_all(text, "{", "{{");
    replace_all(text, "}", "}}");
    if (text.find("](") != std::string::npos) {
      replace_all(text, "\\", "\\\\");
      replace_all(text, "[", "\\[");
    }
    out_.json().key(name).begin_object();
    out_.text("text", text);
    out_.json().end_object();
  }

  void print_rule(std::string_view code) {
    const std::string key = "rules." + std::string{code};
    out_.json().begin_object();
    out_.text("id", code);
    print_message("shortDescription", std::string{messages_.text(key + ".title")});
    print_message("fullDescription", std::string{messages_.text(key + ".why")});
    out_.json().end_object();
  }

  void print_tool(const Findings& findings) {
    for (const Finding& finding : findings) rule_index_.try_emplace(finding.rule);
    JsonWriter& json = out_.json();
    json.key("tool").begin_object().key("driver").begin_object();
    out_.text("name", "roadbook");
    out_.text("version", ROADBOOK_VERSION);
    json.key("rules").begin_array();
    std::size_t next = 0;
    for (auto& [code, index] : rule_index_) {
      index = next++;
      print_rule(code);
    }
    json.end_array().end_object().end_object();
  }

  void print_artifact(SourceSpan span) {
    out_.json().key("artifactLocation").begin_object();
    out_.text("uri", percent_encode(out_.path_of(span), "/"));
    out_.text("uriBaseId", "%SRCROOT%");
    out_.json().end_object();
  }

  void print_region(std::string_view name, SourceSpan span) {
    const PlacedLine begin = out_.places().begin_of(span);
    const PlacedLine end = out_.places().end_of(span);
    JsonWriter& json = out_.json();
    json.key(name).begin_object();
    json.key("startLine").value(begin.line).key("startColumn").value(begin.column);
    json.key("endLine").value(end.line).key("endColumn").value(end.column);
    json.end_object();
  }

  void print_location(SourceSpan span) {
    out_.json().key("physicalLocation").begin_object();
    print_artifact(span);
    print_region("region", span);
    out_.json().end_object();
  }

  void print_related(const Finding& finding) {
    JsonWriter& json = out_.json();
    json.key("relatedLocations").begin_array();
    for (std::size_t i = 0; i < finding.related.size(); ++i) {
      json.begin_object().key("id").value(i + 1);
      print_location(finding.related[i].span);
      print_message("message", message_of(finding, finding.related[i], messages_));
      json.end_object();
    }
    json.end_array();
  }

  // All edits of a fix are of one file, so that they are one change.
  void print_fix(const Finding& finding) {
    JsonWriter& json = out_.json();
    json.key("fixes").begin_array().begin_object();
    print_message("description", hint_of(finding, messages_));
    json.key("artifactChanges").begin_array().begin_object();
    print_artifact(finding.fix.front().span);
    json.key("replacements").begin_array();
    for (const Edit& edit : finding.fix) {
      json.begin_object();
      print_region("deletedRegion", edit.span);
      json.key("insertedContent").begin_object();
      out_.text("text", edit.text);
      json.end_object().end_object();
    }
    json.end_array().end_object().end_array().end_object().end_array();
  }

  void print_result(const Finding& finding, std::size_t number) {
    JsonWriter& json = out_.json();
    json.begin_object();
    out_.text("ruleId", finding.rule);
    json.key("ruleIndex").value(rule_index_.at(finding.rule));
    out_.text("level", severity_name(finding.severity));
    print_message("message", message_of(finding, messages_) + ". " + hint_of(finding, messages_));
    json.key("locations").begin_array().begin_object();
    print_location(finding.span);
    json.end_object().end_array();
    if (number < out_.report().fingerprints.size()) {
      json.key("partialFingerprints").begin_object();
      out_.text("roadbook/v1", out_.report().fingerprints[number]);
      json.end_object();
    }
    if (!finding.related.empty()) print_related(finding);
    if (!finding.fix.empty()) print_fix(finding);
    json.end_object();
  }

  ReportJson out_;
  const Messages& messages_;
  std::map<std::string_view, std::size_t> rule_index_;
};

}  // namespace

std::string print_sarif(const FindingReport& report) { return SarifPrinter{report}.print(report.findings); }

}  // namespace roadbook
