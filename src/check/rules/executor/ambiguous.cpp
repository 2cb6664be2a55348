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

Finding describe(const Corpus& corpus, SourceSpan place, std::string name,
                 const std::vector<ExecutorId>& candidates) {
  Finding finding{
      "executor/ambiguous", place, {{"name", std::move(name)}, {"names", list_names(corpus, candidates)}}};
  for (const ExecutorId candidate : candidates) {
    finding.related.push_back({corpus.executor(candidate).entry->span, "candidate"});
  }
  return finding;
}

}  // namespace

void check_ambiguous(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  const DocumentMeaning& meaning = input.corpus.meaning(id);
  const std::string_view source = input.sources.file(document.file).text;
  for (const UnknownSchool& unknown : meaning.unknown_schools) {
    if (unknown.candidates.size() < 2) continue;
    const WrittenReference& school = document.roadmap()->schools[unknown.school];
    findings.push_back(describe(input.corpus, school.span, school.text, unknown.candidates));
  }
  for (const UnknownExecutor& unknown : meaning.unknown_executors) {
    if (unknown.candidates.size() < 2) continue;
    const Cell& cell = *document.roadmap()->activities[unknown.activity].executors;
    const PhraseSpan name = (*meaning.activities[unknown.activity].executors)[unknown.mention].text;
    findings.push_back(describe(input.corpus, span_in_cell(cell, name.begin, name.length, source),
                                quoted_part(cell, name), unknown.candidates));
  }
}

}  // namespace roadbook::rules_executor
