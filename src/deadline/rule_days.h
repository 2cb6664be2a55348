// How the days of one recurrence get into another that says how often.
#pragma once

#include "deadline/recurrence.h"

namespace roadbook::deadline {

// The months say when, so that they replace the step between the times: «2 раза в год июнь, октябрь».
void set_months(Recurrence& rule, std::uint16_t months);

// Puts days («до 5 числа», «по пятницам») into a rule that says how often; false where they do not fit.
bool take_days(Recurrence& rule, const Recurrence& days);

}  // namespace roadbook::deadline
