// Something is to be done again and again, and nothing says until when.
#include "check/rules/deadline/places.h"

namespace roadbook::rules_deadline {

void check_endless(const CheckInput& input, DocumentId id, Findings& findings) {
  const Roadmap* roadmap = input.corpus.document(id).roadmap();
  const bool bounded = roadmap != nullptr && roadmap->period.given;
  const std::string end = bounded ? format_russian(roadmap->period.value.last) : std::string{};
  for_each_deadline(input, id, [&](const DeadlinePlace& place) {
    for (const DeadlinePart& part : place.deadline.parts) {
      const auto* recurring = std::get_if<Recurring>(&part.meaning);
      if (recurring == nullptr || recurring->last) continue;
      findings.push_back({"deadline/endless",
                          place.span(part.text),
                          {{"part", place.quoted(part.text)}, {"end", end}},
                          {},
                          bounded ? "message" : "unbounded"});
    }
  });
}

}  // namespace roadbook::rules_deadline
