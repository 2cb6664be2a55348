#include "deadline/join.h"

#include <algorithm>

namespace roadbook::deadline {

namespace {

constexpr std::uint32_t kLongestLabel = 4;
constexpr SymbolSet kLabelMarks = Symbol::colon | Symbol::dash;
// «Реализация плана» labels a deadline as well as a word that the language does not have.
constexpr SymbolSet kLabelWords = Symbol::word | Symbol::carrying_out | Symbol::plan_name | Symbol::schedule;

class Joiner {
 public:
  Joiner(const Items& items, Readings& readings) : items_{items}, readings_{readings} {}

  void join() {
    Readings joined{readings_.get_allocator()};
    joined.reserve(readings_.size());
    for (at_ = 0; at_ < readings_.size();) {
      joined.push_back(readings_[at_++]);
      Reading& last = joined.back();
      while (at_ < readings_.size() && join_next(last)) {
      }
      join_months_before(joined);
      continue_by(joined);
    }
    readings_.swap(joined);
  }

 private:
  // What stands between two neighbours.
  SymbolSet between(const Reading& left, const Reading& right) const {
    SymbolSet symbols;
    for (std::uint32_t i = left.end; i < right.begin; ++i) symbols |= items_[i].symbol;
    return symbols;
  }

  bool is_close(const Reading& left, const Reading& right) const {
    return !between(left, right).has(Symbol::semicolon);
  }

  bool is_list(const Reading& left, const Reading& right) const {
    const SymbolSet symbols = between(left, right);
    return (symbols.has(Symbol::comma) || symbols.has(Symbol::conjunction)) &&
           !symbols.has(Symbol::semicolon) && !items_[right.begin].line_break;
  }

  // Joins readings_[at_] to `last` and steps over it, if the two belong together.
  bool join_next(Reading& last) {
    const Reading& next = readings_[at_];
    if (!is_close(last, next)) return false;
    switch (last.kind) {
      case ReadingKind::recurrence:
        return join_to_recurrence(last, next);
      case ReadingKind::ongoing:
        return join_to_ongoing(last, next);
      case ReadingKind::from:
        return join_to_from(last, next);
      default:
        return false;
    }
  }

  bool join_to_recurrence(Reading& rule, const Reading& next) {
    switch (next.kind) {
      case ReadingKind::by:
        return join_end(rule, next);
      case ReadingKind::from:
        return bound_first(rule, next);
      case ReadingKind::weekdays:
        return join_weekdays(rule, next);
      case ReadingKind::recurrence:
        return next.recurrence.weekdays != 0 && join_weekdays(rule, next);
      case ReadingKind::range:
        return next.is_month() ? join_months(rule) : join_range(rule, next);
      default:
        return false;
    }
  }

  // «Постоянно до 30.05.2021», «постоянно с сентября»; a period with bounds of its own takes no others.
  bool join_to_ongoing(Reading& ongoing, const Reading& next) {
    if (ongoing.first.given) return false;
    if (next.kind == ReadingKind::by) return bound_last(ongoing, next);
    return next.kind == ReadingKind::from && !ongoing.last.given && bound_first(ongoing, next);
  }

  void take(Reading& into, const Reading& next) {
    into.end = next.end;
    ++at_;
  }

  bool bound_last(Reading& into, const Reading& next) {
    if (into.last.given) return false;
    into.last = next.last;
    take(into, next);
    return true;
  }

  bool bound_first(Reading& into, const Reading& next) {
    if (into.first.given) return false;
    into.first = next.first;
    take(into, next);
    return true;
  }

  // «Ежеквартально до 1 апреля, 1 июля» names days and no end.
  bool is_list_begun_by(const Reading& by) const {
    return at_ + 1 < readings_.size() && readings_[at_ + 1].kind == ReadingKind::day &&
           is_list(by, readings_[at_ + 1]);
  }

  bool join_end(Reading& rule, const Reading& next) {
    if (is_list_begun_by(next)) return false;
    if (rule.recurrence.frequency == Frequency::yearly && next.last.symbol == Symbol::day_term &&
        next.last.term.year == 0 && rule.recurrence.months == 0) {
      // «Ежегодно до 1 декабря»: the day comes every year.
      rule.recurrence.months = static_cast<std::uint16_t>(1U << next.last.term.month);
      rule.recurrence.month_day = next.last.term.day;
      take(rule, next);
      return true;
    }
    return bound_last(rule, next);
  }

  bool join_weekdays(Reading& rule, const Reading& next) {
    if (rule.recurrence.frequency != Frequency::weekly || rule.recurrence.weekdays != 0) return false;
    rule.recurrence.weekdays = next.recurrence.weekdays;
    take(rule, next);
    return true;
  }

  bool join_range(Reading& rule, const Reading& next) {
    if (rule.first.given || rule.last.given) return false;
    rule.first = next.first;
    rule.last = next.last;
    take(rule, next);
    return true;
  }

  // «2 раза в год июнь, октябрь»: the months say when, so that they replace the step between the times. Only
  // months without a year: «ежемесячно, декабрь 2023 г.» is two deadlines.
  bool join_months(Reading& rule) {
    Recurrence& recurrence = rule.recurrence;
    if (recurrence.frequency == Frequency::school_quarter || recurrence.months != 0) return false;
    std::size_t end = at_;
    std::uint16_t months = 0;
    for (const Reading* previous = &rule; end < readings_.size(); previous = &readings_[end++]) {
      const Reading& next = readings_[end];
      if (!next.is_month() || !is_close(*previous, next)) break;
      if (next.first.term.year != 0) return false;
      months = static_cast<std::uint16_t>(months | (1U << next.first.term.month));
    }
    set_months(recurrence, months);
    rule.end = readings_[end - 1].end;
    at_ = end;
    return true;
  }

  static void set_months(Recurrence& recurrence, std::uint16_t months) {
    recurrence.months = months;
    if (recurrence.frequency == Frequency::monthly) recurrence = {Frequency::yearly, 1, months, 0, 0};
  }

  bool join_to_from(Reading& from, const Reading& next) {
    if (next.kind != ReadingKind::recurrence && next.kind != ReadingKind::ongoing) return false;
    if (next.first.given || next.recurrence.months != 0) return false;
    const Bound first = from.first;
    const std::uint32_t begin = from.begin;
    from = next;
    from.first = first;
    from.begin = begin;
    ++at_;
    return true;
  }

  // «апрель, ноябрь ежегодно»
  void join_months_before(Readings& joined) const {
    if (joined.size() < 2) return;
    Reading rule = joined.back();
    if (rule.kind != ReadingKind::recurrence || rule.recurrence.frequency != Frequency::yearly ||
        rule.recurrence.months != 0) {
      return;
    }
    std::size_t keep = joined.size() - 1;
    std::uint16_t months = 0;
    while (keep > 0 && is_yearless_month_before(joined[keep - 1], joined[keep])) {
      months = static_cast<std::uint16_t>(months | (1U << joined[--keep].first.term.month));
    }
    if (months == 0) return;
    rule.begin = joined[keep].begin;
    set_months(rule.recurrence, months);
    joined.resize(keep);
    joined.push_back(rule);
  }

  bool is_yearless_month_before(const Reading& month, const Reading& next) const {
    return month.is_month() && month.first.term.year == 0 && is_close(month, next) &&
           !items_[next.begin].line_break;
  }

  // «до 1 апреля, 1 июля»: the preposition holds for the whole list.
  void continue_by(Readings& joined) const {
    if (joined.size() < 2) return;
    const Reading& by = joined[joined.size() - 2];
    Reading& day = joined.back();
    if (by.kind != ReadingKind::by || by.last.symbol != Symbol::day_term || day.kind != ReadingKind::day)
      return;
    if (!is_list(by, day)) return;
    day.kind = ReadingKind::by;
    day.first = {};
  }

  const Items& items_;
  Readings& readings_;
  std::size_t at_ = 0;  // the next reading to look at
};

// Words of one's own before a deadline, where the phrase has several: what it is that is due then.
bool is_label(const Items& items, const Reading& words, const Reading& next) {
  if (words.kind != ReadingKind::unknown || words.end - words.begin > kLongestLabel) return false;
  std::uint32_t end = words.end;
  const bool marked =
      kLabelMarks.has(items[end - 1].symbol) || (end < next.begin && kLabelMarks.has(items[end].symbol));
  if (kLabelMarks.has(items[end - 1].symbol)) --end;
  if (end == words.begin || next.begin - words.end > (marked ? 1U : 0U)) return false;
  const auto begin = items.begin() + words.begin;
  if (!std::all_of(begin, items.begin() + end,
                   [](const Item& item) { return kLabelWords.has(item.symbol); })) {
    return false;
  }
  return marked || next.kind == ReadingKind::by;
}

bool is_deadline(const Reading& reading) {
  return reading.kind != ReadingKind::unknown && reading.kind != ReadingKind::weekdays;
}

void join_labels(const Items& items, Readings& readings) {
  if (std::count_if(readings.begin(), readings.end(), is_deadline) < 2) return;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    readings[kept] = readings[i];
    if (i + 1 < readings.size() && is_deadline(readings[i + 1]) &&
        is_label(items, readings[i], readings[i + 1])) {
      readings[i + 1].begin = readings[i].begin;
    } else {
      ++kept;
    }
  }
  readings.resize(kept);
}

}  // namespace

void join_readings(const Items& items, Readings& readings) {
  if (readings.size() < 2) return;
  Joiner{items, readings}.join();
  join_labels(items, readings);
}

}  // namespace roadbook::deadline
