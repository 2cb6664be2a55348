// Members of a list that say only what differs from the member before.
#pragma once

#include "deadline/reading.h"

namespace roadbook::deadline {

// «Сентябрь 2021, 2022, 2023 гг.», «до 30 декабря 2022, 2023 гг.»: the same place in each of the years.
void continue_years(const Items& items, Readings& readings);

// «Последний понедельник сентября, ноября»: the same place in each of the months.
void continue_months(const Items& items, Readings& readings);

// «До 1 апреля, 1 июля», «до октября, февраля»: one word serves the list.
void continue_by(const Items& items, Readings& readings);

}  // namespace roadbook::deadline
