#include "diag/print/formats.h"

#include <algorithm>
#include <array>

namespace roadbook {

namespace {

constexpr std::array kFormats{
    FindingFormat{"text", print_text, false, print_text_in_pieces},
    FindingFormat{"json", print_json},
    FindingFormat{"sarif", print_sarif, true},
    FindingFormat{"github", print_github},
    FindingFormat{"gitlab", print_gitlab, true},
    FindingFormat{"rdjson", print_rdjson},
    FindingFormat{"junit", print_junit},
};

}  // namespace

std::span<const FindingFormat> finding_formats() { return kFormats; }

const FindingFormat* find_finding_format(std::string_view name) {
  const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                  [name](const FindingFormat& format) { return format.name == name; });
  return found == kFormats.end() ? nullptr : &*found;
}

bool print_report(const FindingFormat& format, const FindingReport& report, const TakePiece& take) {
  return format.print_in_pieces != nullptr ? format.print_in_pieces(report, take)
                                           : take(format.print(report));
}

}  // namespace roadbook
