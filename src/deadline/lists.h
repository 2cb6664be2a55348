// Members of a list that say only what differs from the member before.
#pragma once

#include "deadline/reading.h"

namespace roadbook::deadline {

// «Сентябрь 2021, 2022, 2023 гг.», «до 30 декабря 2022, 2023 гг.»: the same place in each of the years.
void continue_years(const Items& items, Readings& readings);

// «Последний понедельник сентября, ноября»: the same place in each of the months.
void continue_months(const Items& items, Readings& readings);

// «До 1 апреля, 1 июля», «до октября, февраля», «за 3 дня до 1 мая и 1 июня»: what stands first serves the
// list.
void continue_by(const Items& items, Readings& readings);

// Whether readings[at] and the one after it list when something is done: «до 1 апреля, 1 июля», «весной и
// осенью». Then neither bounds what stands before.
bool begins_list(const Items& items, const Readings& readings, std::size_t at);

// «Сентябрь – октябрь, март – апрель еженедельно»: the last range is not all that the rule goes on for.
bool is_range_in_list(const Items& items, const Reading& before, const Reading& last);

}  // namespace roadbook::deadline
