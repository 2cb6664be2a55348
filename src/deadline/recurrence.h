// A recurrence as the language builds it, and its RFC 5545 rule.
#pragma once

#include <cstdint>
#include <string>

#include "deadline/lexicon_data.h"
#include "model/recurrence_rule.h"

namespace roadbook::deadline {

// Sets of days and months are bits; `kLastBit` is the last day of a month, or the last such weekday in it.
inline constexpr std::uint32_t kLastBit = 1;

struct Recurrence {
  Frequency frequency = Frequency::daily;
  std::uint16_t interval = 1;
  std::uint16_t months = 0;      // bit m for month m, 1–12
  std::uint8_t weekdays = 0;     // bit d for day d, 1 is Monday
  std::uint8_t nth = 0;          // which of these weekdays in the month, 1–5 and the last; none: all
  std::uint32_t month_days = 0;  // bit d for day d, 1–31, and the last
  std::uint16_t times = 0;       // so many times in the interval, on days that follow from no words; 0: once
  std::uint8_t last_days = 0;    // so many days at the end of the month
  std::int8_t workday = 0;       // of the month: the n-th one, or -1 for the last; 0: none

  // Its days are in the month after the one, the quarter or the half-year that is reported on.
  bool after_report = false;

  bool has_days() const { return weekdays != 0 || month_days != 0 || last_days != 0 || workday != 0; }
};

Recurrence recurrence_of(Often often);

// `count` times in `interval` units: equal steps where the calendar divides so («2 раза в год» is every six
// months), else that many times in the unit.
Recurrence recurrence_of(unsigned count, unsigned interval, Symbol unit);

// Bits from `first` to `last`; from December on to January where they run over New Year.
std::uint16_t month_bits(unsigned first, unsigned last);
std::uint32_t day_bits(unsigned first, unsigned last);
// Every `step`-th month of the year from `first` on.
std::uint16_t month_steps(unsigned first, unsigned step);

// Says that the days are in the month after each quarter (3 months) or half-year (6) of the year.
void place_after_report(Recurrence& recurrence, unsigned months);

// "FREQ=MONTHLY;INTERVAL=3"; see model/deadline.h for what RFC 5545 has no word for.
std::string format_rrule(const Recurrence& recurrence);

}  // namespace roadbook::deadline
