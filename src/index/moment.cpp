#include "index/moment.h"

#include <optional>

#include "model/plan_state.h"

namespace roadbook {

namespace {

std::int32_t day_number(std::optional<Date> day) {
  return day ? static_cast<std::int32_t>(std::chrono::sys_days{*day}.time_since_epoch().count()) : 0;
}

Record record_of(const ActivityMeaning& meaning, std::int32_t last) {
  switch (meaning.status.kind) {
    case StatusKind::done:
      return last != 0 && day_number(meaning.status.day) > last ? Record::done_late : Record::done;
    case StatusKind::cancelled:
      return Record::cancelled;
    case StatusKind::postponed:
      return Record::postponed;
    case StatusKind::in_progress:
      return Record::in_progress;
    case StatusKind::not_done:
      return Record::not_done;
    case StatusKind::unknown:
      return Record::unknown;
    case StatusKind::none:
      break;
  }
  return Record::none;
}

}  // namespace

Moment moment_of_activity(const ActivityMeaning& meaning, const Field<Period>& period) {
  Moment moment;
  moment.first = day_number(first_day(meaning.deadline));
  moment.last = day_number(certain_last_day(meaning.deadline));
  moment.record = record_of(meaning, moment.last);
  if (moment.record == Record::postponed) moment.last = day_number(meaning.status.day);
  const auto end = end_by_plan(meaning.deadline, period);
  if (moment.record == Record::none && end) {
    moment.record = Record::none_of_plan;
    moment.last = day_number(end);
  }
  return moment;
}

Moment moment_of_document(const Document& document) {
  Moment moment{Record::document, 0, 0};
  if (document.order() != nullptr && document.order()->date.given)
    moment.last = day_number(document.order()->date.value);
  if (document.roadmap() != nullptr && document.roadmap()->period.given)
    moment.last = day_number(document.roadmap()->period.value.last);
  return moment;
}

}  // namespace roadbook
