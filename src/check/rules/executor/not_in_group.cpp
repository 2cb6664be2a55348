// A person is named who is not in the working group that the order lists.
#include "check/rule.h"
#include "check/wording.h"

namespace roadbook::rules_executor {

void check_not_in_group(const CheckInput& input, DocumentId id, Findings& findings) {
  const DocumentMeaning& meaning = input.corpus.meaning(id);
  if (meaning.outsiders.empty()) return;
  const Document& document = input.corpus.document(id);
  const std::string_view source = input.sources.file(document.file).text;
  const WorkingGroup& group = input.corpus.meaning(*meaning.order.target).working_groups.front();
  for (const MentionRef& outsider : meaning.outsiders) {
    const Cell& cell = *document.roadmap()->activities[outsider.activity].executors;
    const PhraseSpan name = (*meaning.activities[outsider.activity].executors)[outsider.mention].text;
    findings.push_back({"executor/not-in-group",
                        span_in_cell(cell, name.begin, name.length, source),
                        {{"person", quoted_part(cell, name)}},
                        {{group.title, "group"}}});
  }
}

}  // namespace roadbook::rules_executor
