// Matches the table of forms against the items of a phrase.
#pragma once

#include <string_view>
#include <vector>

#include "deadline/reading.h"

namespace roadbook::deadline {

// Readings in the order of the text that together cover all items but separators between them. What no form
// matches is of the kind `unknown`, one reading for each stretch.
void read_forms(const Items& items, Readings& readings);

// For each reading of the items, the names of all forms that match as far as the one that was taken. For the
// test of the help page: there is exactly one.
std::vector<std::vector<std::string_view>> list_winning_forms(const Items& items);

}  // namespace roadbook::deadline
