#include "deadline/join.h"

#include "deadline/neighbours.h"

namespace roadbook::deadline {

namespace {

bool is_yearly(const Reading& reading) {
  return reading.kind == ReadingKind::recurrence && reading.recurrence.frequency == Frequency::yearly;
}

const Bound& bound_of(const Reading& reading) { return reading.first.given ? reading.first : reading.last; }

// A place in every year: «1 декабря», «в I квартале».
bool is_yearless(const Reading& reading) {
  const bool dated = reading.kind == ReadingKind::day || reading.kind == ReadingKind::by ||
                     reading.kind == ReadingKind::range || reading.kind == ReadingKind::from;
  return dated && kDatedTerms.has(bound_of(reading).symbol) && bound_of(reading).term.year == 0;
}

std::uint16_t month_bit(const Bound& bound) { return static_cast<std::uint16_t>(1U << bound.term.month); }

void make_unknown(Reading& reading) {
  Reading unknown;
  unknown.begin = reading.begin;
  unknown.end = reading.end;
  reading = unknown;
}

// «Ежегодно до 1 декабря», «1 марта, 1 сентября ежегодно». False where no rule says it.
bool take_yearly_day(Recurrence& rule, const Reading& day) {
  const Bound& bound = bound_of(day);
  if (bound.symbol != Symbol::day_term || (day.kind != ReadingKind::day && day.kind != ReadingKind::by))
    return false;
  const bool fits = rule.months == 0 || rule.month_day == bound.term.day;
  if (!fits) return false;
  rule.months = static_cast<std::uint16_t>(rule.months | month_bit(bound));
  rule.month_day = bound.term.day;
  return true;
}

// The months say when, so that they replace the step between the times: «2 раза в год июнь, октябрь».
void set_months(Recurrence& rule, std::uint16_t months) {
  rule.months = months;
  if (rule.frequency == Frequency::monthly) rule = {Frequency::yearly, 1, months, 0, 0};
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
    if (!is_close(items_, last, next)) return false;
    switch (last.kind) {
      case ReadingKind::recurrence:
        return join_to_recurrence(last, next);
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
    if (next.is_month()) return join_months(rule);
    if (is_yearly(rule) && is_yearless(next)) return join_to_yearly(rule, next);
    switch (next.kind) {
      case ReadingKind::by:
        return !is_list_begun_by(next) && bound_last(rule, next);
      case ReadingKind::from:
        return bound_first(rule, next);
      case ReadingKind::weekdays:
        return join_weekdays(rule, next);
      case ReadingKind::recurrence:
        return next.recurrence.weekdays != 0 && join_weekdays(rule, next);
      case ReadingKind::range:
        return join_range(rule, next);
      default:
        return false;
    }
  }

  // In «ежегодно в I квартале» the quarter is that of every year, for which there is no rule.
  bool join_to_yearly(Reading& rule, const Reading& next) {
    if (take_yearly_day(rule.recurrence, next)) return take(rule, next);
    make_unknown(readings_[at_]);
    return false;
  }

  // «Ежеквартально до 1 апреля, 1 июля» names days and no end.
  bool is_list_begun_by(const Reading& by) const {
    return at_ + 1 < readings_.size() && readings_[at_ + 1].kind == ReadingKind::day &&
           is_list(items_, by, readings_[at_ + 1]);
  }

  // «Постоянно до 30.05.2021», «постоянно с сентября»; a period with bounds of its own takes no others.
  bool join_to_ongoing(Reading& ongoing, const Reading& next) {
    if (ongoing.first.given) return false;
    if (next.kind == ReadingKind::by) return bound_last(ongoing, next);
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
    return take(into, next);
  }

  bool bound_first(Reading& into, const Reading& next) {
    if (into.first.given) return false;
    into.first = next.first;
    return take(into, next);
  }

  bool join_weekdays(Reading& rule, const Reading& next) {
    if (rule.recurrence.frequency != Frequency::weekly || rule.recurrence.weekdays != 0) return false;
    rule.recurrence.weekdays = next.recurrence.weekdays;
    return take(rule, next);
  }

  bool join_range(Reading& rule, const Reading& next) {
    if (rule.first.given || rule.last.given) return false;
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
      months = static_cast<std::uint16_t>(months | month_bit(next.first));
    }
    set_months(rule.recurrence, months);
    rule.end = readings_[end - 1].end;
    at_ = end;
    return true;
  }

  bool join_to_from(Reading& from, const Reading& next) {
    if (next.kind != ReadingKind::recurrence && next.kind != ReadingKind::ongoing) return false;
    if (next.first.given || next.last.given || is_yearly(next)) return false;
    return put_before(from, next);
  }

  // «2023 год, ежемесячно», «сентябрь – май ежемесячно». A single month stays a deadline of its own («февраль
  // 2023 г. ноябрь ежегодно»).
  bool join_to_range(Reading& range, const Reading& next) {
    if (next.kind != ReadingKind::recurrence || next.first.given || next.last.given) return false;
    const bool one_term = range.first.term == range.last.term && kDatedTerms.has(range.first.symbol);
    if (one_term || items_[next.begin].line_break || (is_yearly(next) && is_yearless(range))) return false;
    return put_before(range, next);
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
    std::size_t keep = joined.size() - 1;
    std::uint16_t months = 0;
    while (keep > 0 && is_yearless_before(joined[keep - 1], joined[keep])) {
      const Reading& before = joined[keep - 1];
      if (before.is_month() && rule.recurrence.month_day == 0) {
        months = static_cast<std::uint16_t>(months | month_bit(before.first));
      } else if (months != 0 || !take_yearly_day(rule.recurrence, before)) {
        make_unknown(joined[keep - 1]);
        break;
      }
      --keep;
    }
    if (months != 0) set_months(rule.recurrence, months);
    rule.begin = joined[keep].begin;
    joined.resize(keep);
    joined.push_back(rule);
  }

  bool is_yearless_before(const Reading& place, const Reading& next) const {
    return is_yearless(place) && is_close(items_, place, next) && !items_[next.begin].line_break;
  }

  void continue_by(Readings& joined) const {
    if (joined.size() < 2) return;
    const Reading& by = joined[joined.size() - 2];
    Reading& day = joined.back();
    if (by.kind != ReadingKind::by || by.last.symbol != Symbol::day_term || day.kind != ReadingKind::day)
      return;
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
