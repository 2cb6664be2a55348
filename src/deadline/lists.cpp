#include "deadline/lists.h"

#include "deadline/neighbours.h"

namespace roadbook::deadline {

namespace {

bool is_place_of_one_year(const Reading& place) {
  if (place.kind != ReadingKind::range && place.kind != ReadingKind::day && !place.is_by()) return false;
  const Bound& first = place.first.given ? place.first : place.last;
  const Bound& last = place.last.given ? place.last : place.first;
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

}  // namespace

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
    if (by.kind != ReadingKind::by || !kDayTerms.has(by.last.symbol) || day.kind != ReadingKind::day)
      continue;
    if (!is_list(items, by, day)) continue;
    day.kind = ReadingKind::by;
    day.last = day.first;
    day.first = {};
  }
}

}  // namespace roadbook::deadline
