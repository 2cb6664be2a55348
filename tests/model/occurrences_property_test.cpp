// The days of a rule against another way to find them: each day of the plan is asked whether RFC 5545,
// section 3.3.10, lets it stand.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "model/occurrences.h"

namespace roadbook {

namespace {

using std::chrono::sys_days;

int year_of(Date day) { return static_cast<int>(day.year()); }
int month_of(Date day) { return static_cast<int>(static_cast<unsigned>(day.month())); }
int day_of(Date day) { return static_cast<int>(static_cast<unsigned>(day.day())); }
int days_between(Date from, Date to) { return static_cast<int>((sys_days{to} - sys_days{from}).count()); }
Date monday_of(Date day) { return add_days(day, 1 - static_cast<int>(iso_weekday(day))); }
Period month_around(Date day) {
  return {make_date(year_of(day), static_cast<unsigned>(month_of(day)), 1),
          last_day_of_month(year_of(day), static_cast<unsigned>(month_of(day)))};
}

template <typename Values, typename Value>
bool has(const Values& values, Value value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

// Asks one day at a time.
class Asked {
 public:
  Asked(const RecurrenceRule& rule, Date start) : rule_(rule), start_(start) {}

  bool stands_on(Date day) const {
    return day >= start_ && intervals_to(day) % rule_.interval == 0 && is_meant(day) && is_at_position(day);
  }

 private:
  int intervals_to(Date day) const {
    switch (rule_.frequency) {
      case Frequency::daily:
        return days_between(start_, day);
      case Frequency::weekly:
        return days_between(monday_of(start_), monday_of(day)) / 7;
      case Frequency::monthly:
        return (year_of(day) - year_of(start_)) * 12 + month_of(day) - month_of(start_);
      default:
        return year_of(day) - year_of(start_);
    }
  }

  Period interval_around(Date day) const {
    switch (rule_.frequency) {
      case Frequency::daily:
        return {day, day};
      case Frequency::weekly:
        return {monday_of(day), add_days(monday_of(day), 6)};
      case Frequency::monthly:
        return month_around(day);
      default:
        return year_period(year_of(day));
    }
  }

  // The place of DTSTART is taken where the rule names none.
  bool is_meant(Date day) const {
    const bool monthly = rule_.frequency == Frequency::monthly;
    const bool yearly = rule_.frequency == Frequency::yearly;
    const bool names_days = !rule_.weekdays.empty() || !rule_.month_days.empty();
    if (!rule_.months.empty() && !has(rule_.months, static_cast<unsigned>(month_of(day)))) return false;
    if (rule_.months.empty() && yearly && !names_days && month_of(day) != month_of(start_)) return false;
    if ((monthly || yearly) && !names_days && day_of(day) != day_of(start_)) return false;
    if (rule_.frequency == Frequency::weekly && rule_.weekdays.empty() &&
        iso_weekday(day) != iso_weekday(start_))
      return false;
    const int from_end = day_of(day) - day_of(month_around(day).last) - 1;
    if (!rule_.month_days.empty() && !has(rule_.month_days, day_of(day)) && !has(rule_.month_days, from_end))
      return false;
    return rule_.weekdays.empty() ||
           std::any_of(rule_.weekdays.begin(), rule_.weekdays.end(),
                       [&](const RuleWeekday& named) { return is_named(day, named); });
  }

  bool is_named(Date day, const RuleWeekday& named) const {
    if (named.weekday != iso_weekday(day)) return false;
    if (named.ordinal == 0) return true;
    const bool of_month = rule_.frequency == Frequency::monthly || !rule_.months.empty();
    const Period whole = of_month ? month_around(day) : year_period(year_of(day));
    int same = 0;  // such weekdays up to the day, or from it on
    for (Date other = day; other >= whole.first && other <= whole.last;
         other = add_days(other, named.ordinal > 0 ? -7 : 7))
      ++same;
    return same == std::abs(named.ordinal);
  }

  bool is_at_position(Date day) const {
    if (rule_.positions.empty()) return true;
    const Period whole = interval_around(day);
    int before = 0;
    int after = 0;
    for (Date other = whole.first; other <= whole.last; other = add_days(other, 1)) {
      if (!is_meant(other)) continue;
      before += other <= day ? 1 : 0;
      after += other >= day ? 1 : 0;
    }
    return has(rule_.positions, before) || has(rule_.positions, -after);
  }

  const RecurrenceRule& rule_;
  Date start_;
};

class RuleMaker {
 public:
  explicit RuleMaker(unsigned seed) : random_(seed) {}

  int pick(int first, int last) { return std::uniform_int_distribution{first, last}(random_); }
  bool chance(int of_ten) { return pick(1, 10) <= of_ten; }

  Date make_day() { return add_days(make_date(2019, 1, 1), pick(0, 1500)); }

  RecurrenceRule make() {
    RecurrenceRule rule;
    rule.frequency = static_cast<Frequency>(pick(0, 3));
    rule.interval = chance(5) ? 1 : pick(2, 5);
    const bool weekly = rule.frequency == Frequency::weekly;
    if (chance(3)) add(rule.months, 1, 12, 3);
    if (!weekly && chance(4)) add_month_days(rule);
    if (chance(4)) add_weekdays(rule);
    const bool many =
        rule.frequency != Frequency::daily && !(rule.weekdays.empty() && rule.month_days.empty());
    if (many && chance(4)) rule.positions.push_back(chance(5) ? -pick(1, 3) : pick(1, 3));
    return rule;
  }

 private:
  template <typename Values>
  void add(Values& values, int first, int last, int most) {
    for (int i = pick(1, most); i > 0; --i) {
      const auto value = static_cast<typename Values::value_type>(pick(first, last));
      if (!has(values, value)) values.push_back(value);
    }
  }

  void add_month_days(RecurrenceRule& rule) {
    add(rule.month_days, 1, 31, 4);
    if (chance(3)) rule.month_days.push_back(-pick(1, 7));
  }

  void add_weekdays(RecurrenceRule& rule) {
    // A number before the weekday is of a month or of a year (and of a month's year only).
    const bool ordinals = rule.frequency == Frequency::monthly || rule.frequency == Frequency::yearly;
    const bool numbered = ordinals && rule.month_days.empty() && chance(5);
    for (int i = pick(1, 3); i > 0; --i) {
      const int ordinal = numbered ? (chance(5) ? pick(1, 5) : -pick(1, 5)) : 0;
      rule.weekdays.push_back({static_cast<unsigned>(pick(1, 7)), ordinal});
    }
  }

  std::mt19937 random_;
};

std::string text_of(const RecurrenceRule& rule, Date start) {
  std::string text = "frequency " + std::to_string(static_cast<int>(rule.frequency)) + " interval " +
                     std::to_string(rule.interval) + " from " + format_iso(start);
  for (const RuleWeekday& day : rule.weekdays)
    text += " day " + std::to_string(day.ordinal) + "/" + std::to_string(day.weekday);
  for (const int day : rule.month_days) text += " of month " + std::to_string(day);
  for (const unsigned month : rule.months) text += " month " + std::to_string(month);
  for (const int position : rule.positions) text += " position " + std::to_string(position);
  return text;
}

TEST(OccurrencesOfAnyRule, AreTheDaysOnWhichTheRuleStands) {
  RuleMaker maker{5545};
  std::size_t occurrences = 0;
  for (int round = 0; round < 3000; ++round) {
    const RecurrenceRule rule = maker.make();
    const Date start = maker.make_day();
    const Date first = maker.make_day();
    const Period plan{first, add_days(first, maker.pick(0, 900))};
    std::vector<Date> expected;
    const Asked asked{rule, start};
    for (Date day = plan.first; day <= plan.last; day = add_days(day, 1)) {
      if (asked.stands_on(day)) expected.push_back(day);
    }
    ASSERT_EQ(list_occurrences(rule, start, plan), expected) << text_of(rule, start);
    occurrences += expected.size();
  }
  EXPECT_GT(occurrences, 10'000U);
}

}  // namespace

}  // namespace roadbook
