// What readings say about each other: neighbours that belong together before they are joined, and places in
// the calendar that may mean something else than they say alone.
#pragma once

#include "deadline/reading.h"

namespace roadbook::deadline {

void doubt_neighbours(const Items& items, Readings& readings);

}  // namespace roadbook::deadline
