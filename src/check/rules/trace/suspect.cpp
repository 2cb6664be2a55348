// The activity above has changed since somebody compared the two: the fingerprint in the link's title,
// «сверено 5d3f0a», is not the activity's any more.
#include <string>

#include "check/rules/trace/served.h"

namespace roadbook::rules_trace {

void check_suspect(const CheckInput& input, DocumentId id, Findings& findings) {
  for (const TraceLink& trace : input.corpus.meaning(id).traces) {
    if (!trace.serves) continue;
    const auto checked = checked_fingerprint(trace.title);
    if (!checked) continue;
    const Served above = served_by(input.corpus, trace);
    const std::string now = fingerprint(*above.activity);
    if (*checked == now) continue;
    findings.push_back({"trace/suspect",
                        trace.span,
                        {{"checked", std::string{*checked}}, {"now", now}},
                        {{above.activity->span, "above"}},
                        checked->empty() ? "no-mark" : "message"});
  }
}

}  // namespace roadbook::rules_trace
