// Cuts a phrase into words, numbers and marks. Called by the driver and by parse_period.
#pragma once

#include <string_view>

#include "deadline/item.h"

namespace roadbook::deadline {

// Items in the order of the text. White space, quotes and full stops are no items; a line break is a flag of
// the item after it; any other character that the language does not know is a Symbol::word of its own, so
// that nothing is lost.
void read_words(std::string_view phrase, Items& items);

}  // namespace roadbook::deadline
