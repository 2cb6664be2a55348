// Somebody is named in a plan whom no registry knows.
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

}  // namespace

void check_unknown(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  const Roadmap* roadmap = document.roadmap();
  if (roadmap == nullptr) return;
  const DocumentMeaning& meaning = input.corpus.meaning(id);
  const std::string_view source = input.sources.file(document.file).text;
  for (const UnknownExecutor& unknown : meaning.unknown_executors) {
    const Cell* cell = roadmap->activities[unknown.activity].executors;
    if (cell == nullptr || is_left_empty(*cell) || unknown.candidates.size() > 1) continue;
    const PhraseSpan name = meaning.activities[unknown.activity].executors[unknown.mention].text;
    findings.push_back({"executor/unknown",
                        span_in_cell(*cell, name.begin, name.length, source),
                        {{"name", quoted_part(*cell, name)}, {"nearest", in_quotes(unknown.nearest)}},
                        {},
                        unknown.nearest.empty() ? "no-nearest" : "message"});
  }
}

}  // namespace roadbook::rules_executor
