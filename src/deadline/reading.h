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
  range,       // first to last; the same term twice where it is one month or quarter
  from,        // first, and no end
  recurrence,  // bounds where given
  weekdays,    // «вторник, четверг»: has a meaning only beside «еженедельно»
  ongoing,     // bounds where given
  event,
  unscheduled,
};

// A term with what it is; `given` false: none.
struct Bound {
  Symbol symbol = Symbol::word;
  Term term;
  bool given = false;
};

struct Reading {
  ReadingKind kind = ReadingKind::unknown;
  // Only a bare place in the calendar: what stands before it can change its meaning («кроме июля»).
  bool bare = false;
  std::uint32_t begin = 0;  // items
  std::uint32_t end = 0;
  Bound first;
  Bound last;
  Recurrence recurrence;

  bool is_month() const {
    return kind == ReadingKind::range && first.symbol == Symbol::month_term && first.term == last.term;
  }
};

using Readings = std::pmr::vector<Reading>;

}  // namespace roadbook::deadline
