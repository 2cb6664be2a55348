// What the rows of a plan mean: days, executors, states.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "executor/executors.h"
#include "model/corpus.h"

namespace roadbook {

// Fills `activities`, which become as many as the roadmap's, `unknown_executors` and
// `undefined_abbreviations`. `period` is that of the plan, or the current year.
void resolve_activities(const Corpus& corpus, const Roadmap& roadmap, const Period& period,
                        const ExecutorScope& scope, DocumentMeaning& meaning);

// Around a name that is nobody's, or several executors'.
struct UnknownName {
  std::vector<std::string> nearest;    // known names, best first
  std::vector<ExecutorId> candidates;  // all who bear it, where they are several; then there are no nearest
};
UnknownName look_around(std::string_view name, const ExecutorScope& scope);

}  // namespace roadbook
