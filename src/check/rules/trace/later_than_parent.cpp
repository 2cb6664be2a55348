// An activity whose deadline is later than that of the activity above which it serves.
#include <optional>

#include "check/rules/trace/served.h"
#include "check/wording.h"

namespace roadbook::rules_trace {

namespace {

// Nothing for what has no end by the calendar, or is understood only in part.
std::optional<Date> certain_end(const Deadline& deadline) {
  return deadline.understood() ? last_day(deadline) : std::nullopt;
}

}  // namespace

void check_later_than_parent(const CheckInput& input, DocumentId id, Findings& findings) {
  const DocumentMeaning& meaning = input.corpus.meaning(id);
  for (const TraceLink& trace : meaning.traces) {
    if (!trace.serves) continue;
    const Cell* cell = input.corpus.document(id).roadmap()->activities[trace.activity].deadline;
    const Served above = served_by(input.corpus, trace);
    if (cell == nullptr || above.activity->deadline == nullptr) continue;
    const auto end = certain_end(meaning.activities[trace.activity].deadline);
    const auto above_end = certain_end(above.meaning->deadline);
    if (!end || !above_end || *end <= *above_end) continue;
    findings.push_back({"trace/later-than-parent",
                        cell->span,
                        {{"end", format_russian(*end)}, {"above", format_russian(*above_end)}},
                        {{above.activity->deadline->span, "above-deadline"}}});
  }
}

}  // namespace roadbook::rules_trace
