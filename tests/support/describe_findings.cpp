#include "support/describe_findings.h"

#include <algorithm>

namespace roadbook::testing {

std::string describe_place(SourceSpan span, std::string_view text) {
  if (span.end() > text.size()) return "[outside the text]";
  if (span.length > 0) return "[" + std::string{text.substr(span.begin, span.length)} + "]";
  const std::string_view rest = text.substr(span.begin);
  return "[^" + std::string{rest.substr(0, rest.find_first_of("\r\n"))} + "]";
}

std::string describe_finding(const Finding& finding, std::string_view text) {
  std::string out{finding.rule};
  if (finding.variant != "message") out.append(".").append(finding.variant);
  out.append(" ").append(describe_place(finding.span, text));
  for (const auto& [name, value] : finding.facts) out.append(" ").append(name).append("=").append(value);
  for (const RelatedPlace& place : finding.related) {
    out.append(" → ").append(place.message).append(" ").append(describe_place(place.span, text));
  }
  return out;
}

Lines describe_findings(const Findings& findings, std::string_view text) {
  Lines lines;
  for (const Finding& finding : findings) lines.push_back(describe_finding(finding, text));
  return lines;
}

}  // namespace roadbook::testing
