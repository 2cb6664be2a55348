#include "deadline/years.h"

namespace roadbook::deadline {

namespace {

constexpr unsigned kSchoolYearMonth = 9;

int year_number(Date day) { return static_cast<int>(day.year()); }
unsigned month_number(Date day) { return static_cast<unsigned>(day.month()); }

Period months(int year, unsigned first, unsigned last) {
  return {make_date(year, first, 1), last_day_of_month(year, last)};
}

// The year of a month in a school year that begins in `year`.
int calendar_year(const Term& term, unsigned month) {
  return term.school_year && month < kSchoolYearMonth ? term.year + 1 : term.year;
}

std::optional<Period> quarter_days(const Term& term) {
  const unsigned first = (term.month - 1U) * 3 + 1;
  // July and August end one school year, September begins the next.
  if (term.school_year && first < kSchoolYearMonth && first + 2 >= kSchoolYearMonth) return std::nullopt;
  return months(calendar_year(term, first), first, first + 2);
}

// In a school year the first half-year is the autumn one.
Period half_year_days(const Term& term, const Period& plan) {
  if (term.school_year) {
    return term.month == 1 ? months(term.year, 9, 12) : months(term.year + 1, 1, 8);
  }
  if (is_school_year(plan)) return term.month == 1 ? months(term.year, 9, 12) : months(term.year, 1, 8);
  return term.month == 1 ? months(term.year, 1, 6) : months(term.year, 7, 12);
}

// «2023/2024» is a school year by its slash, unless the plan itself is for these two calendar years.
Period years_days(const Term& term, const Period& plan) {
  const Period years{make_date(term.year, 1, 1), make_date(term.last_year, 12, 31)};
  if (term.last_year != term.year + 1 || plan == years) return years;
  if (term.slash || (is_school_year(plan) && year_number(plan.first) == term.year))
    return school_year(term.year);
  return years;
}

bool overlaps(const Period& a, const Period& b) { return a.first <= b.last && b.first <= a.last; }

bool is_up_to_a_year(const Period& plan) {
  return plan.last < Date{plan.first + std::chrono::years{1}} || plan == year_period(year_number(plan.first));
}

// What the month alone says, in a period of up to twelve months.
int year_by_month(const Term& term, Symbol symbol, const Period& plan) {
  unsigned month = term.month;
  if (symbol == Symbol::quarter_term) month = (term.month - 1U) * 3 + 1;
  if (symbol == Symbol::half_year_term) month = month_number(days_of(symbol, term, plan)->first);
  const int first = year_number(plan.first);
  return month >= month_number(plan.first) ? first : year_number(plan.last);
}

Term with_year(Term term, int year) {
  term.year = static_cast<std::int16_t>(year);
  return term;
}

}  // namespace

Period school_year(int first_year) { return {make_date(first_year, 9, 1), make_date(first_year + 1, 8, 31)}; }

bool is_school_year(const Period& period) {
  return is_up_to_a_year(period) && year_number(period.last) != year_number(period.first) &&
         month_number(period.first) >= kSchoolYearMonth - 1;
}

std::optional<Period> days_of(Symbol symbol, const Term& term, const Period& plan) {
  switch (symbol) {
    case Symbol::day_term: {
      const Date day = make_date(calendar_year(term, term.month), term.month, term.day);
      if (!day.ok()) return std::nullopt;
      return Period{day, day};
    }
    case Symbol::month_term: {
      const int year = calendar_year(term, term.month);
      return months(year, term.month, term.month);
    }
    case Symbol::quarter_term:
      return quarter_days(term);
    case Symbol::half_year_term:
      return half_year_days(term, plan);
    case Symbol::year_term:
    case Symbol::year_number:
      return year_period(term.year);
    case Symbol::years_term:
      return years_days(term, plan);
    case Symbol::school_year_term:
      return school_year(term.year);
    default:
      return std::nullopt;
  }
}

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

// The end of a range that begins at `first`: in the same year, or in the next where it would be before the
// beginning.
std::optional<Ends> close_range(Symbol first_symbol, const Term& first, Symbol last_symbol, const Term& last,
                                const Period& plan) {
  const auto begin = days_of(first_symbol, first, plan);
  if (!begin) return std::nullopt;
  for (int year = year_number(begin->first); year <= year_number(begin->first) + 1; ++year) {
    const Term candidate = with_year(last, year);
    const auto end = days_of(last_symbol, candidate, plan);
    if (!end || end->last < begin->first) continue;
    if (!overlaps(*end, plan)) return std::nullopt;
    return Ends{first, candidate};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Ends> find_years(Symbol first_symbol, const Term& first, Symbol last_symbol, const Term& last,
                               const Period& plan) {
  if (first.year != 0) return close_range(first_symbol, first, last_symbol, last, plan);
  if (is_up_to_a_year(plan)) {
    const auto begin = find_year(first_symbol, first, plan);
    const auto end = last.year != 0 ? std::optional{last} : find_year(last_symbol, last, plan);
    if (!begin || !end) return std::nullopt;
    return Ends{*begin, *end};
  }
  std::optional<Ends> found;
  for (int year = year_number(plan.first); year <= year_number(plan.last); ++year) {
    const Term candidate = with_year(first, year);
    const auto begin = days_of(first_symbol, candidate, plan);
    if (!begin || !overlaps(*begin, plan)) continue;
    const auto ends = close_range(first_symbol, candidate, last_symbol, last, plan);
    if (!ends) continue;
    if (found) return std::nullopt;
    found = ends;
  }
  return found;
}

}  // namespace roadbook::deadline
