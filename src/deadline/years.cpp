#include "deadline/years.h"

namespace roadbook::deadline {

namespace {

Term with_year(Term term, int year) {
  term.year = static_cast<std::int16_t>(year);
  return term;
}

bool overlaps(const Period& a, const Period& b) { return a.first <= b.last && b.first <= a.last; }

// What the month alone says, in a period of up to twelve months.
int year_by_month(const Term& term, Symbol symbol, const Period& plan) {
  unsigned month = term.month;
  if (symbol == Symbol::quarter_term) month = (term.month - 1U) * 3 + 1;
  if (symbol == Symbol::half_year_term || symbol == Symbol::season_term) {
    month = month_number(days_of(symbol, with_year(term, year_number(plan.first)), plan)->first);
  }
  const int first = year_number(plan.first);
  return month >= month_number(plan.first) ? first : year_number(plan.last);
}

}  // namespace

std::optional<Term> find_year(Symbol symbol, const Term& term, const Period& plan) {
  std::optional<Term> found;
  for (int year = year_number(plan.first); year <= year_number(plan.last); ++year) {
    const Term candidate = with_year(term, year);
    const auto days = days_of(symbol, candidate, plan);
    if (!days || !overlaps(*days, plan)) continue;
    if (found) return std::nullopt;
    found = candidate;
  }
  if (!found && is_up_to_a_year(plan)) found = with_year(term, year_by_month(term, symbol, plan));
  return found;
}

namespace {

// Whether a range has to end within the plan's period.
enum class Bounded : std::uint8_t { no, yes };

// The end of a range that begins at `first`: in the same year, or in the next where it would be before the
// beginning.
std::optional<Ends> close_range(Symbol first_symbol, const Term& first, Symbol last_symbol, const Term& last,
                                const Period& plan, Bounded bounded) {
  const auto begin = days_of(first_symbol, first, plan);
  if (!begin) return std::nullopt;
  for (int year = year_number(begin->first); year <= year_number(begin->first) + 1; ++year) {
    const Term candidate = with_year(last, year);
    const auto end = days_of(last_symbol, candidate, plan);
    if (!end || end->last < begin->first) continue;
    if (bounded == Bounded::yes && !overlaps(*end, plan)) return std::nullopt;
    return Ends{first, candidate};
  }
  return std::nullopt;
}

bool is_forward(Symbol first_symbol, const Term& first, Symbol last_symbol, const Term& last,
                const Period& plan) {
  const auto begin = days_of(first_symbol, first, plan);
  const auto end = days_of(last_symbol, last, plan);
  return begin && end && begin->first <= end->last;
}

// From the second half of a year to the first half of the next; «с 20 по 10 мая» is a slip.
bool is_over_new_year(Symbol first_symbol, const Term& first, Symbol last_symbol, const Term& last,
                      const Period& plan) {
  constexpr unsigned kHalf = 6;
  const auto begin = days_of(first_symbol, first, plan);
  const auto end = days_of(last_symbol, last, plan);
  return begin && end && month_number(begin->first) > kHalf && month_number(end->last) <= kHalf;
}

// «Август – сентябрь» of a school year's plan is the August before it.
std::optional<Ends> open_before_school_year(Symbol first_symbol, const Term& first, Symbol last_symbol,
                                            const Term& last, const Period& plan) {
  if (first.month != kSchoolYearMonth - 1 ||
      !(kDayTerms | Symbol::month_term | Symbol::month_part_term).has(first_symbol))
    return std::nullopt;
  const Term before = with_year(first, first.year - 1);
  if (!is_forward(first_symbol, before, last_symbol, last, plan)) return std::nullopt;
  return Ends{before, last};
}

}  // namespace

std::optional<Ends> find_years(Symbol first_symbol, const Term& first, Symbol last_symbol, const Term& last,
                               const Period& plan) {
  if (first.year != 0) return close_range(first_symbol, first, last_symbol, last, plan, Bounded::yes);
  if (is_up_to_a_year(plan)) {
    const auto begin = find_year(first_symbol, first, plan);
    if (!begin) return std::nullopt;
    if (last.year != 0) return Ends{*begin, last};
    if (const auto end = find_year(last_symbol, last, plan)) {
      if (is_forward(first_symbol, *begin, last_symbol, *end, plan)) return Ends{*begin, *end};
      if (is_over_new_year(first_symbol, *begin, last_symbol, *end, plan) && !is_school_year(plan))
        return close_range(first_symbol, *begin, last_symbol, last, plan, Bounded::no);
      return open_before_school_year(first_symbol, *begin, last_symbol, *end, plan);
    }
    return std::nullopt;
  }
  std::optional<Ends> found;
  for (int year = year_number(plan.first); year <= year_number(plan.last); ++year) {
    const Term candidate = with_year(first, year);
    const auto begin = days_of(first_symbol, candidate, plan);
    if (!begin || !overlaps(*begin, plan)) continue;
    const auto ends = close_range(first_symbol, candidate, last_symbol, last, plan, Bounded::yes);
    if (!ends) continue;
    if (found) return std::nullopt;
    found = ends;
  }
  return found;
}

}  // namespace roadbook::deadline
