// Readings of recurrences as the functions of meanings.h make them. Private to these.
#pragma once

#include "deadline/meanings.h"

namespace roadbook::deadline {

// A rule whose days say how often: monthly, weekly or yearly.
inline bool set_implied(Frequency frequency, Reading& reading) {
  reading.kind = ReadingKind::recurrence;
  reading.implied = true;
  reading.recurrence.frequency = frequency;
  return true;
}

// Bits of the weekdays among the items, as in Recurrence.
inline std::uint8_t weekday_bits(FormItems items) {
  unsigned bits = 0;
  for (const Item& item : items) {
    if (item.symbol == Symbol::weekday) bits |= 1U << item.value;
  }
  return static_cast<std::uint8_t>(bits);
}

}  // namespace roadbook::deadline
