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
  return {frequency, static_cast<std::uint16_t>(interval), 0, 0, 0};
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

// Writes ";BYMONTH=1,4" from bits.
template <typename Write>
void add_list(std::string& rule, std::string_view name, unsigned bits, Write write) {
  if (bits == 0) return;
  rule.append(name);
  bool first = true;
  for (unsigned i = 1; bits >> i != 0; ++i) {
    if (((bits >> i) & 1U) == 0) continue;
    if (!first) rule.push_back(',');
    first = false;
    write(i);
  }
}

}  // namespace

Recurrence recurrence_of(Often often) {
  switch (often) {
    case Often::daily:
      return every_days(1);
    case Often::weekly:
      return every_days(kDaysInWeek);
    case Often::monthly:
      return every_months(1);
    case Often::quarterly:
      return every_months(3);
    case Often::half_yearly:
      return every_months(6);
    case Often::yearly:
      break;
  }
  return every_months(kMonthsInYear);
}

std::optional<Recurrence> recurrence_of(unsigned count, unsigned interval, Symbol unit) {
  constexpr unsigned kMost = 100;
  if (count == 0 || interval == 0 || count > kMost || interval > kMost) return std::nullopt;
  if (unit == Symbol::school_quarter) {
    if (count != 1 || interval != 1) return std::nullopt;
    return every(Frequency::school_quarter, 1);
  }
  const unsigned months = months_in(unit) * interval;
  const unsigned days = (unit == Symbol::week ? kDaysInWeek : 1) * interval;
  const unsigned length = months != 0 ? months : days;
  if (length % count != 0) return std::nullopt;
  return months != 0 ? every_months(months / count) : every_days(days / count);
}

std::string format_rrule(const Recurrence& recurrence) {
  std::string rule{kFrequencies[static_cast<std::size_t>(recurrence.frequency)]};
  if (recurrence.interval != 1) rule.append(";INTERVAL=").append(std::to_string(recurrence.interval));
  add_list(rule, ";BYMONTH=", recurrence.months,
           [&rule](unsigned month) { rule.append(std::to_string(month)); });
  if (recurrence.month_day != 0) rule.append(";BYMONTHDAY=").append(std::to_string(recurrence.month_day));
  add_list(rule, ";BYDAY=", recurrence.weekdays, [&rule](unsigned day) { rule.append(kDays[day]); });
  return rule;
}

}  // namespace roadbook::deadline
