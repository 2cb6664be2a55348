// A deadline without any day: by another plan, on request, after some event.
#include <algorithm>

#include "check/rules/deadline/places.h"

namespace roadbook::rules_deadline {

namespace {

bool is_undated(const DeadlinePart& part) {
  return std::holds_alternative<OnEvent>(part.meaning) || std::holds_alternative<Unscheduled>(part.meaning);
}

}  // namespace

void check_undated(const CheckInput& input, DocumentId id, Findings& findings) {
  for_each_deadline(input, id, [&](const DeadlinePlace& place) {
    // Of a directive only what begins like a deadline was read: another day may stand beside it.
    if (place.cell == nullptr || !place.deadline.understood()) return;
    if (!std::ranges::all_of(place.deadline.parts, is_undated)) return;
    const bool by_event = std::holds_alternative<OnEvent>(place.deadline.parts.front().meaning);
    findings.push_back({"deadline/undated",
                        place.cell->span,
                        {{"deadline", collapse_spaces(place.text())}},
                        {},
                        by_event ? "event" : "message"});
  });
}

}  // namespace roadbook::rules_deadline
