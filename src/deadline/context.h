// What a term borrows from the one after it: «февраль, июнь 2023 г.», «с 15 по 20 мая», «I–II кварталы».
#pragma once

#include "base/date.h"
#include "deadline/item.h"

namespace roadbook::deadline {

// Completes terms from the right to the left as long as nothing but separators and prepositions stands
// between. A term that would be later than its neighbour takes the year before, if the plan's period has it
// («сентябрь – май 2024»).
void share_context(Items& items, const Period& plan);

}  // namespace roadbook::deadline
