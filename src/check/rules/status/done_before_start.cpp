// Something was done before its time began: before the range that the deadline gives, or before the plan.
#include <algorithm>
#include <optional>
#include <variant>

#include "check/rules/status/status_cell.h"

namespace roadbook::rules_status {

namespace {

// The first day of what lasts. «22.09.2023» and «до 01.11.2023» say no beginning: what is done early is well
// done.
std::optional<Date> start_of(const DeadlineMeaning& meaning) {
  if (const auto* range = std::get_if<DayRange>(&meaning)) return range->first;
  if (const auto* since = std::get_if<Since>(&meaning)) return since->first;
  if (const auto* recurring = std::get_if<Recurring>(&meaning)) return recurring->first;
  if (const auto* ongoing = std::get_if<Ongoing>(&meaning)) return ongoing->first;
  return std::nullopt;
}

// Nothing if some part has no beginning: it might be that part that was done.
std::optional<Date> start_of(const Deadline& deadline) {
  std::optional<Date> earliest;
  if (!deadline.understood()) return earliest;
  for (const DeadlinePart& part : deadline.parts) {
    const auto start = start_of(part.meaning);
    if (!start) return std::nullopt;
    earliest = earliest ? std::min(*earliest, *start) : *start;
  }
  return earliest;
}

}  // namespace

void check_done_before_start(const CheckInput& input, DocumentId id, Findings& findings) {
  const Roadmap* roadmap = input.corpus.document(id).roadmap();
  for_each_status(input, id, [&](const Activity& activity, const ActivityMeaning& meaning) {
    const Status& status = meaning.status;
    if (status.kind != StatusKind::done || !status.day) return;
    const auto start = start_of(meaning.deadline);
    const bool before_start = start && *status.day < *start;
    const bool before_plan = !start && roadmap->period.given && *status.day < roadmap->period.value.first;
    if (!before_start && !before_plan) return;
    const Date beginning = before_start ? *start : roadmap->period.value.first;
    const SourceSpan other = before_start ? deadline_place(activity) : roadmap->period.span;
    findings.push_back({"status/done-before-start",
                        day_in_cell(input, *activity.status, *status.day),
                        {{"day", format_russian(*status.day)}, {"start", format_russian(beginning)}},
                        {{other, before_start ? "deadline" : "period"}},
                        before_start ? "message" : "before-plan"});
  });
}

}  // namespace roadbook::rules_status
