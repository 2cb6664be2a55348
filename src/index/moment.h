// When an entry is due and what is recorded of it: enough to tell its state on any later day, in the browser
// too.
#pragma once

#include <compare>
#include <cstdint>

#include "model/corpus.h"

namespace roadbook {

// What is recorded, as one letter in the index.
enum class Record : char {
  none = '0',
  done = 'D',
  done_late = 'L',
  cancelled = 'C',
  postponed = 'P',  // `last` is the day to which
  in_progress = 'I',
  not_done = 'N',
  unknown = 'U',       // words that are not understood
  none_of_plan = 'E',  // nothing, of what ends with the plan: `last` is the plan's day and no deadline
  document = 'X'       // has no state; `last` is its date
};

struct Moment {
  Record record = Record::none;
  std::int32_t first = 0;  // days since 1970-01-01; 0: no day
  std::int32_t last = 0;

  friend auto operator<=>(const Moment&, const Moment&) = default;
};

// `period`: of the activity's plan.
Moment moment_of_activity(const ActivityMeaning& meaning, const Field<Period>& period);
Moment moment_of_document(const Document& document);

}  // namespace roadbook
