// A deadline with a day before the plan begins or after it ends.
#include <optional>

#include "check/rule.h"
#include "check/wording.h"

namespace roadbook::rules_deadline {

namespace {

bool is_outside(const std::optional<Date>& day, const Period& period) {
  return day && (*day < period.first || *day > period.last);
}

}  // namespace

void check_outside_period(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  const Roadmap* roadmap = document.roadmap();
  if (roadmap == nullptr || !roadmap->period.given) return;
  const Period& period = roadmap->period.value;
  const std::string_view source = input.sources.file(document.file).text;
  const std::vector<ActivityMeaning>& meanings = input.corpus.meaning(id).activities;
  for (std::size_t i = 0; i < meanings.size(); ++i) {
    const Cell* cell = roadmap->activities[i].deadline;
    if (cell == nullptr) continue;
    for (const DeadlinePart& part : meanings[i].deadline->parts) {
      if (!is_outside(first_day(part.meaning), period) && !is_outside(last_day(part.meaning), period))
        continue;
      findings.push_back({"deadline/outside-period",
                          span_in_cell(*cell, part.text.begin, part.text.length, source),
                          {{"part", quoted_part(*cell, part.text)}, {"period", period_in_words(period)}},
                          {{roadmap->period.span, "period"}}});
    }
  }
}

}  // namespace roadbook::rules_deadline
