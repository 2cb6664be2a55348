// A link to an activity above that is not there, or to a document that is not there.
#include <algorithm>
#include <string>
#include <utility>

#include "check/rule.h"

namespace roadbook::rules_trace {

void check_dangling(const CheckInput& input, DocumentId id, Findings& findings) {
  for (const TraceLink& trace : input.corpus.meaning(id).traces) {
    if (trace.serves) continue;
    const std::size_t hash = std::min(trace.url.find('#'), trace.url.size());
    Finding finding{"trace/dangling", trace.span, {{"url", std::string{trace.url}}}, {}, "no-document"};
    if (trace.document) {
      const Document& target = input.corpus.document(*trace.document);
      // What could not be read has its own error.
      if (!target.readable) continue;
      finding.variant = "message";
      finding.facts = {{"place", std::string{trace.url.substr(std::min(hash + 1, trace.url.size()))}},
                       {"document", target.id}};
    }
    findings.push_back(std::move(finding));
  }
}

}  // namespace roadbook::rules_trace
