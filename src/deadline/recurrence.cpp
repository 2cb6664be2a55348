#include "deadline/recurrence.h"

#include <array>
#include <string_view>

namespace roadbook::deadline {

namespace {

constexpr unsigned kMonthsInYear = 12;
constexpr unsigned kDaysInWeek = 7;

constexpr std::array<std::string_view, 5> kFrequencies{"FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY",
                                                       "FREQ=YEARLY", "X-FREQ=SCHOOLQUARTER"};
constexpr std::array<std::string_view, 8> kDays{"", "MO", "TU", "WE", "TH", "FR", "SA", "SU"};

Recurrence every(Frequency frequency, unsigned interval) {
  Recurrence recurrence;
  recurrence.frequency = frequency;
  recurrence.interval = static_cast<std::uint16_t>(interval);
  return recurrence;
}

Recurrence every_months(unsigned months) {
  if (months % kMonthsInYear == 0) return every(Frequency::yearly, months / kMonthsInYear);
  return every(Frequency::monthly, months);
}

Recurrence every_days(unsigned days) {
  if (days % kDaysInWeek == 0) return every(Frequency::weekly, days / kDaysInWeek);
  return every(Frequency::daily, days);
}

// 0 for what is no number of months.
unsigned months_in(Symbol unit) {
  switch (unit) {
    case Symbol::month_noun:
      return 1;
    case Symbol::quarter:
      return 3;
    case Symbol::half_year:
      return 6;
    case Symbol::year:
      return kMonthsInYear;
    default:
      return 0;
  }
}

std::uint16_t bit16(unsigned bit) { return static_cast<std::uint16_t>(1U << bit); }

// Writes ";BYMONTH=1,4" from bits.
template <typename Write>
void add_list(std::string& rule, std::string_view name, std::uint32_t bits, Write write) {
  if (bits == 0) return;
  rule.append(name);
  const char* separator = "";
  for (unsigned i = 1; i < 32; ++i) {
    if (((bits >> i) & 1U) == 0) continue;
    rule.append(separator);
    separator = ",";
    write(i);
  }
  if ((bits & kLastBit) == 0) return;
  rule.append(separator);
  write(0);
}

void add_number(std::string& rule, unsigned number) {
  rule.append(number == 0 ? "-1" : std::to_string(number));
}

// ";BYMONTHDAY=-2,-1"
void add_last_days(std::string& rule, unsigned count) {
  for (unsigned day = count; day > 0; --day) {
    rule.append(day == count ? ";BYMONTHDAY=-" : ",-").append(std::to_string(day));
  }
}

void add_days(std::string& rule, const Recurrence& recurrence) {
  if (recurrence.workday != 0) {
    rule.append(";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=").append(std::to_string(recurrence.workday));
  } else if (recurrence.nth == 0) {
    add_list(rule, ";BYDAY=", recurrence.weekdays, [&rule](unsigned day) { rule.append(kDays[day]); });
  } else {
    std::string days;
    add_list(days, "", recurrence.nth, [&](unsigned nth) {
      add_list(days, "", recurrence.weekdays, [&](unsigned day) {
        if (!days.empty() && days.back() != ',') days.push_back(',');
        add_number(days, nth);
        days.append(kDays[day]);
      });
    });
    rule.append(";BYDAY=").append(days);
  }
}

}  // namespace

Recurrence recurrence_of(Often often) {
  switch (often) {
    case Often::daily:
      return every_days(1);
    case Often::weekly:
      return every_days(kDaysInWeek);
    case Often::every_decade:
      return recurrence_of(1, 1, Symbol::decade);
    case Often::monthly:
      return every_months(1);
    case Often::quarterly:
      return every_months(3);
    case Often::school_quarterly:
      return every(Frequency::school_quarter, 1);
    case Often::yearly:
      break;
  }
  return every_months(kMonthsInYear);
}

namespace {

// A month has three decades, which are not of one length.
Recurrence times_in_decades(unsigned count, unsigned interval) {
  constexpr unsigned kDecades = 3;
  constexpr unsigned kLength = 10;
  if (interval > 1 && count == 1) return every_days(kLength * interval);
  Recurrence recurrence = every_months(1);
  recurrence.interval = static_cast<std::uint16_t>(interval);
  recurrence.times = static_cast<std::uint16_t>(count * kDecades);
  return recurrence;
}

Frequency frequency_of(Symbol unit) {
  switch (unit) {
    case Symbol::school_quarter:
      return Frequency::school_quarter;
    case Symbol::year:
      return Frequency::yearly;
    case Symbol::week:
      return Frequency::weekly;
    default:
      return months_in(unit) != 0 ? Frequency::monthly : Frequency::daily;
  }
}

}  // namespace

Recurrence recurrence_of(unsigned count, unsigned interval, Symbol unit) {
  if (unit == Symbol::decade) return times_in_decades(count, interval);
  const unsigned months = months_in(unit) * interval;
  const unsigned days = (unit == Symbol::week ? kDaysInWeek : 1) * interval;
  const bool school_quarter = unit == Symbol::school_quarter;
  if (!school_quarter && months != 0 && months % count == 0) return every_months(months / count);
  if (!school_quarter && months == 0 && days % count == 0) return every_days(days / count);
  const bool own_step = school_quarter || unit == Symbol::year || months == 0;
  Recurrence recurrence = every(frequency_of(unit), own_step ? interval : months);
  if (count > 1) recurrence.times = static_cast<std::uint16_t>(count);
  return recurrence;
}

std::uint16_t month_bits(unsigned first, unsigned last) {
  std::uint16_t bits = bit16(last);
  for (unsigned month = first; month != last; month = month % kMonthsInYear + 1)
    bits = static_cast<std::uint16_t>(bits | bit16(month));
  return bits;
}

std::uint32_t day_bits(unsigned first, unsigned last) {
  std::uint32_t bits = 0;
  for (unsigned day = first; day <= last && day < 32; ++day) bits |= 1U << day;
  return bits;
}

std::uint16_t month_steps(unsigned first, unsigned step) {
  std::uint16_t bits = 0;
  for (unsigned month = first; month <= kMonthsInYear; month += step)
    bits = static_cast<std::uint16_t>(bits | bit16(month));
  return bits;
}

void place_after_report(Recurrence& recurrence, unsigned months) {
  recurrence.frequency = Frequency::yearly;
  recurrence.interval = 1;
  recurrence.months = month_steps(1, months);
}

std::string format_rrule(const Recurrence& recurrence) {
  std::string rule{kFrequencies[static_cast<std::size_t>(recurrence.frequency)]};
  if (recurrence.interval != 1) rule.append(";INTERVAL=").append(std::to_string(recurrence.interval));
  const auto number = [&rule](unsigned value) { add_number(rule, value); };
  add_list(rule, ";BYMONTH=", recurrence.months, number);
  add_list(rule, ";BYMONTHDAY=", recurrence.month_days, number);
  add_last_days(rule, recurrence.last_days);
  add_days(rule, recurrence);
  if (recurrence.times != 0) rule.append(";X-TIMES=").append(std::to_string(recurrence.times));
  return rule;
}

}  // namespace roadbook::deadline
