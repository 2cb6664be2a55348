#include "deadline/lists.h"

#include "deadline/neighbours.h"

namespace roadbook::deadline {

namespace {

bool is_place_of_one_year(const Reading& place) {
  if (place.kind != ReadingKind::range && place.kind != ReadingKind::day && !place.is_by()) return false;
  const Bound& first = place.begin_bound();
  const Bound& last = place.end_bound();
  return kDatedTerms.has(first.symbol) && first.term.year != 0 && first.term.year == last.term.year;
}

bool is_year(const Reading& reading) {
  return reading.kind == ReadingKind::range && reading.first.term == reading.last.term &&
         (Symbol::year_number | Symbol::year_term).has(reading.first.symbol);
}

Reading in_year(Reading place, const Reading& year) {
  if (place.first.given) place.first.term.year = year.first.term.year;
  if (place.last.given) place.last.term.year = year.first.term.year;
  place.begin = year.begin;
  place.end = year.end;
  return place;
}

// Of one month: «начало мая», «до 5 мая».
bool is_part_of_month(const Reading& place) {
  constexpr SymbolSet kParts = kDayTerms | Symbol::month_part_term;
  if (place.kind != ReadingKind::range && place.kind != ReadingKind::day && !place.is_by()) return false;
  const Bound& first = place.begin_bound();
  const Bound& last = place.end_bound();
  const bool days = first.symbol == Symbol::day_term && last.symbol == Symbol::day_term;
  return kParts.has(first.symbol) &&
         (first.term == last.term || (days && first.term.month == last.term.month));
}

// «1 и 15 сентября, октября»: whether on both days of October is not said.
bool is_one_of_several(const Items& items, const Readings& readings, std::size_t at) {
  if (at == 0 || !is_part_of_month(readings[at - 1]) || !is_list(items, readings[at - 1], readings[at]))
    return false;
  const auto month = [](const Reading& place) { return place.begin_bound().term.month; };
  return month(readings[at - 1]) == month(readings[at]);
}

Reading in_month(Reading place, const Reading& month) {
  for (Bound* bound : {&place.first, &place.last}) {
    if (!bound->given) continue;
    bound->term.month = month.first.term.month;
    bound->term.year = month.first.term.year;
    bound->term.school_year = month.first.term.school_year;
    bound->note_begin = bound->note_end = 0;
  }
  place.begin = month.begin;
  place.end = month.end;
  return place;
}

// «…, ноября»: its case says that it belongs to what stands before.
bool is_month_in_list(const Items& items, const Reading& month) {
  return month.bare && month.is_month() && items[month.begin].oblique;
}

}  // namespace

void continue_months(const Items& items, Readings& readings) {
  for (std::size_t i = 1; i < readings.size(); ++i) {
    const Reading& place = readings[i - 1];
    const Reading& month = readings[i];
    if (is_month_in_list(items, month) && is_part_of_month(place) && is_list(items, place, month))
      readings[i] = is_one_of_several(items, readings, i - 1) ? unknown_of(month) : in_month(place, month);
  }
}

void continue_years(const Items& items, Readings& readings) {
  for (std::size_t i = 1; i < readings.size(); ++i) {
    const Reading& place = readings[i - 1];
    const Reading& year = readings[i];
    if (is_year(year) && is_place_of_one_year(place) && is_list(items, place, year))
      readings[i] = in_year(place, year);
  }
}

void continue_by(const Items& items, Readings& readings) {
  for (std::size_t i = 1; i < readings.size(); ++i) {
    const Reading& by = readings[i - 1];
    Reading& day = readings[i];
    if (by.kind == ReadingKind::term && day.kind == ReadingKind::day && is_list(items, by, day)) {
      day.kind = by.kind;
      day.length = by.length;
      continue;
    }
    const bool days =
        by.kind == ReadingKind::by && kDayTerms.has(by.last.symbol) && day.kind == ReadingKind::day;
    const bool months = by.is_by() && by.last.symbol == Symbol::month_term && is_month_in_list(items, day);
    if ((!days && !months) || !is_list(items, by, day)) continue;
    day.kind = by.kind;
    day.last = day.first;
    day.first = {};
  }
}

bool begins_list(const Items& items, const Readings& readings, std::size_t at) {
  if (at + 1 >= readings.size()) return false;
  const Reading& place = readings[at];
  const Reading& next = readings[at + 1];
  const bool ranges = place.kind == ReadingKind::range;
  const bool listed =
      ranges ? next.kind == ReadingKind::range : next.kind == ReadingKind::day || next.is_by();
  return listed && is_list(items, place, next);
}

bool is_range_in_list(const Items& items, const Reading& before, const Reading& last) {
  return before.kind == ReadingKind::range && last.kind == ReadingKind::range && is_list(items, before, last);
}

}  // namespace roadbook::deadline
