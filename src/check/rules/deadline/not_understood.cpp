// A part of a deadline that the language of deadlines does not know.
#include <algorithm>

#include "check/rules/deadline/places.h"

namespace roadbook::rules_deadline {

namespace {

// What is wrong with the part is said by another rule.
bool is_explained(const Deadline& deadline, PhraseSpan part) {
  return std::ranges::any_of(deadline.faults, [part](const DeadlineFault& fault) {
    return fault.text.begin >= part.begin && fault.text.begin < part.begin + part.length;
  });
}

}  // namespace

void check_not_understood(const CheckInput& input, DocumentId id, Findings& findings) {
  for_each_deadline(input, id, [&](const DeadlinePlace& place) {
    for (const PhraseSpan& part : place.deadline.unparsed) {
      if (is_explained(place.deadline, part)) continue;
      findings.push_back({"deadline/not-understood", place.span(part), {{"part", place.quoted(part)}}, {}});
    }
  });
}

}  // namespace roadbook::rules_deadline
