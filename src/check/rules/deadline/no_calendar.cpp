// A year of which no production calendar is known, so that days off in it are not found.
#include <algorithm>
#include <vector>

#include "check/rules/deadline/places.h"

namespace roadbook::rules_deadline {

void check_no_calendar(const CheckInput& input, DocumentId id, Findings& findings) {
  const ProductionCalendar& calendar = input.corpus.meaning(id).calendar;
  std::vector<int> reported;
  for_each_deadline(input, id, [&](const DeadlinePlace& place) {
    for (const DeadlinePart& part : place.deadline.parts) {
      const std::optional<Date> day = last_day(part.meaning);
      if (!day || calendar.knows(*day)) continue;
      const int year = static_cast<int>(day->year());
      if (std::ranges::find(reported, year) != reported.end()) continue;
      reported.push_back(year);
      findings.push_back(
          {"deadline/no-calendar", place.span(part.text), {{"year", std::to_string(year)}}, {}});
    }
  });
}

}  // namespace roadbook::rules_deadline
