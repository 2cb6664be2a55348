// Bounds that a reading takes over from its neighbour.
#pragma once

#include "deadline/reading.h"

namespace roadbook::deadline {

// «До 30.05.2021»; false where the end is given already.
bool take_last_bound(Reading& into, const Reading& by);

// «С сентября»; false where the beginning is given already.
bool take_first_bound(Reading& into, const Reading& from);

// «С сентября по май»; false where any bound is given already.
bool take_bounds(Reading& into, const Reading& range);

// The reading with the bounds and the beginning of the one that stands before it.
Reading bounded_by(const Reading& before, Reading reading);

}  // namespace roadbook::deadline
