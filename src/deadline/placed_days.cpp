#include "deadline/placed_days.h"

#include <algorithm>
#include <bit>

#include "deadline/neighbours.h"

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kMonths = Symbol::month_noun | Symbol::after_report | Symbol::every;

bool says_month(const Items& items, const Reading& days) {
  return std::any_of(items.begin() + days.begin, items.begin() + days.end,
                     [](const Item& item) { return kMonths.has(item.symbol); });
}

bool is_of_month(const Items& items, const Reading& month, const Reading& days) {
  const Recurrence& rule = days.recurrence;
  return month.bare && month.is_month() && days.kind == ReadingKind::recurrence && days.implied &&
         days.is_unbounded() && rule.frequency == Frequency::monthly && rule.month_days > kLastBit &&
         is_close(items, month, days) && !items[days.begin].line_break && !says_month(items, days);
}

Reading days_in(const Items& items, Reading month, const Reading& days) {
  const std::uint32_t bits = days.recurrence.month_days;
  const auto first = static_cast<unsigned>(std::countr_zero(bits));
  const auto last = static_cast<unsigned>(31 - std::countl_zero(bits));
  if (std::popcount(bits) != static_cast<int>(last - first + 1)) return unknown_of(month);
  month.first.symbol = month.last.symbol = Symbol::day_term;
  month.first.term.day = static_cast<std::uint8_t>(first);
  month.last.term.day = static_cast<std::uint8_t>(last);
  const bool by = std::any_of(items.begin() + days.begin, items.begin() + days.end, [](const Item& item) {
    return (Symbol::before | Symbol::towards | Symbol::later).has(item.symbol);
  });
  if (by) {
    month.kind = ReadingKind::by;
    month.first = {};
  } else if (first == last) {
    month.kind = ReadingKind::day;
  }
  return month;
}

}  // namespace

void place_days(const Items& items, Readings& readings) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    const Reading reading = readings[i];
    if (kept > 0 && is_of_month(items, readings[kept - 1], reading)) {
      Reading& month = readings[kept - 1];
      month = days_in(items, month, reading);
      month.end = reading.end;
    } else {
      readings[kept++] = reading;
    }
  }
  readings.resize(kept);
}

}  // namespace roadbook::deadline
