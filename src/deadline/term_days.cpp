#include "deadline/term_days.h"

#include <algorithm>

#include "deadline/month_days.h"

namespace roadbook::deadline {

namespace {

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

// From one day of a month to another; the last day of the month where it has fewer.
Period days_in_month(int year, unsigned month, unsigned first, unsigned last) {
  const Date end = last_day_of_month(year, month);
  return {make_date(year, month, first), std::min(make_date(year, month, last), end)};
}

Period month_part_days(const Term& term) {
  const int year = calendar_year(term, term.month);
  if (const unsigned count = days_at_end(term.part, term.day)) {
    const Date end = last_day_of_month(year, term.month);
    return {add_days(end, 1 - static_cast<int>(count)), end};
  }
  const DaysOfMonth days = days_of_part(term.part, term.day);
  return days_in_month(year, term.month, days.first, days.last);
}

// «последняя пятница мая»; nothing where the month has no fifth one.
std::optional<Period> nth_weekday_days(const Term& term) {
  const int year = calendar_year(term, term.month);
  const std::chrono::year_month month{std::chrono::year{year}, std::chrono::month{term.month}};
  const std::chrono::weekday weekday{term.weekday};
  const Date day = term.day == kLast ? Date{std::chrono::sys_days{month / weekday[std::chrono::last]}}
                                     : Date{std::chrono::sys_days{month / weekday[term.day]}};
  if (day.month() != month.month()) return std::nullopt;
  return Period{day, day};
}

// Summer is June to August; winter begins in the December of its year.
Period season_days(const Term& term) {
  const unsigned first = term.month == 1 ? 12 : (term.month - 1U) * 3;
  const int year = calendar_year(term, first);
  if (term.month == 1) return {make_date(year, 12, 1), last_day_of_month(year + 1, 2)};
  return months(year, first, first + 2);
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

}  // namespace

bool is_up_to_a_year(const Period& plan) {
  return plan.last < Date{plan.first + std::chrono::years{1}} || plan == year_period(year_number(plan.first));
}

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
    case Symbol::month_part_term:
      return month_part_days(term);
    case Symbol::nth_weekday_term:
      return nth_weekday_days(term);
    case Symbol::season_term:
      return season_days(term);
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
      return Period{school_year(term.year).first, school_year(term.last_year - 1).last};
    default:
      return std::nullopt;
  }
}

}  // namespace roadbook::deadline
