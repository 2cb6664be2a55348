// What is written beside a day and says no more about it: the time of day, the weekday.
#pragma once

#include "deadline/item.h"

namespace roadbook::deadline {

// «22.09.2023 в 10:00», «по средам, 15.00»: the time becomes a part of the item it stands at; Roadbook counts
// in days. «22.09.2023 (пятница)»: the day takes the weekday, which is compared when its year is known.
void join_beside(Items& items);

}  // namespace roadbook::deadline
