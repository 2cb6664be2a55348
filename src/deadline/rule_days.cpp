#include "deadline/rule_days.h"

namespace roadbook::deadline {

namespace {

constexpr std::uint8_t kSecond = 0b00000100;  // as Recurrence::nth

// «Ежеквартально до 5 числа месяца, следующего за отчетным»: of a quarter or a half-year, by the calendar.
bool take_days_after_report(Recurrence& rule, const Recurrence& days) {
  if (!days.after_report || rule.frequency != Frequency::monthly) return false;
  const unsigned step = rule.interval;
  if (step != 3 && step != 6) return false;
  if (days.months != 0 && days.months != month_steps(1, step)) return false;
  rule = days;
  place_after_report(rule, step);
  return true;
}

// «Ежемесячно, каждый второй четверг»
bool take_second_weekday(Recurrence& rule, const Recurrence& days) {
  const bool monthly = rule.frequency == Frequency::monthly;
  if (!monthly || days.frequency != Frequency::weekly || days.interval != 2) return false;
  rule.weekdays = days.weekdays;
  rule.nth = kSecond;
  return true;
}

// The days say all that the rule does: «ежедневно по рабочим дням».
bool replaces(const Recurrence& rule, const Recurrence& days) {
  const bool yearly = days.frequency == Frequency::yearly;
  if (rule.frequency == Frequency::monthly) {
    const bool of_quarter = days.workday != 0 && days.months != 0;
    return rule.interval == 3 && (yearly || of_quarter);
  }
  if (rule.frequency == Frequency::daily) return days.frequency == Frequency::weekly;
  return rule.frequency == Frequency::yearly && yearly && rule.months == 0;
}

bool fits(const Recurrence& rule, const Recurrence& days) {
  if (rule.frequency == days.frequency && days.frequency != Frequency::yearly) return true;
  if (rule.frequency == Frequency::monthly) return rule.times > 1 && days.nth == 0 && days.weekdays != 0;
  return days.frequency == Frequency::monthly && rule.frequency == Frequency::yearly && rule.months != 0;
}

}  // namespace

void set_months(Recurrence& rule, std::uint16_t months) {
  rule.months = months;
  if (rule.frequency != Frequency::monthly && rule.frequency != Frequency::yearly) return;
  // The last working day is counted in each month, and not in the year.
  if (rule.workday == 0) rule.frequency = Frequency::yearly;
  rule.interval = 1;
  rule.times = 0;
}

bool take_days(Recurrence& rule, const Recurrence& days) {
  if (rule.has_days()) return false;
  if (take_days_after_report(rule, days) || take_second_weekday(rule, days)) return true;
  if (replaces(rule, days)) {
    rule = days;
    return true;
  }
  if (!fits(rule, days)) return false;
  rule.weekdays = days.weekdays;
  rule.nth = days.nth;
  rule.month_days = days.month_days;
  rule.last_days = days.last_days;
  rule.workday = days.workday;
  return true;
}

}  // namespace roadbook::deadline
