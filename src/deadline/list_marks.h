// What counts the lines of a list in a cell: «1) до 15.09», «- сентябрь».
#pragma once

#include <string_view>

#include "deadline/item.h"

namespace roadbook::deadline {

// Takes the marks of lists out of the items.
void drop_list_marks(std::string_view phrase, Items& items);

}  // namespace roadbook::deadline
