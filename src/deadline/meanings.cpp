#include "deadline/meanings.h"

#include <algorithm>

#include "deadline/lexicon_data.h"

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kTerms = kDatedTerms | kYearTerms | Symbol::year_number;

constexpr SymbolSet kUnits =
    Symbol::day_noun | Symbol::week | Symbol::month_noun | Symbol::quarter | Symbol::half_year | Symbol::year;

Bound bound_of(const Item& item) { return {item.symbol, item.term, true, item.note_begin, item.note_end}; }

// Takes the first and the last term among the items; a single one is both.
bool take_terms(FormItems items, Reading& reading) {
  for (const Item& item : items) {
    if (!kTerms.has(item.symbol)) continue;
    if (!reading.first.given) reading.first = bound_of(item);
    reading.last = bound_of(item);
  }
  return reading.first.given;
}

bool take_last(FormItems items, ReadingKind kind, Reading& reading) {
  reading.kind = kind;
  if (!take_terms(items, reading)) return false;
  reading.first = {};
  return true;
}

bool take_first(FormItems items, ReadingKind kind, Reading& reading) {
  reading.kind = kind;
  if (!take_terms(items, reading)) return false;
  reading.last = {};
  return true;
}

}  // namespace

bool make_day(FormItems items, Reading& reading) {
  reading.kind = ReadingKind::day;
  reading.bare = true;
  return take_terms(items, reading);
}

bool make_by(FormItems items, Reading& reading) { return take_last(items, ReadingKind::by, reading); }

bool make_before(FormItems items, Reading& reading) {
  if (!take_last(items, ReadingKind::before, reading)) return false;
  if (reading.last.term.inclusive) reading.kind = ReadingKind::by;
  return true;
}

// «До следующего года» may be said of any year; «до Нового года» is before the first of January.
bool make_before_new_year(FormItems items, Reading& reading) {
  constexpr std::uint8_t kDecember = 12;
  constexpr std::uint8_t kLastDay = 31;
  const bool is_new = std::ranges::any_of(
      items, [](const Item& item) { return item.symbol == Symbol::following && item.value == kNew; });
  reading.kind = ReadingKind::by;
  reading.last.symbol = Symbol::day_term;
  reading.last.term.month = kDecember;
  reading.last.term.day = kLastDay;
  reading.last.given = true;
  return is_new;
}

bool make_by_year_end(FormItems, Reading& reading) {
  reading.kind = ReadingKind::by;
  reading.last.symbol = Symbol::year_term;
  reading.last.given = true;
  return true;
}

bool make_range(FormItems items, Reading& reading) {
  reading.kind = ReadingKind::range;
  return take_terms(items, reading);
}

// «2023 год – 1 марта»: the day is in that year, and the year does not go on to it.
bool make_bare_range(FormItems items, Reading& reading) {
  reading.bare = true;
  if (!make_range(items, reading)) return false;
  return kDatedTerms.has(reading.first.symbol) || !kDatedTerms.has(reading.last.symbol);
}

bool make_from(FormItems items, Reading& reading) { return take_first(items, ReadingKind::from, reading); }

bool make_after_day(FormItems items, Reading& reading) {
  return take_first(items, ReadingKind::after_day, reading);
}

bool make_term(FormItems items, Reading& reading) {
  Length& length = reading.length;
  for (const Item& item : items) {
    if (item.symbol == Symbol::within) length.back = true;
    if (item.symbol == Symbol::duration) {
      length = {item.value, item.unit, item.working, length.back};
    } else if (kUnits.has(item.symbol)) {
      length = {1, item.symbol, false, length.back};
    }
  }
  return length.count > 0 && take_first(items, ReadingKind::term, reading);
}

bool make_ongoing(FormItems items, Reading& reading) {
  reading.kind = ReadingKind::ongoing;
  take_terms(items, reading);
  return true;
}

bool make_during(FormItems items, Reading& reading) {
  reading.yields = true;
  return make_ongoing(items, reading);
}

bool make_event(FormItems, Reading& reading) {
  reading.kind = ReadingKind::event;
  return true;
}

bool make_bare_event(FormItems, Reading& reading) {
  reading.kind = ReadingKind::event;
  reading.bare = true;
  return true;
}

bool make_unscheduled(FormItems, Reading& reading) {
  reading.kind = ReadingKind::unscheduled;
  return true;
}

}  // namespace roadbook::deadline
