// A link to an activity above that is not there, or to a document that is not there.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "check/rule.h"

namespace roadbook::rules_trace {

namespace {

constexpr std::string_view kCode = "trace/dangling";

// «1.3» in «../region/roadmap.md#1.3»
std::string_view place_of(const TraceLink& trace) {
  return trace.url.substr(std::min(trace.url.find('#') + 1, trace.url.size()));
}

void report_nowhere(const Corpus& corpus, const TraceLink& trace, Findings& findings) {
  Finding finding{kCode, trace.span, {{"url", std::string{trace.url}}}, {}, "no-document"};
  if (trace.document) {
    const Document& target = corpus.document(*trace.document);
    // What could not be read has its own error.
    if (!target.readable) return;
    finding.variant = "message";
    finding.facts = {{"place", std::string{place_of(trace)}}, {"document", target.id}};
  }
  findings.push_back(std::move(finding));
}

// The link names the activity by its number, which is clear, but no address on the page.
void check_address(const CheckInput& input, const TraceLink& trace, Findings& findings) {
  const std::string_view place = place_of(trace);
  const std::string& anchor =
      input.corpus.document(*trace.document).roadmap()->activities[*trace.serves].anchor;
  if (place == anchor || place.find('%') != std::string_view::npos) return;
  Finding finding{kCode, trace.span, {{"place", std::string{place}}, {"address", anchor}}, {}, "by-number"};
  const std::size_t at = input.sources.text(trace.span).find('#' + std::string{place});
  if (at != std::string_view::npos) {
    finding.fix.push_back({{trace.span.file, static_cast<std::uint32_t>(trace.span.begin + at + 1),
                            static_cast<std::uint32_t>(place.size())},
                           anchor});
  }
  findings.push_back(std::move(finding));
}

}  // namespace

void check_dangling(const CheckInput& input, DocumentId id, Findings& findings) {
  for (const TraceLink& trace : input.corpus.meaning(id).traces) {
    if (trace.serves) {
      check_address(input, trace, findings);
    } else {
      report_nowhere(input.corpus, trace, findings);
    }
  }
}

}  // namespace roadbook::rules_trace
