#include "deadline/yearly.h"

#include "deadline/month_days.h"
#include "deadline/neighbours.h"

namespace roadbook::deadline {

namespace {

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
  const Bound& first = place.begin_bound();
  const Term& term = first.term;
  if (first.symbol == Symbol::day_term) {
    const Bound& last = place.end_bound();
    if (last.symbol != Symbol::day_term || last.term.month != term.month) return 0;
    return day_bits(term.day, last.term.day);
  }
  if (first.symbol != Symbol::month_part_term || place.first.term != place.last.term) return 0;
  const DaysOfMonth days = days_of_part(term.part, term.day);
  return days.first == 0 ? 0 : day_bits(days.first, days.last);
}

bool take_days(Recurrence& rule, std::uint32_t days, unsigned month) {
  // «5 раз в год: 5 января» is not five times on that day.
  if (days == 0 || rule.nth != 0 || rule.times != 0 || (rule.months != 0 && rule.month_days != days))
    return false;
  rule.months = static_cast<std::uint16_t>(rule.months | (1U << month));
  rule.month_days = days;
  return true;
}

// «Вторая суббота мая», in several months only if it is the same in each.
bool take_weekday(Recurrence& rule, const Term& term) {
  const auto nth = static_cast<std::uint8_t>(term.day == kLast ? kLastBit : 1U << term.day);
  const auto weekday = static_cast<std::uint8_t>(1U << term.weekday);
  if (rule.interval != 1 || rule.times != 0) return false;
  if (rule.months != 0 && (rule.nth != nth || rule.weekdays != weekday)) return false;
  rule.months = static_cast<std::uint16_t>(rule.months | (1U << term.month));
  rule.nth = nth;
  rule.weekdays = weekday;
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
  const bool yearless = kDatedTerms.has(reading.begin_bound().symbol) && reading.begin_bound().term.year == 0;
  return yearless && (!reading.last.given || reading.last.term.year == 0);
}

bool take_yearly_place(Recurrence& rule, const Reading& place) {
  if (place.kind == ReadingKind::before) return false;
  const Bound& first = place.begin_bound();
  const bool days = (Symbol::day_term | Symbol::month_part_term).has(first.symbol);
  if (days) return take_days(rule, days_within_month(place), first.term.month);
  if (first.symbol == Symbol::nth_weekday_term) {
    const bool one_day = !place.first.given || !place.last.given || place.first.term == place.last.term;
    return one_day && rule.month_days == 0 && take_weekday(rule, first.term);
  }
  if (place.kind == ReadingKind::by || rule.has_days()) return false;
  const Months begin = months_of(first);
  const Months end = months_of(place.end_bound());
  if (begin.first == 0 || end.last == 0) return false;
  rule.months = static_cast<std::uint16_t>(rule.months | month_bits(begin.first, end.last));
  return true;
}

}  // namespace roadbook::deadline
