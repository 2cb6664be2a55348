// What is wrong with a stretch that was not understood, where that can be told: a day that no calendar has, a
// range that runs backwards.
#pragma once

#include <string_view>

#include "base/date.h"
#include "model/deadline.h"

namespace roadbook::deadline {

// Looks at `deadline.unparsed` and fills `deadline.faults`, in the order of the text.
void find_faults(std::string_view phrase, const Period& plan, Deadline& deadline);

}  // namespace roadbook::deadline
