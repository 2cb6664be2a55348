// A deadline without a year: it was taken from the plan's period, or from the day of the order.
#include "check/rules/deadline/places.h"

namespace roadbook::rules_deadline {

namespace {

std::string year_of(const DeadlinePart& part) {
  const std::optional<Date> last = last_day(part.meaning);
  const std::optional<Date> day = last ? last : first_day(part.meaning);
  return day ? std::to_string(static_cast<int>(day->year())) : std::string{};
}

}  // namespace

void check_year_inferred(const CheckInput& input, DocumentId id, Findings& findings) {
  for_each_deadline(input, id, [&](const DeadlinePlace& place) {
    for (const DeadlinePart& part : place.deadline.parts) {
      if (!part.year_inferred) continue;
      findings.push_back({"deadline/year-inferred",
                          place.span(part.text),
                          {{"part", place.quoted(part.text)}, {"year", year_of(part)}},
                          {},
                          place.cell != nullptr ? "message" : "directive"});
      return;  // one a cell is enough to be seen
    }
  });
}

}  // namespace roadbook::rules_deadline
