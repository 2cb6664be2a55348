#include "deadline/placed_days.h"

#include <algorithm>
#include <bit>
#include <optional>

#include "deadline/neighbours.h"

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kOtherMonths = Symbol::after_report | Symbol::every | Symbol::following;
constexpr SymbolSet kLimits = Symbol::before | Symbol::towards | Symbol::later;

bool has_any(const Items& items, const Reading& reading, SymbolSet symbols) {
  return std::any_of(items.begin() + reading.begin, items.begin() + reading.end,
                     [symbols](const Item& item) { return symbols.has(item.symbol); });
}

bool is_of_month(const Items& items, const Reading& month, const Reading& days) {
  const Recurrence& rule = days.recurrence;
  const bool recurring = days.kind == ReadingKind::recurrence || days.kind == ReadingKind::partial;
  return month.bare && month.is_month() && recurring && days.implied && days.is_unbounded() &&
         rule.frequency == Frequency::monthly && rule.has_days() && is_close(items, month, days) &&
         !items[days.begin].line_break && !has_any(items, days, kOtherMonths);
}

// Days of the month as the first and the last term; false where they are no stretch of days.
bool set_days(const Recurrence& rule, Reading& month) {
  const std::uint32_t bits = rule.month_days & ~kLastBit;
  const std::uint32_t nths = rule.nth;
  if (bits != 0 && rule.month_days == bits) {
    const auto first = static_cast<unsigned>(std::countr_zero(bits));
    const auto last = static_cast<unsigned>(31 - std::countl_zero(bits));
    month.first.symbol = month.last.symbol = Symbol::day_term;
    month.first.term.day = static_cast<std::uint8_t>(first);
    month.last.term.day = static_cast<std::uint8_t>(last);
    return std::popcount(bits) == static_cast<int>(last - first + 1);
  }
  if (std::popcount(nths) != 1 || std::popcount(rule.weekdays) != 1) return false;
  month.first.symbol = Symbol::nth_weekday_term;
  month.first.term.weekday = static_cast<std::uint8_t>(std::countr_zero(rule.weekdays));
  month.first.term.day = nths == kLastBit ? kLast : static_cast<std::uint8_t>(std::countr_zero(nths));
  month.last = month.first;
  return true;
}

// Nothing where the days cannot be said of one month.
std::optional<Reading> days_in(const Items& items, Reading month, const Reading& days) {
  if (!set_days(days.recurrence, month)) return std::nullopt;
  if (has_any(items, days, kLimits)) {
    month.kind = ReadingKind::by;
    month.first = {};
  } else if (month.first.term == month.last.term) {
    month.kind = ReadingKind::day;
  }
  month.end = days.end;
  return month;
}

// «Сентябрь – до 10 числа»: the dash is between the two.
bool is_dash_between(const Items& items, const Readings& readings, std::size_t at) {
  const Reading& dash = readings[at];
  return at > 0 && at + 1 < readings.size() && dash.kind == ReadingKind::unknown &&
         dash.end - dash.begin == 1 && items[dash.begin].symbol == Symbol::dash &&
         is_of_month(items, readings[at - 1], readings[at + 1]);
}

}  // namespace

void place_days(const Items& items, Readings& readings) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    if (is_dash_between(items, readings, i)) continue;
    const Reading reading = readings[i];
    const bool of_month = kept > 0 && is_of_month(items, readings[kept - 1], reading);
    const auto placed = of_month ? days_in(items, readings[kept - 1], reading) : std::nullopt;
    if (placed) {
      readings[kept - 1] = *placed;
    } else {
      readings[kept++] = of_month ? unknown_of(reading) : reading;
    }
  }
  readings.resize(kept);
}

}  // namespace roadbook::deadline
