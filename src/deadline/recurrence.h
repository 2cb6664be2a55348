// A recurrence as the language builds it, and its RFC 5545 rule.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "deadline/lexicon_data.h"

namespace roadbook::deadline {

enum class Frequency : std::uint8_t { daily, weekly, monthly, yearly, school_quarter };

struct Recurrence {
  Frequency frequency = Frequency::daily;
  std::uint16_t interval = 1;
  std::uint16_t months = 0;    // bit m for month m, 1–12
  std::uint8_t weekdays = 0;   // bit d for day d, 1 is Monday
  std::uint8_t month_day = 0;  // 0: none
};

Recurrence recurrence_of(Often often);

// `count` times in `interval` units; nothing where no rule of equal steps has exactly that («2 раза в
// месяц»).
std::optional<Recurrence> recurrence_of(unsigned count, unsigned interval, Symbol unit);

// "FREQ=MONTHLY;INTERVAL=3"; once a school quarter is "X-FREQ=SCHOOLQUARTER", which RFC 5545 has no word for.
std::string format_rrule(const Recurrence& recurrence);

}  // namespace roadbook::deadline
