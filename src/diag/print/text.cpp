#include <algorithm>
#include <array>
#include <charconv>
#include <type_traits>
#include <utility>

#include "diag/print/excerpt.h"
#include "diag/print/formats.h"
#include "diag/print/places.h"
#include "diag/printable.h"

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
        why_(messages_.text("findings.why")),
        hint_(messages_.text("findings.hint")),
        severities_{severity_word(Severity::note, messages_), severity_word(Severity::warning, messages_),
                    severity_word(Severity::error, messages_)},
        places_(report.sources),
        colour_(report.colour) {}

  void print(const Finding& finding) {
    const FindingWords words{finding, messages_, append_printable};
    const PlacedLine place = places_.begin_of(finding.span);
    print_location(finding.span.file, place);
    out_.append(" ");
    paint(severity_style(finding.severity), severities_[static_cast<std::size_t>(finding.severity)]);
    out_.append(" ");
    paint(kDim, [&] { out_.append("[").append(finding.rule).append("]"); });
    out_.append(" ");
    words.append_message(out_);
    out_.append("\n");
    print_excerpt(place, finding.span.length);
    begin_line(why_);
    words.append_why(out_);
    out_.append("\n");
    begin_line(hint_);
    words.append_hint(out_);
    out_.append("\n");
    for (const RelatedPlace& related : finding.related) print_related(words, related);
    out_.append("\n");
  }

  std::string_view text() const { return out_; }
  void clear() { out_.clear(); }

 private:
  template <typename Print>
  void paint(std::string_view style, Print print) requires std::is_invocable_v<Print> {
    if (colour_ == Colour::always) out_.append("\x1B[").append(style).append("m");
    print();
    if (colour_ == Colour::always) out_.append("\x1B[0m");
  }
  void paint(std::string_view style, std::string_view text) {
    paint(style, [&] { out_.append(text); });
  }

  // Valid until the next call.
  std::string_view digits_of(std::size_t number) {
    char* const begin = digits_.data();
    const auto written = std::to_chars(begin, begin + digits_.size(), number);
    return {begin, static_cast<std::size_t>(written.ptr - begin)};
  }

  void print_location(FileId file, const PlacedLine& place) {
    if (path_.empty() || path_file_ != file) {
      path_ = printable(sources_.file(file).path);
      path_file_ = file;
    }
    paint(kBold, [&] {
      out_.append(path_);
      out_.append(":").append(digits_of(place.line));
      out_.append(":").append(digits_of(place.column)).append(":");
    });
  }

  void print_gutter(std::string_view number) {
    out_.append(kGutterWidth - std::min(number.size(), kGutterWidth), ' ');
    paint(kDim, [&] { out_.append(number).append(" | "); });
  }

  void print_excerpt(const PlacedLine& place, std::size_t length) {
    if (place.text.empty()) return;  // an empty line shows nothing
    const Excerpt excerpt = make_excerpt(place.text, place.offset, length, kExcerptWidth);
    print_gutter(digits_of(place.line));
    append_excerpt(out_, excerpt);
    out_.append("\n");
    print_gutter("");
    out_.append(excerpt.mark_begin, ' ');
    paint(kMark, [&] { out_.append("^").append(excerpt.mark_width - 1, '~'); });
    out_.append("\n");
  }

  void begin_line(std::string_view caption) {
    out_.append(kGutterWidth + 1, ' ').append(caption).append(": ");
  }

  void print_related(const FindingWords& words, const RelatedPlace& related) {
    const PlacedLine place = places_.begin_of(related.span);
    out_.append(kGutterWidth + 1, ' ');
    print_location(related.span.file, place);
    out_.append(" ");
    words.append_message(out_, related);
    out_.append("\n");
    print_excerpt(place, related.span.length);
  }

  const SourceSet& sources_;
  const Messages& messages_;
  std::string_view why_;
  std::string_view hint_;
  std::array<std::string_view, 3> severities_;  // by Severity
  Places places_;
  Colour colour_;
  std::array<char, 20> digits_{};
  // Of the file whose findings are printed.
  std::string path_;
  FileId path_file_{};
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
