// A range that runs from later to earlier.
#include "check/rules/deadline/places.h"

namespace roadbook::rules_deadline {

void check_reversed(const CheckInput& input, DocumentId id, Findings& findings) {
  for_each_deadline(input, id, [&](const DeadlinePlace& place) {
    for (const DeadlineFault& fault : place.deadline.faults) {
      if (fault.kind != DeadlineFault::Kind::reversed) continue;
      findings.push_back(
          {"deadline/reversed", place.span(fault.text), {{"part", place.quoted(fault.text)}}, {}});
    }
  });
}

}  // namespace roadbook::rules_deadline
