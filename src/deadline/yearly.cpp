#include "deadline/yearly.h"

#include "deadline/neighbours.h"

namespace roadbook::deadline {

namespace {

const Bound& bound_of(const Reading& reading) { return reading.first.given ? reading.first : reading.last; }

// The months of one term, as first and last; 0 where it is none of months.
struct Months {
  unsigned first = 0;
  unsigned last = 0;
};

Months months_of(const Bound& bound) {
  const unsigned number = bound.term.month;
  switch (bound.symbol) {
    case Symbol::month_term:
      return {number, number};
    case Symbol::quarter_term:
      return {number * 3 - 2, number * 3};
    case Symbol::half_year_term:
      return {number * 6 - 5, number * 6};
    case Symbol::season_term:
      return number == 1 ? Months{12, 2} : Months{number * 3 - 3, number * 3 - 1};
    default:
      return {};
  }
}

// Days of one month: «1 декабря», «с 1 по 15 сентября», «первая декада мая».
std::uint32_t days_within_month(const Reading& place) {
  constexpr unsigned kLongestMonth = 31;
  const Bound& first = bound_of(place);
  const Term& term = first.term;
  if (first.symbol == Symbol::day_term) {
    const Bound& last = place.last.given ? place.last : first;
    if (last.symbol != Symbol::day_term || last.term.month != term.month) return 0;
    return day_bits(term.day, last.term.day);
  }
  if (first.symbol != Symbol::month_part_term || place.first.term != place.last.term) return 0;
  if (term.day == kLast) return 0;
  const unsigned length = term.part == MonthPart::decade ? 10 : term.part == MonthPart::half ? 15 : 7;
  const unsigned steps = term.part == MonthPart::decade ? 3 : term.part == MonthPart::half ? 2 : 4;
  const bool to_end = term.part != MonthPart::week && term.day == steps;
  return day_bits((term.day - 1U) * length + 1, to_end ? kLongestMonth : term.day * length);
}

bool take_days(Recurrence& rule, std::uint32_t days, unsigned month) {
  if (days == 0 || (rule.months != 0 && rule.month_days != days)) return false;
  rule.months = static_cast<std::uint16_t>(rule.months | (1U << month));
  rule.month_days = days;
  return true;
}

bool is_placed(ReadingKind kind) {
  return kind == ReadingKind::day || kind == ReadingKind::by || kind == ReadingKind::before ||
         kind == ReadingKind::range;
}

bool is_yearless_before(const Items& items, const Reading& place, const Reading& next) {
  if (next.apart || !is_yearless(place) || !is_close(items, place, next)) return false;
  return !items[next.begin].line_break || symbols_between(items, place, next).has(Symbol::comma);
}

// The last of `count` readings takes those before it; returns how many remain.
std::size_t gather_before(const Items& items, Readings& readings, std::size_t count) {
  Reading rule = readings[count - 1];
  const Reading plain = rule;
  std::size_t keep = count - 1;
  while (keep > 0 && is_yearless_before(items, readings[keep - 1], readings[keep])) {
    const Reading& place = readings[keep - 1];
    if (!take_yearly_place(rule.recurrence, place)) {
      // What does not fit into the rule is another rule.
      Reading own = with_span(plain, place);
      const bool taken = rule.recurrence.months != 0 && take_yearly_place(own.recurrence, place);
      readings[keep - 1] = taken ? own : unknown_of(place);
      break;
    }
    --keep;
  }
  rule.begin = readings[keep].begin;
  readings[keep] = rule;
  return keep + 1;
}

}  // namespace

bool is_yearly(const Reading& reading) {
  return reading.kind == ReadingKind::recurrence && reading.recurrence.frequency == Frequency::yearly &&
         !reading.implied;
}

Reading with_span(Reading reading, const Reading& span) {
  reading.begin = span.begin;
  reading.end = span.end;
  return reading;
}

void gather_yearly(const Items& items, Readings& readings) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    readings[count++] = readings[i];
    if (count > 1 && is_yearly(readings[count - 1]) && readings[count - 1].recurrence.months == 0)
      count = gather_before(items, readings, count);
  }
  readings.resize(count);
}

bool is_yearless(const Reading& reading) {
  if (!is_placed(reading.kind)) return false;
  const bool yearless = kDatedTerms.has(bound_of(reading).symbol) && bound_of(reading).term.year == 0;
  return yearless && (!reading.last.given || reading.last.term.year == 0);
}

bool take_yearly_place(Recurrence& rule, const Reading& place) {
  if (place.kind == ReadingKind::before) return false;
  const Bound& first = bound_of(place);
  const bool days = (Symbol::day_term | Symbol::month_part_term).has(first.symbol);
  if (days) return take_days(rule, days_within_month(place), first.term.month);
  if (place.kind == ReadingKind::by || rule.month_days != 0) return false;
  const Months begin = months_of(first);
  const Months end = months_of(place.last.given ? place.last : first);
  if (begin.first == 0 || end.last == 0) return false;
  rule.months = static_cast<std::uint16_t>(rule.months | month_bits(begin.first, end.last));
  return true;
}

}  // namespace roadbook::deadline
