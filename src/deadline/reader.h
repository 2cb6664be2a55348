// Matches the table of forms against the items of a phrase.
#pragma once

#include "deadline/reading.h"

namespace roadbook::deadline {

// Readings in the order of the text that together cover all items but separators between them. What no form
// matches is of the kind `unknown`, one reading for each stretch.
void read_forms(const Items& items, Readings& readings);

}  // namespace roadbook::deadline
