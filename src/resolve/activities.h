// What the rows of a plan mean: days, executors, states.
#pragma once

#include "model/corpus.h"
#include "resolve/cells.h"

namespace roadbook {

// Fills `activities`, which become as many as the roadmap's, `unknown_executors` and
// `undefined_abbreviations`. The plan has been entered into both readers.
void resolve_activities(const Roadmap& roadmap, ExecutorCells& executors, DeadlineCells& deadlines,
                        DocumentMeaning& meaning);

}  // namespace roadbook
