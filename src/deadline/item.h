// A phrase as a row of items: words and marks at first, then also the calendar terms that they make.
#pragma once

#include <cstdint>
#include <memory_resource>
#include <vector>

#include "deadline/symbols.h"

namespace roadbook::deadline {

// Which part of its month a month_part_term is: ten days, a half or a week by its number, or so many days at
// the beginning or at the end of it.
enum class MonthPart : std::uint8_t { none, decade, half, week, first_days, last_days };
// The number of the last week or weekday: none that a month has.
inline constexpr std::uint8_t kLast = 100;

// A place in the calendar as the text says it. Which fields matter is the item's symbol's business.
struct Term {
  std::uint8_t day = 0;    // 0: not said; the number of a part of the month or of a weekday in it, or of days
  std::uint8_t month = 0;  // or the number of the quarter, half-year or season; 0: not said
  std::int16_t year = 0;   // 0: not said
  std::int16_t last_year = 0;  // of years_term and school_year_term
  MonthPart part = MonthPart::none;
  std::uint8_t weekday = 0;   // of nth_weekday_term; of a day_term, the weekday that is written beside it
  bool school_year = false;   // `year` is that in which the school year begins: May of 2023/2024 is in 2024
  bool slash = false;         // years_term: written «2023/2024»
  bool year_guessed = false;  // the year follows from the order of the text, not from its words
  bool inclusive = false;     // «включительно»
  bool edge = false;  // month_part_term: «начало», «середина», «конец», not a decade by its number

  friend bool operator==(const Term&, const Term&) = default;
};

struct Item {
  Symbol symbol = Symbol::word;
  bool line_break = false;  // before it
  bool glued = false;       // nothing stands between it and the word before: «октябрьноябрь»
  bool names = false;       // a number with an ending, «1-й»: it names a thing and does not count things
  bool oblique = false;  // a month in the genitive or dative: «сентября»; a number such as «2-го», «1-м»
  std::uint16_t value = 0;  // number; month; weekday; Often
  std::uint32_t begin = 0;  // bytes of the phrase
  std::uint32_t end = 0;
  // The weekday beside a day: bytes of the phrase; `note_end` 0: none.
  std::uint32_t note_begin = 0;
  std::uint32_t note_end = 0;
  Term term;
  // Of a duration, whose number is the value; 0 where it does not say how much.
  Symbol unit = Symbol::word;
  bool working = false;  // counted in working days
};

// The memory comes from the driver: a buffer on the stack that serves every phrase of a usual length.
using Items = std::pmr::vector<Item>;

}  // namespace roadbook::deadline
