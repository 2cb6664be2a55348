// How a stretch of the phrase is read, before the plan's period turns it into days.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <string_view>
#include <vector>

#include "deadline/item.h"
#include "deadline/recurrence.h"

namespace roadbook::deadline {

enum class ReadingKind : std::uint8_t {
  unknown,     // not understood
  day,         // first
  by,          // last
  before,      // by the day before `last` begins: «до мая»
  range,       // first to last; the same term twice where it is one month or quarter
  from,        // first, and no end
  after_day,   // from the day after `first`, and no end
  recurrence,  // bounds where given
  partial,     // «вторник, четверг»: a recurrence only beside «еженедельно»
  ongoing,     // bounds where given
  event,
  unscheduled,
  term,  // so long after or before `first`
};

// «10 рабочих дней», to be counted from a day.
struct Length {
  std::uint16_t count = 0;
  Symbol unit = Symbol::day_noun;
  bool working = false;
  bool back = false;  // «за 10 дней до 1 мая»
};

// A term with what it is; `given` false: none.
struct Bound {
  Symbol symbol = Symbol::word;
  Term term;
  bool given = false;
  std::uint32_t note_begin = 0;  // the weekday beside a day, as in Item
  std::uint32_t note_end = 0;
  bool before = false;  // as a last bound: the day before the term begins
};

struct Reading {
  ReadingKind kind = ReadingKind::unknown;
  // Only a bare place in the calendar: what stands before it can change its meaning («кроме июля»).
  bool bare = false;
  std::uint32_t begin = 0;  // items
  std::uint32_t end = 0;
  // The frequency of `recurrence` follows from its days: «до 5 числа», «по пятницам».
  bool implied = false;
  bool apart = false;  // «далее ежегодно»: joins nothing that stands before it
  // «В течение года»: says only that a recurrence beside it goes on.
  bool yields = false;
  Bound first;
  Bound last;
  Recurrence recurrence;
  Length length;

  // Where it begins and ends: a single bound is both.
  const Bound& begin_bound() const { return first.given ? first : last; }
  const Bound& end_bound() const { return last.given ? last : first; }

  bool is_month() const {
    return kind == ReadingKind::range && first.symbol == Symbol::month_term && first.term == last.term;
  }
  bool is_by() const { return kind == ReadingKind::by || kind == ReadingKind::before; }
  bool is_unbounded() const { return !first.given && !last.given; }
};

// The same stretch, not understood.
inline Reading unknown_of(const Reading& reading) {
  Reading unknown;
  unknown.begin = reading.begin;
  unknown.end = reading.end;
  return unknown;
}

using Readings = std::pmr::vector<Reading>;

}  // namespace roadbook::deadline
