// Words of one's own before a deadline, where a phrase has several.
#pragma once

#include "deadline/reading.h"

namespace roadbook::deadline {

// In «Формирование не позднее 25.02.2021 / Реализация до 15.12.2021» the words before each deadline say what
// is due then: they become a part of its text. Only where the phrase has several deadlines, and the words
// stand directly before «до», «не позднее» and the like, or before a colon or a dash.
void join_labels(const Items& items, Readings& readings);

}  // namespace roadbook::deadline
