// A name that several executors of the registry bear.
#include <string>
#include <vector>

#include "check/rule.h"
#include "check/wording.h"

namespace roadbook::rules_executor {

namespace {

std::string list_names(const Corpus& corpus, const std::vector<ExecutorId>& executors) {
  std::string out;
  for (const ExecutorId id : executors) {
    const Executor& entry = *corpus.executor(id).entry;
    out.append(out.empty() ? "" : "; ").append(entry.name).append(" (id: ").append(entry.id).append(")");
  }
  return out;
}

}  // namespace

void check_ambiguous(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  const DocumentMeaning& meaning = input.corpus.meaning(id);
  const std::string_view source = input.sources.file(document.file).text;
  for (const UnknownExecutor& unknown : meaning.unknown_executors) {
    if (unknown.candidates.size() < 2) continue;
    const Cell& cell = *document.roadmap()->activities[unknown.activity].executors;
    const PhraseSpan name = meaning.activities[unknown.activity].executors[unknown.mention].text;
    Finding finding{
        "executor/ambiguous",
        span_in_cell(cell, name.begin, name.length, source),
        {{"name", quoted_part(cell, name)}, {"names", list_names(input.corpus, unknown.candidates)}}};
    for (const ExecutorId candidate : unknown.candidates) {
      finding.related.push_back({input.corpus.executor(candidate).entry->span, "candidate"});
    }
    findings.push_back(std::move(finding));
  }
}

}  // namespace roadbook::rules_executor
