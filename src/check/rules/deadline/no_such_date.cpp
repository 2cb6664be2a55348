// A day that no calendar has: 31 April, 30 February.
#include "check/rules/deadline/places.h"

namespace roadbook::rules_deadline {

void check_no_such_date(const CheckInput& input, DocumentId id, Findings& findings) {
  for_each_deadline(input, id, [&](const DeadlinePlace& place) {
    for (const DeadlineFault& fault : place.deadline.faults) {
      if (fault.kind != DeadlineFault::Kind::no_such_date) continue;
      findings.push_back(
          {"deadline/no-such-date", place.span(fault.text), {{"part", place.quoted(fault.text)}}, {}});
    }
  });
}

}  // namespace roadbook::rules_deadline
