// Somebody is named in a plan, or a person in an order, whom no registry knows.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "check/rule.h"
#include "check/wording.h"

namespace roadbook::rules_executor {

namespace {

// More names than these do not help to choose.
constexpr std::size_t kShownNames = 3;

std::string in_quotes(const std::vector<std::string>& names) {
  std::string out;
  for (std::size_t i = 0; i < std::min(names.size(), kShownNames); ++i) {
    out.append(i == 0 ? "«" : ", «").append(names[i]).append("»");
  }
  return out;
}

void check_plan(const CheckInput& input, const Document& document, const DocumentMeaning& meaning,
                Findings& findings) {
  const std::string_view source = input.sources.file(document.file).text;
  for (const UnknownExecutor& unknown : meaning.unknown_executors) {
    const Cell* cell = document.roadmap()->activities[unknown.activity].executors;
    if (cell == nullptr || is_left_empty(*cell) || unknown.candidates.size() > 1) continue;
    const PhraseSpan name = (*meaning.activities[unknown.activity].executors)[unknown.mention].text;
    findings.push_back({"executor/unknown",
                        span_in_cell(*cell, name.begin, name.length, source),
                        {{"name", quoted_part(*cell, name)}, {"nearest", in_quotes(unknown.nearest)}},
                        {},
                        unknown.nearest.empty() ? "no-nearest" : "message"});
  }
}

void check_schools(const Roadmap& roadmap, const DocumentMeaning& meaning, Findings& findings) {
  for (const UnknownSchool& unknown : meaning.unknown_schools) {
    if (unknown.candidates.size() > 1) continue;
    const WrittenReference& school = roadmap.schools[unknown.school];
    findings.push_back({"executor/unknown",
                        school.span,
                        {{"name", school.text}, {"nearest", in_quotes(unknown.nearest)}},
                        {},
                        unknown.nearest.empty() ? "no-nearest" : "message"});
  }
}

void check_order(const CheckInput& input, const Document& document, const DocumentMeaning& meaning,
                 Findings& findings) {
  const std::string_view source = input.sources.file(document.file).text;
  for (const MisspeltPerson& person : meaning.misspelt_persons) {
    const Directive& directive = document.order()->directives[person.directive];
    const std::string_view name = directive.text.substr(person.text.begin, person.text.length);
    findings.push_back({"executor/unknown",
                        span_in_directive(directive, person.text.begin, person.text.length, source),
                        {{"name", std::string{name}}, {"nearest", in_quotes(person.nearest)}}});
  }
}

}  // namespace

void check_unknown(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  const DocumentMeaning& meaning = input.corpus.meaning(id);
  if (document.roadmap() != nullptr) {
    check_schools(*document.roadmap(), meaning, findings);
    check_plan(input, document, meaning, findings);
  }
  if (document.order() != nullptr) check_order(input, document, meaning, findings);
}

}  // namespace roadbook::rules_executor
