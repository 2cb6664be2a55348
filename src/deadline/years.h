// The one home of the rule by which a missing year comes from the plan's period.
#pragma once

#include <optional>

#include "base/date.h"
#include "deadline/term_days.h"

namespace roadbook::deadline {

// The same term with the year that the plan's period gives: the only year in which the term falls into the
// period. A period of up to twelve months gives one to any term: a school year decides by the month. Nothing
// where several years are possible.
std::optional<Term> find_year(Symbol symbol, const Term& term, const Period& plan);

// The ends of a range of which at least one has no year: the only years that make a range in the period.
struct Ends {
  Term first;
  Term last;
};
std::optional<Ends> find_years(Symbol first_symbol, const Term& first, Symbol last_symbol, const Term& last,
                               const Period& plan);

}  // namespace roadbook::deadline
