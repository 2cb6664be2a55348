#include "deadline/join.h"

#include "deadline/neighbours.h"
#include "deadline/yearly.h"

namespace roadbook::deadline {

namespace {

bool is_yearly(const Reading& reading) {
  return reading.kind == ReadingKind::recurrence && reading.recurrence.frequency == Frequency::yearly &&
         !reading.implied;
}

void make_unknown(Reading& reading) {
  Reading unknown;
  unknown.begin = reading.begin;
  unknown.end = reading.end;
  reading = unknown;
}

Reading with_span(Reading reading, const Reading& span) {
  reading.begin = span.begin;
  reading.end = span.end;
  return reading;
}

// The months say when, so that they replace the step between the times: «2 раза в год июнь, октябрь».
void set_months(Recurrence& rule, std::uint16_t months) {
  rule.months = months;
  if (rule.frequency != Frequency::monthly && rule.frequency != Frequency::yearly) return;
  rule.frequency = Frequency::yearly;
  rule.interval = 1;
  rule.times = 0;
}

// Puts days («до 5 числа», «по пятницам») into a rule that says how often; false where they do not fit.
bool take_days(Recurrence& rule, const Recurrence& days) {
  if (rule.has_days()) return false;
  const bool monthly = rule.frequency == Frequency::monthly;
  const bool of_quarter = monthly && rule.interval == 3 && days.frequency == Frequency::yearly;
  const bool workdays = rule.frequency == Frequency::daily && days.frequency == Frequency::weekly;
  const bool plain_year =
      rule.frequency == Frequency::yearly && days.frequency == Frequency::yearly && rule.months == 0;
  if (of_quarter || workdays || plain_year) {
    rule = days;
    return true;
  }
  const bool counted = monthly && rule.times > 1 && days.nth == 0 && days.weekdays != 0;
  const bool in_months =
      days.frequency == Frequency::monthly && rule.frequency == Frequency::yearly && rule.months != 0;
  const bool same = rule.frequency == days.frequency && days.frequency != Frequency::yearly;
  if (!same && !counted && !in_months) return false;
  rule.weekdays = days.weekdays;
  rule.nth = days.nth;
  rule.month_days = days.month_days;
  rule.workday = days.workday;
  return true;
}

class Joiner {
 public:
  Joiner(const Items& items, Readings& readings) : items_{items}, readings_{readings} {}

  void join() {
    Readings joined{readings_.get_allocator()};
    joined.reserve(readings_.size());
    while (at_ < readings_.size()) {
      joined.push_back(readings_[at_++]);
      while (at_ < readings_.size() && join_next(joined.back())) {
      }
      join_before(joined);
      continue_by(joined);
    }
    readings_.swap(joined);
  }

 private:
  // Joins readings_[at_] to `last` and steps over it, if the two belong together.
  bool join_next(Reading& last) {
    const Reading& next = readings_[at_];
    if (next.apart || !is_close(items_, last, next)) return false;
    switch (last.kind) {
      case ReadingKind::recurrence:
        return join_to_recurrence(last, next);
      case ReadingKind::partial:
        // «до 2 раз в месяц» names no day.
        return next.kind == ReadingKind::recurrence && items_[next.begin].symbol != Symbol::times &&
               join_days_before(last, next);
      case ReadingKind::ongoing:
        return join_to_ongoing(last, next);
      case ReadingKind::from:
        return join_to_from(last, next);
      case ReadingKind::range:
        return join_to_range(last, next);
      default:
        return false;
    }
  }

  bool join_to_recurrence(Reading& rule, const Reading& next) {
    if (next.kind == ReadingKind::recurrence || next.kind == ReadingKind::partial)
      return join_days(rule, next);
    if (next.is_month() && !is_yearly(rule)) return join_months(rule);
    if (is_yearly(rule) && is_yearless(next)) return join_to_yearly(rule, next);
    switch (next.kind) {
      case ReadingKind::by:
      case ReadingKind::before:
        return !is_list_begun_by(next) && bound_last(rule, next);
      case ReadingKind::from:
        return bound_first(rule, next);
      case ReadingKind::range:
        return !next.is_month() && join_range(rule, next);
      case ReadingKind::ongoing:
        return next.yields && (next.is_unbounded() ? take(rule, next) : join_range(rule, next));
      default:
        return false;
    }
  }

  bool join_days(Reading& rule, const Reading& next) {
    const bool days = next.kind == ReadingKind::partial || next.implied;
    if (days && !rule.implied) {
      if (!take_days(rule.recurrence, next.recurrence)) return false;
      return take(rule, next);
    }
    return rule.implied && next.kind == ReadingKind::recurrence && !next.implied &&
           join_days_before(rule, next);
  }

  // «До 5 числа ежемесячно», «вторник, четверг еженедельно»
  bool join_days_before(Reading& days, const Reading& next) {
    if (next.implied || !next.is_unbounded()) return false;
    Reading rule = next;
    if (!take_days(rule.recurrence, days.recurrence)) return false;
    rule.begin = days.begin;
    rule.first = days.first;
    rule.last = days.last;
    days = rule;
    ++at_;
    return true;
  }

  // «Ежегодно до 1 декабря»; what does not fit into the rule is another rule («1 марта, 15 сентября»).
  bool join_to_yearly(Reading& rule, const Reading& next) {
    const bool had_place = rule.recurrence.months != 0;
    if (had_place && !is_list(items_, rule, next) && !next.is_by() && !next.is_month()) return false;
    if (take_yearly_place(rule.recurrence, next)) return take(rule, next);
    Reading own = rule;
    own.recurrence = {};
    own.recurrence.frequency = Frequency::yearly;
    if (had_place && take_yearly_place(own.recurrence, next)) {
      readings_[at_] = with_span(own, next);
    } else {
      make_unknown(readings_[at_]);
    }
    return false;
  }

  // «Ежеквартально до 1 апреля, 1 июля» names days and no end.
  bool is_list_begun_by(const Reading& by) const {
    if (at_ + 1 >= readings_.size()) return false;
    const Reading& next = readings_[at_ + 1];
    return (next.kind == ReadingKind::day || next.is_by()) && is_list(items_, by, next);
  }

  // «Постоянно до 30.05.2021», «постоянно с сентября»; a period with bounds of its own takes no others.
  bool join_to_ongoing(Reading& ongoing, const Reading& next) {
    if (ongoing.yields && next.kind == ReadingKind::recurrence && next.is_unbounded()) {
      return put_before(ongoing, next);
    }
    if (next.kind == ReadingKind::ongoing && next.yields && !ongoing.yields && ongoing.is_unbounded()) {
      return join_range(ongoing, next);
    }
    if (ongoing.first.given || ongoing.yields) return false;
    if (next.is_by()) return bound_last(ongoing, next);
    return next.kind == ReadingKind::from && !ongoing.last.given && bound_first(ongoing, next);
  }

  bool take(Reading& into, const Reading& next) {
    into.end = next.end;
    ++at_;
    return true;
  }

  bool bound_last(Reading& into, const Reading& next) {
    if (into.last.given) return false;
    into.last = next.last;
    into.last.before = next.kind == ReadingKind::before;
    return take(into, next);
  }

  bool bound_first(Reading& into, const Reading& next) {
    if (into.first.given) return false;
    into.first = next.first;
    return take(into, next);
  }

  bool join_range(Reading& rule, const Reading& next) {
    if (!rule.is_unbounded()) return false;
    rule.first = next.first;
    rule.last = next.last;
    return take(rule, next);
  }

  // Only months without a year: «ежемесячно, декабрь 2023 г.» is two deadlines.
  bool join_months(Reading& rule) {
    if (rule.recurrence.frequency == Frequency::school_quarter || rule.recurrence.months != 0) return false;
    std::size_t end = at_;
    std::uint16_t months = 0;
    for (const Reading* previous = &rule; end < readings_.size(); previous = &readings_[end++]) {
      const Reading& next = readings_[end];
      if (!next.is_month() || !is_close(items_, *previous, next)) break;
      if (next.first.term.year != 0) return false;
      months = static_cast<std::uint16_t>(months | (1U << next.first.term.month));
    }
    set_months(rule.recurrence, months);
    rule.end = readings_[end - 1].end;
    at_ = end;
    return true;
  }

  bool join_to_from(Reading& from, const Reading& next) {
    if (next.is_by() && !items_[next.begin].line_break) {
      const bool before = next.kind == ReadingKind::before;
      from.kind = ReadingKind::range;
      from.last = next.last;
      from.last.before = before;
      return take(from, next);
    }
    if (next.kind != ReadingKind::recurrence && next.kind != ReadingKind::ongoing) return false;
    if (!next.is_unbounded() || is_yearless(from)) return false;
    return put_before(from, next);
  }

  // «2023 год, ежемесячно», «сентябрь – май ежемесячно». A single month stays a deadline of its own («февраль
  // 2023 г. ноябрь ежегодно»).
  bool join_to_range(Reading& range, const Reading& next) {
    if (continues_years(range, next)) return false;
    if (next.kind != ReadingKind::recurrence || !next.is_unbounded()) return false;
    const bool one_term = range.first.term == range.last.term && kDatedTerms.has(range.first.symbol);
    if (one_term || items_[next.begin].line_break || (is_yearly(next) && kDatedTerms.has(range.first.symbol)))
      return false;
    return put_before(range, next);
  }

  // «Сентябрь 2021, 2022, 2023 гг.»: the same place in each of the years.
  bool continues_years(const Reading& place, const Reading& year) {
    if (place.kind != ReadingKind::range || !is_list(items_, place, year)) return false;
    if (!kDatedTerms.has(place.first.symbol) || place.first.term.year == 0) return false;
    if (place.first.term.year != place.last.term.year) return false;
    if (year.kind != ReadingKind::range || year.first.term != year.last.term) return false;
    if (!(Symbol::year_number | Symbol::year_term).has(year.first.symbol)) return false;
    const std::int16_t number = year.first.term.year;
    readings_[at_].first = place.first;
    readings_[at_].last = place.last;
    readings_[at_].first.term.year = number;
    readings_[at_].last.term.year = number;
    return true;
  }

  // Makes the bounds of `bounds` those of the reading after it.
  bool put_before(Reading& bounds, const Reading& next) {
    const Reading before = bounds;
    bounds = next;
    bounds.begin = before.begin;
    bounds.first = before.first;
    bounds.last = before.last;
    ++at_;
    return true;
  }

  // «апрель, ноябрь ежегодно», «до 1 декабря ежегодно»
  void join_before(Readings& joined) const {
    if (joined.size() < 2 || !is_yearly(joined.back()) || joined.back().recurrence.months != 0) return;
    Reading rule = joined.back();
    const Recurrence plain = rule.recurrence;
    std::size_t keep = joined.size() - 1;
    while (keep > 0 && is_yearless_before(joined[keep - 1], joined[keep])) {
      const Reading& place = joined[keep - 1];
      if (!take_yearly_place(rule.recurrence, place)) {
        Reading own = rule;
        own.recurrence = plain;
        if (rule.recurrence.months == 0 || !take_yearly_place(own.recurrence, place)) {
          make_unknown(joined[keep - 1]);
        } else {
          joined[keep - 1] = with_span(own, place);
        }
        break;
      }
      --keep;
    }
    rule.begin = joined[keep].begin;
    joined.resize(keep);
    joined.push_back(rule);
  }

  bool is_yearless_before(const Reading& place, const Reading& next) const {
    if (next.apart || !is_yearless(place) || !is_close(items_, place, next)) return false;
    return !items_[next.begin].line_break || symbols_between(items_, place, next).has(Symbol::comma);
  }

  void continue_by(Readings& joined) const {
    if (joined.size() < 2) return;
    const Reading& by = joined[joined.size() - 2];
    Reading& day = joined.back();
    if (by.kind != ReadingKind::by || !kDayTerms.has(by.last.symbol) || day.kind != ReadingKind::day) return;
    if (!is_list(items_, by, day)) return;
    day.kind = ReadingKind::by;
    day.first = {};
  }

  const Items& items_;
  Readings& readings_;
  std::size_t at_ = 0;  // the next reading to look at
};

}  // namespace

void join_readings(const Items& items, Readings& readings) {
  if (readings.size() > 1) Joiner{items, readings}.join();
}

}  // namespace roadbook::deadline
