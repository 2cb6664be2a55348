#include <algorithm>
#include <array>
#include <utility>

#include "diag/print/excerpt.h"
#include "diag/print/formats.h"
#include "diag/print/places.h"

namespace roadbook {

namespace {

// Fits beside the gutter in a terminal of 120 columns.
constexpr std::size_t kExcerptWidth = 100;
constexpr std::size_t kGutterWidth = 6;

constexpr std::size_t kPieceSize = 1U << 16;

// SGR parameters of ECMA-48.
constexpr std::string_view kBold = "1";
constexpr std::string_view kDim = "2";
constexpr std::string_view kMark = "1;32";

std::string_view severity_style(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "1;31";
    case Severity::warning:
      return "1;33";
    case Severity::note:
      break;
  }
  return "1;36";
}

class TextPrinter {
 public:
  explicit TextPrinter(const FindingReport& report)
      : sources_(report.sources),
        messages_(report.messages),
        places_(report.sources),
        colour_(report.colour) {}

  void print(const Finding& finding) {
    const PlacedLine place = places_.begin_of(finding.span);
    paint(kBold, location(finding.span.file, place) + ":");
    out_.append(" ");
    paint(severity_style(finding.severity), severity_word(finding.severity, messages_));
    out_.append(" ");
    paint(kDim, "[" + std::string{finding.rule} + "]");
    end_line(message_of(finding, messages_));
    print_excerpt(place, finding.span.length);
    print_line("findings.why", why_of(finding, messages_));
    print_line("findings.hint", hint_of(finding, messages_));
    for (const RelatedPlace& related : finding.related) print_related(finding, related);
    out_.append("\n");
  }

  std::string_view text() const { return out_; }
  void clear() { out_.clear(); }

 private:
  void paint(std::string_view style, std::string_view text) {
    if (colour_ == Colour::never) {
      out_.append(text);
    } else {
      out_.append("\x1B[").append(style).append("m").append(text).append("\x1B[0m");
    }
  }

  std::string location(FileId file, const PlacedLine& place) const {
    return printable(sources_.file(file).path) + ":" + std::to_string(place.line) + ":" +
           std::to_string(place.column);
  }

  void print_gutter(std::string_view number) {
    out_.append(kGutterWidth - std::min(number.size(), kGutterWidth), ' ');
    paint(kDim, std::string{number} + " | ");
  }

  void print_excerpt(const PlacedLine& place, std::size_t length) {
    if (place.text.empty()) return;  // an empty line shows nothing
    const Excerpt excerpt = make_excerpt(place.text, place.offset, length, kExcerptWidth);
    print_gutter(std::to_string(place.line));
    out_.append(excerpt.line).append("\n");
    print_gutter("");
    out_.append(excerpt.mark_begin, ' ');
    paint(kMark, "^" + std::string(excerpt.mark_width - 1, '~'));
    out_.append("\n");
  }

  void print_line(std::string_view caption, std::string_view text) {
    out_.append(kGutterWidth + 1, ' ').append(messages_.text(caption)).append(":");
    end_line(text);
  }

  void end_line(std::string_view text) {
    out_.push_back(' ');
    append_printable(out_, text);
    out_.push_back('\n');
  }

  void print_related(const Finding& finding, const RelatedPlace& related) {
    const PlacedLine place = places_.begin_of(related.span);
    out_.append(kGutterWidth + 1, ' ');
    paint(kBold, location(related.span.file, place) + ":");
    end_line(message_of(finding, related, messages_));
    print_excerpt(place, related.span.length);
  }

  const SourceSet& sources_;
  const Messages& messages_;
  Places places_;
  Colour colour_;
  std::string out_;
};

}  // namespace

bool print_text_in_pieces(const FindingReport& report, const TakePiece& take) {
  TextPrinter printer{report};
  for (const Finding& finding : report.findings) {
    printer.print(finding);
    if (printer.text().size() < kPieceSize) continue;
    if (!take(printer.text())) return false;
    printer.clear();
  }
  return take(printer.text()) && take(summary_of(report.findings, report.messages) + "\n");
}

std::string print_text(const FindingReport& report) {
  std::string text;
  print_text_in_pieces(report, [&text](std::string_view piece) {
    text.append(piece);
    return true;
  });
  return text;
}

std::string summary_of(const Findings& findings, const Messages& messages) {
  const FindingCounts counts = count_findings(findings);
  const std::array<std::pair<std::string_view, std::size_t>, 3> parts{{{"findings.errors", counts.errors},
                                                                       {"findings.warnings", counts.warnings},
                                                                       {"findings.notes", counts.notes}}};
  std::string list;
  for (const auto& [key, number] : parts) {
    if (number == 0) continue;
    if (!list.empty()) list.append(", ");
    list.append(messages.count(key, number));
  }
  if (list.empty()) return std::string{messages.text("findings.nothing")};
  return messages.text("findings.summary", {{"counts", list}});
}

std::string_view severity_word(Severity severity, const Messages& messages) {
  switch (severity) {
    case Severity::error:
      return messages.text("findings.severity.error");
    case Severity::warning:
      return messages.text("findings.severity.warning");
    case Severity::note:
      break;
  }
  return messages.text("findings.severity.note");
}

}  // namespace roadbook
