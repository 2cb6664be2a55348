// The plain wording of a meaning: what is written so is read back as the same meaning, whatever the plan's
// period. For tests and tools that compare readings.
#pragma once

#include <string>

#include "model/deadline.h"

namespace roadbook {

// «до 01.11.2023», «ежемесячно, 5, 20 числа с 01.09.2023». For meanings that parse_deadline gives, with days
// of the years 1900 to 2199; empty for a rule of recurrence that it never makes.
std::string canonical_phrase(const DeadlineMeaning& meaning);

}  // namespace roadbook
