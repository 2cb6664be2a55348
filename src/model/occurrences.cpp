#include "model/occurrences.h"

#include <algorithm>

namespace roadbook {

namespace {

using Days = std::vector<Date>;

constexpr unsigned kFriday = 5;

// A rule may have no days at all («30 февраля»), and a plan's period may be any.
constexpr std::size_t kMostIntervals = 40'000;

int year_of(Date day) { return static_cast<int>(day.year()); }
unsigned month_of(Date day) { return static_cast<unsigned>(day.month()); }
int day_of(Date day) { return static_cast<int>(static_cast<unsigned>(day.day())); }
int length_of_month(int year, unsigned month) { return day_of(last_day_of_month(year, month)); }

template <typename Values, typename Value>
bool allows(const Values& values, Value value) {
  return values.empty() || std::ranges::find(values, value) != values.end();
}

// Lists the days of one interval of the rule (a day, a week, a month, a year): RFC 5545, the table of
// section 3.3.10.
class IntervalDays {
 public:
  IntervalDays(const RecurrenceRule& rule, Date start) : rule_(rule), start_(start) {}

  void list_day(Date day, Days& days) const {
    const bool month_day = rule_.month_days.empty() || is_month_day(day);
    if (allows(rule_.months, month_of(day)) && month_day && is_weekday(day)) days.push_back(day);
  }

  void list_week(Date monday, Days& days) const {
    for (int i = 0; i < 7; ++i) {
      const Date day = add_days(monday, i);
      const bool named = rule_.weekdays.empty() ? iso_weekday(day) == iso_weekday(start_) : is_weekday(day);
      if (named && allows(rule_.months, month_of(day))) days.push_back(day);
    }
  }

  void list_month(int year, unsigned month, Days& days) const {
    if (!allows(rule_.months, month)) return;
    const Period whole{make_date(year, month, 1), last_day_of_month(year, month)};
    if (rule_.month_days.empty() && rule_.weekdays.empty()) {
      if (day_of(start_) <= length_of_month(year, month)) {
        days.push_back(make_date(year, month, static_cast<unsigned>(day_of(start_))));
      }
      return;
    }
    for (Date day = whole.first; day <= whole.last; day = add_days(day, 1)) {
      const bool month_day = rule_.month_days.empty() || is_month_day(day);
      if (month_day && is_weekday_of(day, whole)) days.push_back(day);
    }
  }

  void list_year(int year, Days& days) const {
    const bool by_month = !rule_.months.empty() || !rule_.month_days.empty();
    if (by_month) {
      for (unsigned month = 1; month <= 12; ++month) list_month(year, month, days);
    } else if (rule_.weekdays.empty()) {
      const Date day{std::chrono::year{year} / start_.month() / start_.day()};
      if (day.ok()) days.push_back(day);
    } else {
      const Period whole = year_period(year);
      for (Date day = whole.first; day <= whole.last; day = add_days(day, 1)) {
        if (is_weekday_of(day, whole)) days.push_back(day);
      }
    }
  }

 private:
  bool is_month_day(Date day) const {
    const int from_end = day_of(day) - length_of_month(year_of(day), month_of(day)) - 1;
    return allows(rule_.month_days, day_of(day)) || allows(rule_.month_days, from_end);
  }

  bool is_weekday(Date day) const {
    return rule_.weekdays.empty() || std::ranges::any_of(rule_.weekdays, [day](const RuleWeekday& named) {
             return named.weekday == iso_weekday(day);
           });
  }

  // «1FR» is the first Friday of the month or of the year.
  bool is_weekday_of(Date day, const Period& whole) const {
    const auto days_before = (std::chrono::sys_days{day} - std::chrono::sys_days{whole.first}).count();
    const auto days_after = (std::chrono::sys_days{whole.last} - std::chrono::sys_days{day}).count();
    return rule_.weekdays.empty() || std::ranges::any_of(rule_.weekdays, [&](const RuleWeekday& named) {
             if (named.weekday != iso_weekday(day)) return false;
             return named.ordinal == 0 || named.ordinal == days_before / 7 + 1 ||
                    named.ordinal == -(days_after / 7 + 1);
           });
  }

  const RecurrenceRule& rule_;
  Date start_;
};

// BYSETPOS: of the days of one interval, only those at these places.
void keep_positions(const std::vector<int>& positions, Days& days) {
  if (positions.empty()) return;
  const auto count = static_cast<int>(days.size());
  Days kept;
  for (int i = 0; i < count; ++i) {
    if (allows(positions, i + 1) || allows(positions, i - count))
      kept.push_back(days[static_cast<std::size_t>(i)]);
  }
  days = std::move(kept);
}

struct SchoolQuarter {
  unsigned first_month;
  unsigned last_month;
};
constexpr SchoolQuarter kSchoolQuarters[] = {{1, 3}, {4, 5}, {9, 10}, {11, 12}};  // in a calendar year

class OccurrenceLister {
 public:
  OccurrenceLister(const RecurrenceRule& rule, Date start, const Period& within, std::size_t limit)
      : rule_(rule), start_(start), within_(within), limit_(limit), interval_(rule, start) {}

  Days run() {
    switch (rule_.frequency) {
      case Frequency::daily:
        run_days(1, start_, &IntervalDays::list_day);
        break;
      case Frequency::weekly:
        run_days(7, add_days(start_, 1 - static_cast<int>(iso_weekday(start_))), &IntervalDays::list_week);
        break;
      case Frequency::monthly:
        run_months();
        break;
      case Frequency::yearly:
        for (int year = year_of(start_); goes_on(make_date(year, 1, 1)); year += rule_.interval) {
          interval_.list_year(year, days_);
          take();
        }
        break;
      case Frequency::school_quarter:
        run_school_quarters();
        break;
    }
    return std::move(found_);
  }

 private:
  bool goes_on(Date first) {
    return first <= within_.last && found_.size() < limit_ && ++intervals_ <= kMostIntervals;
  }

  void run_days(int length, Date first, void (IntervalDays::*list)(Date, Days&) const) {
    for (Date at = first; goes_on(at); at = add_days(at, length * rule_.interval)) {
      (interval_.*list)(at, days_);
      take();
    }
  }

  void run_months() {
    for (int month = year_of(start_) * 12 + static_cast<int>(month_of(start_)) - 1;;
         month += rule_.interval) {
      const int year = month / 12;
      const auto number = static_cast<unsigned>(month % 12 + 1);
      if (!goes_on(make_date(year, number, 1))) return;
      interval_.list_month(year, number, days_);
      take();
    }
  }

  void run_school_quarters() {
    int passed = 0;  // since the first that is not over at the start
    for (int year = year_of(start_); goes_on(make_date(year, 1, 1)); ++year) {
      for (const SchoolQuarter& quarter : kSchoolQuarters) {
        if (last_day_of_month(year, quarter.last_month) < start_) continue;
        if (passed++ % rule_.interval != 0) continue;
        days_.push_back(std::max(start_, make_date(year, quarter.first_month, 1)));
      }
      take();
    }
  }

  // The days of one interval are those that the rule means, before anything cuts them.
  void take() {
    keep_positions(rule_.positions, days_);
    for (const Date day : days_) {
      const bool inside = day >= start_ && day >= within_.first && day <= within_.last;
      if (inside && found_.size() < limit_) found_.push_back(day);
    }
    days_.clear();
  }

  const RecurrenceRule& rule_;
  Date start_;
  const Period& within_;
  std::size_t limit_;
  IntervalDays interval_;
  std::size_t intervals_ = 0;
  Days days_;  // of the interval at hand
  Days found_;
};

}  // namespace

Date recurrence_start(const RecurrenceRule& rule, Date first) {
  const bool free_week = rule.frequency == Frequency::weekly && rule.weekdays.empty();
  const unsigned weekday = iso_weekday(first);
  return free_week && weekday > kFriday ? add_days(first, 8 - static_cast<int>(weekday)) : first;
}

Days list_occurrences(const RecurrenceRule& rule, Date start, const Period& within, std::size_t limit) {
  return OccurrenceLister{rule, start, within, limit}.run();
}

Days list_occurrences(const Recurring& recurring, const Period& plan, std::size_t limit) {
  const auto rule = parse_recurrence_rule(recurring.rrule);
  if (!rule) return {};
  Period within = plan;
  if (recurring.first) within.first = std::max(within.first, *recurring.first);
  if (recurring.last) within.last = std::min(within.last, *recurring.last);
  const Date start = recurring.first ? *recurring.first : recurrence_start(*rule, plan.first);
  return list_occurrences(*rule, start, within, limit);
}

}  // namespace roadbook
