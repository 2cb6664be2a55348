#include "deadline/join.h"

#include "deadline/bounds.h"
#include "deadline/lists.h"
#include "deadline/neighbours.h"
#include "deadline/rule_days.h"
#include "deadline/yearly.h"

namespace roadbook::deadline {

namespace {

class Joiner {
 public:
  Joiner(const Items& items, Readings& readings) : items_{items}, readings_{readings} {}

  void join() {
    Readings joined{readings_.get_allocator()};
    joined.reserve(readings_.size());
    while (at_ < readings_.size()) {
      joined.push_back(readings_[at_++]);
      const bool listed =
          joined.size() > 1 && is_range_in_list(items_, joined[joined.size() - 2], joined.back());
      while (!listed && at_ < readings_.size() && join_next(joined.back())) {
      }
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
        return !begins_list(items_, readings_, at_) && take_last_bound(rule, next) && take(rule, next);
      case ReadingKind::from:
        return take_first_bound(rule, next) && take(rule, next);
      case ReadingKind::range:
        return !next.is_month() && !begins_list(items_, readings_, at_) && join_range(rule, next);
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
    return take_days(rule.recurrence, days.recurrence) && put_before(days, rule);
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
      readings_[at_] = unknown_of(readings_[at_]);
    }
    return false;
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
    // «Постоянно с 1 сентября по 31 мая»
    if (next.kind == ReadingKind::range && !next.bare) return join_range(ongoing, next);
    if (next.is_by()) return take_last_bound(ongoing, next) && take(ongoing, next);
    return next.kind == ReadingKind::from && !ongoing.last.given && take_first_bound(ongoing, next) &&
           take(ongoing, next);
  }

  bool join_range(Reading& rule, const Reading& next) { return take_bounds(rule, next) && take(rule, next); }

  bool take(Reading& into, const Reading& next) {
    into.end = next.end;
    ++at_;
    return true;
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
      from.kind = ReadingKind::range;
      from.last.given = false;
      return take_last_bound(from, next) && take(from, next);
    }
    if (next.kind != ReadingKind::recurrence && next.kind != ReadingKind::ongoing) return false;
    if (!next.is_unbounded() || is_yearless(from)) return false;
    return put_before(from, next);
  }

  // «2023 год, ежемесячно», «сентябрь – май ежемесячно». A single month stays a deadline of its own («февраль
  // 2023 г. ноябрь ежегодно»).
  bool join_to_range(Reading& range, const Reading& next) {
    if (next.kind != ReadingKind::recurrence || !next.is_unbounded()) return false;
    const bool one_term = range.first.term == range.last.term && kDatedTerms.has(range.first.symbol);
    if (one_term || items_[next.begin].line_break || (is_yearly(next) && kDatedTerms.has(range.first.symbol)))
      return false;
    return put_before(range, next);
  }

  // Makes the bounds of `bounds` those of the reading after it.
  bool put_before(Reading& bounds, const Reading& next) {
    bounds = bounded_by(bounds, next);
    ++at_;
    return true;
  }

  const Items& items_;
  Readings& readings_;
  std::size_t at_ = 0;  // the next reading to look at
};

}  // namespace

void join_readings(const Items& items, Readings& readings) {
  if (readings.size() < 2) return;
  continue_months(items, readings);
  continue_years(items, readings);
  Joiner{items, readings}.join();
  gather_yearly(items, readings);
  continue_by(items, readings);
}

}  // namespace roadbook::deadline
