// What the rules about trace links share.
#pragma once

#include "check/rule.h"

namespace roadbook::rules_trace {

// The activity of another plan that a link leads to, with what it means.
struct Served {
  const Activity* activity = nullptr;
  const ActivityMeaning* meaning = nullptr;
};

// The link must lead to an activity (`serves` is given).
inline Served served_by(const Corpus& corpus, const TraceLink& trace) {
  const Roadmap& plan = *corpus.document(*trace.document).roadmap();
  return {&plan.activities[*trace.serves], &corpus.meaning(*trace.document).activities[*trace.serves]};
}

}  // namespace roadbook::rules_trace
