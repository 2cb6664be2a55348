// Readings that stand together and mean one thing together.
#pragma once

#include "deadline/reading.h"

namespace roadbook::deadline {

// «Еженедельно / до 30.05.2021» is one recurrence with an end, «ноябрь ежегодно» one with a month, and in
// «Формирование не позднее 25.02.2021 / Реализация до 15.12.2021» the words before each deadline belong to
// it.
void join_readings(const Items& items, Readings& readings);

}  // namespace roadbook::deadline
