// An abbreviation in the executors' column that neither the plan nor its order spells out.
#include "check/rule.h"
#include "check/wording.h"

namespace roadbook::rules_executor {

void check_undefined_abbreviation(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  const std::string_view source = input.sources.file(document.file).text;
  for (const UndefinedAbbreviation& undefined : input.corpus.meaning(id).undefined_abbreviations) {
    const Cell& cell = *document.roadmap()->activities[undefined.activity].executors;
    findings.push_back({"executor/undefined-abbreviation",
                        span_in_cell(cell, undefined.text.begin, undefined.text.length, source),
                        {{"abbreviation", quoted_part(cell, undefined.text)}}});
  }
}

}  // namespace roadbook::rules_executor
