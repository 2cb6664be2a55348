// The meanings of forms that say how often; see meanings.h.
#include <algorithm>

#include "deadline/meanings.h"

namespace roadbook::deadline {

namespace {

constexpr unsigned kMost = 100;
constexpr unsigned kLongestMonth = 31;
constexpr std::uint8_t kWorkdays = 0b00111110;

bool set_rule(const Recurrence& recurrence, Reading& reading) {
  reading.kind = ReadingKind::recurrence;
  reading.recurrence = recurrence;
  return true;
}

// A rule whose days say how often: monthly or weekly.
bool set_implied(Frequency frequency, Reading& reading) {
  reading.kind = ReadingKind::recurrence;
  reading.implied = true;
  reading.recurrence.frequency = frequency;
  return true;
}

std::uint8_t weekday_bits(FormItems items) {
  unsigned bits = 0;
  for (const Item& item : items) {
    if (item.symbol == Symbol::weekday) bits |= 1U << item.value;
  }
  return static_cast<std::uint8_t>(bits);
}

// Days after which a month's report is due are those of every third month where it is a quarter's.
void take_reported_unit(FormItems items, Reading& reading) {
  for (const Item& item : items) {
    if (item.symbol == Symbol::after_report && item.value == static_cast<std::uint16_t>(Symbol::quarter)) {
      reading.recurrence.interval = 3;
    }
  }
}

// Months of the year that are the n-th of their quarter.
std::uint16_t quarter_months(const Item& which) {
  const unsigned number = which.symbol == Symbol::last ? 3 : which.value;
  unsigned bits = 0;
  for (unsigned month = number; number >= 1 && number <= 3 && month <= 12; month += 3) bits |= 1U << month;
  return static_cast<std::uint16_t>(bits);
}

}  // namespace

bool make_often(FormItems items, Reading& reading) {
  for (const Item& item : items) {
    if (item.symbol == Symbol::often) return set_rule(recurrence_of(static_cast<Often>(item.value)), reading);
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

bool make_by_units(FormItems items, Reading& reading) {
  if (items.back().value != kEach) return false;
  return set_rule(recurrence_of(1, 1, items.back().symbol), reading);
}

bool make_every(FormItems items, Reading& reading) {
  unsigned interval = 1;
  for (const Item& item : items) {
    if (item.symbol == Symbol::number) interval = item.value;
  }
  if (interval == 0 || interval > kMost) return false;
  return set_rule(recurrence_of(1, interval, items.back().symbol), reading);
}

bool make_times(FormItems items, Reading& reading) {
  unsigned count = 1;
  unsigned interval = 1;
  unsigned* number = &count;
  bool at_least = false;
  for (const Item& item : items) {
    if ((Symbol::in | Symbol::on | Symbol::slash).has(item.symbol)) number = &interval;
    // «1–2 раза»: at least once.
    if (item.symbol == Symbol::number && !at_least) *number = item.value;
    at_least = item.symbol == Symbol::dash;
  }
  if (count == 0 || interval == 0 || count > kMost || interval > kMost) return false;
  return set_rule(recurrence_of(count, interval, items.back().symbol), reading);
}

bool make_weekly(FormItems items, Reading& reading) {
  reading.recurrence.weekdays = weekday_bits(items);
  return set_implied(Frequency::weekly, reading);
}

bool make_weekdays(FormItems items, Reading& reading) {
  make_weekly(items, reading);
  reading.kind = ReadingKind::partial;
  reading.bare = true;
  return true;
}

bool make_weekday_range(FormItems items, Reading& reading) {
  const auto is_weekday = [](const Item& item) { return item.symbol == Symbol::weekday; };
  const auto first = std::ranges::find_if(items, is_weekday);
  const unsigned last = std::find_if(first + 1, items.end(), is_weekday)->value;
  if (first->value >= last) return false;
  reading.recurrence.weekdays = static_cast<std::uint8_t>(day_bits(first->value, last));
  return set_implied(Frequency::weekly, reading);
}

bool make_workdays(FormItems, Reading& reading) {
  reading.recurrence.weekdays = kWorkdays;
  return set_implied(Frequency::weekly, reading);
}

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
  for (const Item& item : items) {
    if (item.symbol == Symbol::last) reading.recurrence.workday = -1;
    if (kOrdinals.has(item.symbol)) reading.recurrence.workday = static_cast<std::int8_t>(item.value);
  }
  constexpr int kWorkdaysInMonth = 20;
  if (reading.recurrence.workday == 0 || reading.recurrence.workday > kWorkdaysInMonth) return false;
  return set_implied(Frequency::monthly, reading);
}

bool make_month_part(FormItems items, Reading& reading) {
  unsigned number = 0;
  Symbol noun = Symbol::word;
  for (const Item& item : items) {
    if (kOrdinals.has(item.symbol) && number == 0) number = item.value;
    if ((Symbol::decade | Symbol::week | Symbol::half).has(item.symbol)) noun = item.symbol;
  }
  const unsigned length = noun == Symbol::decade ? 10 : noun == Symbol::half ? 15 : 7;
  const unsigned most = noun == Symbol::decade ? 3 : noun == Symbol::half ? 2 : 4;
  if (number == 0 || number > most) return false;
  const bool to_end = noun != Symbol::week && number == most;
  reading.recurrence.month_days =
      day_bits((number - 1) * length + 1, to_end ? kLongestMonth : number * length);
  return set_implied(Frequency::monthly, reading);
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

}  // namespace roadbook::deadline
