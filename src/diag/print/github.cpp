#include "diag/print/formats.h"
#include "diag/print/places.h"
#include "diag/printable.h"

namespace roadbook {

namespace {

// A command ends with its line, and its properties with a colon or a comma: GitHub, «Workflow commands».
std::string escape(std::string_view text, std::string_view special) {
  static constexpr char kHex[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    if (special.find(c) == std::string_view::npos) {
      out.push_back(c);
    } else {
      out.push_back('%');
      out.push_back(kHex[static_cast<unsigned char>(c) >> 4]);
      out.push_back(kHex[static_cast<unsigned char>(c) & 15]);
    }
  }
  return out;
}

std::string as_data(std::string_view text) { return escape(text, "%\r\n"); }
std::string as_property(std::string_view text) { return escape(text, "%\r\n:,"); }

std::string_view command_name(Severity severity) {
  return severity == Severity::note ? "notice" : severity_name(severity);
}

class GithubPrinter {
 public:
  explicit GithubPrinter(const FindingReport& report) : report_(report), places_(report.sources) {}

  void print(const Finding& finding) {
    const PlacedLine begin = places_.begin_of(finding.span);
    const PlacedLine end = places_.end_of(finding.span);
    out_.append("::").append(command_name(finding.severity));
    out_.append(" file=").append(as_property(printable(report_.sources.file(finding.span.file).path)));
    add_number("line", begin.line);
    add_number("endLine", end.line);
    add_number("col", begin.column);
    // Columns mean something within one line only.
    if (begin.line == end.line) add_number("endColumn", end.column);
    out_.append(",title=").append(as_property(finding.rule)).append("::");
    out_.append(as_data(words_of(finding))).append("\n");
  }

  std::string take() { return std::move(out_); }

 private:
  void add_number(std::string_view name, std::size_t number) {
    out_.append(",").append(name).append("=").append(std::to_string(number));
  }

  std::string words_of(const Finding& finding) {
    const Messages& messages = report_.messages;
    std::string words = printable(message_of(finding, messages));
    words.append("\n").append(messages.text("findings.hint")).append(": ");
    words.append(printable(hint_of(finding, messages)));
    for (const RelatedPlace& related : finding.related) {
      words.append("\n").append(printable(report_.sources.file(related.span.file).path));
      words.append(":").append(std::to_string(places_.begin_of(related.span).line)).append(": ");
      words.append(printable(message_of(finding, related, messages)));
    }
    return words;
  }

  const FindingReport& report_;
  Places places_;
  std::string out_;
};

}  // namespace

std::string print_github(const FindingReport& report) {
  GithubPrinter printer{report};
  for (const Finding& finding : report.findings) printer.print(finding);
  return printer.take();
}

}  // namespace roadbook
