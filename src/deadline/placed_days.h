// Days that stand beside their month.
#pragma once

#include "deadline/reading.h"

namespace roadbook::deadline {

// «Сентябрь (до 15 числа)»: of that month, and of no other.
void place_days(const Items& items, Readings& readings);

}  // namespace roadbook::deadline
