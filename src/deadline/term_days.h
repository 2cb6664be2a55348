// Which days a term means that says its year.
#pragma once

#include <optional>

#include "base/date.h"
#include "deadline/item.h"

namespace roadbook::deadline {

// Nothing where there are no such days (29 February of a common year), or where the words do not decide which
// («III квартал 2023/2024 учебного года»). The plan says what a half-year is, and what «2023/2024».
std::optional<Period> days_of(Symbol symbol, const Term& term, const Period& plan);

inline constexpr unsigned kSchoolYearMonth = 9;

inline int year_number(Date day) { return static_cast<int>(day.year()); }
inline unsigned month_number(Date day) { return static_cast<unsigned>(day.month()); }

// 1 September to 31 August.
Period school_year(int first_year);
// Whether a period is a school year or a part of one that has both its autumn and its spring.
bool is_school_year(const Period& period);
bool is_up_to_a_year(const Period& period);

}  // namespace roadbook::deadline
