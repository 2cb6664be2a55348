// Matches the table of forms against the items of a phrase.
#pragma once

#include <string_view>
#include <vector>

#include "deadline/reading.h"

namespace roadbook::deadline {

// Readings in the order of the text that together cover all items but separators between them. What no form
// matches is of the kind `unknown`, one reading for each stretch.
void read_forms(const Items& items, Readings& readings);

// Names of the forms that match the items as a whole. For the test of the help page, where each phrase has
// exactly one.
std::vector<std::string_view> list_matching_forms(const Items& items);

}  // namespace roadbook::deadline
