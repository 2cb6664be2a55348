// Calendar terms: words that together name a place in the calendar become one item.
#pragma once

#include "deadline/item.h"

namespace roadbook::deadline {

// «30 января 2023 г.» → one day_term, «II квартал» → quarter_term, «2023/2024 учебный год» →
// school_year_term. A day that no calendar has is a bad_date.
void join_terms(Items& items);

}  // namespace roadbook::deadline
