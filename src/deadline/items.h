// The whole way from a phrase to the items that forms are matched against.
#pragma once

#include <string_view>

#include "base/date.h"
#include "deadline/item.h"

namespace roadbook::deadline {

// Words, calendar terms, lengths of time, and what terms borrow from each other. `plan` only decides between
// two years where the order of the text leaves both.
void read_items(std::string_view phrase, const Period& plan, Items& items);

}  // namespace roadbook::deadline
