// The meanings of forms that name days of a month or of a quarter; see meanings.h.
#include <algorithm>

#include "deadline/month_days.h"
#include "deadline/rule_readings.h"

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kPartNouns = Symbol::decade | Symbol::week | Symbol::half;
constexpr std::uint8_t kSecond = 0b00000100;  // as Recurrence::nth

// «До 10 числа месяца, следующего за отчетным кварталом»
void take_reported_unit(FormItems items, Reading& reading) {
  for (const Item& item : items) {
    if (item.symbol != Symbol::after_report) continue;
    reading.recurrence.after_report = true;
    if (item.value == static_cast<std::uint16_t>(Symbol::quarter)) place_after_report(reading.recurrence, 3);
    if (item.value == static_cast<std::uint16_t>(Symbol::half_year))
      place_after_report(reading.recurrence, 6);
  }
}

// Months of the year that are the n-th of their quarter; none for what no quarter has.
std::uint16_t quarter_bits(unsigned number) {
  return number >= 1 && number <= 3 ? month_steps(number, 3) : std::uint16_t{0};
}

std::uint16_t quarter_months(const Item& which) {
  return quarter_bits(which.symbol == Symbol::last ? 3 : which.value);
}

}  // namespace

bool make_month_days(FormItems items, Reading& reading) {
  set_implied(Frequency::monthly, reading);
  take_reported_unit(items, reading);
  bool after = false;  // what stands after «числа» counts months
  for (const Item& item : items) {
    if (item.symbol == Symbol::date_noun) {
      after = true;
    } else if (!after && kOrdinals.has(item.symbol)) {
      if (item.value == 0 || item.value > kLongestMonth) return false;
      reading.recurrence.month_days |= 1U << item.value;
    } else if (after && (kOrdinals | Symbol::last).has(item.symbol)) {
      reading.recurrence.months = quarter_months(item);
      reading.recurrence.frequency = Frequency::yearly;
    }
  }
  return reading.recurrence.month_days != 0;
}

bool make_days_of_nth_month(FormItems items, Reading& reading) {
  if (!make_month_days(items, reading)) return false;
  reading.kind = ReadingKind::partial;
  return true;
}

bool make_month_day_range(FormItems items, Reading& reading) {
  unsigned first = 0;
  unsigned last = 0;
  for (const Item& item : items) {
    if (!kOrdinals.has(item.symbol)) continue;
    if (first == 0) first = item.value;
    last = item.value;
  }
  if (first == 0 || last > kLongestMonth || first >= last) return false;
  reading.recurrence.month_days = day_bits(first, last);
  return set_implied(Frequency::monthly, reading);
}

bool make_month_end(FormItems, Reading& reading) {
  reading.recurrence.month_days = kLastBit;
  return set_implied(Frequency::monthly, reading);
}

bool make_month_workday(FormItems items, Reading& reading) {
  constexpr unsigned kWorkdaysInMonth = 20;
  for (const Item& item : items) {
    if (item.symbol == Symbol::last) reading.recurrence.workday = -1;
    if (!kOrdinals.has(item.symbol)) continue;
    if (item.value == 0 || item.value > kWorkdaysInMonth) return false;
    reading.recurrence.workday = static_cast<std::int8_t>(item.value);
  }
  take_reported_unit(items, reading);
  return set_implied(Frequency::monthly, reading);
}

// «1-я и 3-я неделя месяца»: the days of both.
bool make_month_part(FormItems items, Reading& reading) {
  const auto noun = std::ranges::find_if(items, [](const Item& item) { return kPartNouns.has(item.symbol); });
  const MonthPart part = month_part_of(noun->symbol);
  set_implied(Frequency::monthly, reading);
  for (const Item& item : items.first(static_cast<std::size_t>(noun - items.begin()))) {
    if (!(kOrdinals | Symbol::last).has(item.symbol)) continue;
    const bool last = item.symbol == Symbol::last;
    const DaysOfMonth days = days_of_part(part, last ? count_parts(part) : item.value);
    if (last && part == MonthPart::week) {
      reading.recurrence.last_days = kDaysInWeek;
    } else if (days.first == 0) {
      return false;
    } else {
      reading.recurrence.month_days |= day_bits(days.first, days.last);
    }
  }
  // «Первая и последняя неделя»: no rule has both.
  return reading.recurrence.last_days == 0 || reading.recurrence.month_days == 0;
}

// The days of the week are those of the production calendar's usual week.
bool make_week_workday(FormItems items, Reading& reading) {
  constexpr unsigned kFriday = 5;
  unsigned weekday = 0;
  for (const Item& item : items) {
    if (item.symbol == Symbol::last) weekday = kFriday;
    if (kOrdinals.has(item.symbol)) weekday = item.value;
  }
  if (weekday == 0 || weekday > kFriday) return false;
  reading.recurrence.weekdays = static_cast<std::uint8_t>(1U << weekday);
  return set_implied(Frequency::weekly, reading);
}

bool make_month_part_alone(FormItems items, Reading& reading) {
  if (!make_month_part(items, reading)) return false;
  reading.kind = ReadingKind::partial;
  return true;
}

bool make_nth_weekday(FormItems items, Reading& reading) {
  constexpr unsigned kWeeks = 5;
  unsigned nth = 0;
  for (const Item& item : items) {
    if (item.symbol == Symbol::last) nth |= kLastBit;
    if (!kOrdinals.has(item.symbol)) continue;
    if (item.value == 0 || item.value > kWeeks) return false;
    nth |= 1U << item.value;
  }
  reading.recurrence.nth = static_cast<std::uint8_t>(nth);
  reading.recurrence.weekdays = weekday_bits(items);
  return set_implied(Frequency::monthly, reading);
}

bool make_nth_weekday_alone(FormItems items, Reading& reading) {
  if (!make_nth_weekday(items, reading)) return false;
  reading.kind = ReadingKind::partial;
  return true;
}

// Every other Friday; the first, third or last one is that of the month, since no interval begins with it.
bool make_every_nth_weekday(FormItems items, Reading& reading) {
  if (!make_nth_weekday(items, reading)) return false;
  if (reading.recurrence.nth != kSecond) return true;
  reading.recurrence.nth = 0;
  reading.recurrence.frequency = Frequency::weekly;
  reading.recurrence.interval = 2;
  return true;
}

bool make_quarter_end(FormItems, Reading& reading) {
  set_implied(Frequency::yearly, reading);
  reading.recurrence.months = quarter_bits(3);
  reading.recurrence.month_days = kLastBit;
  return true;
}

bool make_quarter_workday(FormItems items, Reading& reading) {
  if (!make_month_workday(items, reading)) return false;
  reading.recurrence.months = quarter_bits(reading.recurrence.workday < 0 ? 3 : 1);
  return true;
}

bool make_quarter_month(FormItems items, Reading& reading) {
  for (const Item& item : items) {
    if (!(kOrdinals | Symbol::last).has(item.symbol)) continue;
    reading.recurrence.months = quarter_months(item);
    return reading.recurrence.months != 0 && set_implied(Frequency::yearly, reading);
  }
  return false;
}

bool make_year_day(FormItems items, Reading& reading) {
  for (const Item& item : items) {
    if (item.symbol != Symbol::day_term || item.term.year != 0) continue;
    reading.recurrence.months = static_cast<std::uint16_t>(1U << item.term.month);
    reading.recurrence.month_days = 1U << item.term.day;
    return set_implied(Frequency::yearly, reading);
  }
  return false;
}

bool make_day_number(FormItems items, Reading& reading) {
  const unsigned day = items.back().value;
  if (items.back().symbol == Symbol::roman || day == 0 || day > kLongestMonth) return false;
  set_implied(Frequency::monthly, reading);
  reading.kind = ReadingKind::partial;
  reading.recurrence.month_days = 1U << day;
  return true;
}

}  // namespace roadbook::deadline
