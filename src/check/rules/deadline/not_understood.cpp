// A part of a deadline that the language of deadlines does not know.
#include "check/rule.h"
#include "check/wording.h"

namespace roadbook::rules_deadline {

void check_not_understood(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  const Roadmap* roadmap = document.roadmap();
  if (roadmap == nullptr) return;
  const std::string_view source = input.sources.file(document.file).text;
  const std::vector<ActivityMeaning>& meanings = input.corpus.meaning(id).activities;
  for (std::size_t i = 0; i < meanings.size(); ++i) {
    const Cell* cell = roadmap->activities[i].deadline;
    if (cell == nullptr || is_left_empty(*cell)) continue;
    for (const PhraseSpan& part : meanings[i].deadline.unparsed) {
      findings.push_back({"deadline/not-understood",
                          span_in_cell(*cell, part.begin, part.length, source),
                          {{"part", quoted_part(*cell, part)}},
                          {}});
    }
  }
}

}  // namespace roadbook::rules_deadline
