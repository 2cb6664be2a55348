// A rule of repetition (RFC 5545, section 3.3.10) as a value. Deadlines carry it as text; whoever counts its
// days reads it here.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace roadbook {

enum class Frequency : std::uint8_t {
  daily,
  weekly,
  monthly,
  yearly,
  school_quarter,  // X-FREQ=SCHOOLQUARTER, not of the RFC: once a school quarter
};

struct RuleWeekday {
  unsigned weekday = 1;  // 1 is Monday
  int ordinal = 0;       // 1 the first of the month or year, -1 the last; 0 each
};

struct RecurrenceRule {
  Frequency frequency = Frequency::daily;
  int interval = 1;
  std::vector<RuleWeekday> weekdays;  // BYDAY
  std::vector<int> month_days;        // BYMONTHDAY; -1 is the last day
  std::vector<unsigned> months;       // BYMONTH
  std::vector<int> positions;         // BYSETPOS
  // X-TIMES, not of the RFC: so many times in each interval, on days that nobody named. Such a rule is
  // counted like one without it: each interval once.
  int times = 1;
};

// Nothing for a rule with parts or values that are not known here. COUNT and UNTIL are not: a deadline has
// bounds of its own.
std::optional<RecurrenceRule> parse_recurrence_rule(std::string_view text);

}  // namespace roadbook
