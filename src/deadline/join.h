// Readings that stand together and mean one thing together.
#pragma once

#include "deadline/reading.h"

namespace roadbook::deadline {

// «Еженедельно / до 30.05.2021» is one recurrence with an end, «ноябрь ежегодно» one with a month; in «до 1
// апреля, 1 июля» the preposition holds for both days.
void join_readings(const Items& items, Readings& readings);

}  // namespace roadbook::deadline
