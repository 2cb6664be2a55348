#include "deadline/resolve.h"

#include "deadline/lengths.h"
#include "deadline/years.h"

namespace roadbook::deadline {

namespace {

struct Days {
  Period period;
  bool year_inferred = false;
};

std::optional<Days> resolve_bound(const Bound& bound, const Period& plan) {
  Term term = bound.term;
  const bool inferred = term.year == 0 || term.year_guessed;
  if (term.year == 0) {
    const auto found = find_year(bound.symbol, term, plan);
    if (!found) return std::nullopt;
    term = *found;
  }
  const auto days = days_of(bound.symbol, term, plan);
  if (!days) return std::nullopt;
  return Days{*days, inferred};
}

std::optional<Days> resolve_range(const Bound& first, const Bound& last, const Period& plan) {
  if (first.symbol == last.symbol && first.term == last.term) return resolve_bound(first, plan);
  Ends ends{first.term, last.term};
  const bool missing = first.term.year == 0 || last.term.year == 0;
  if (missing) {
    const auto found = find_years(first.symbol, first.term, last.symbol, last.term, plan);
    if (!found) return std::nullopt;
    ends = *found;
  }
  const auto begin = days_of(first.symbol, ends.first, plan);
  const auto end = days_of(last.symbol, ends.last, plan);
  if (!begin || !end) return std::nullopt;
  const Date last_day = last.before ? add_days(end->first, -1) : end->last;
  if (last_day < begin->first) return std::nullopt;
  return Days{{begin->first, last_day}, missing || first.term.year_guessed || last.term.year_guessed};
}

// Bounds of what has at most two, as days.
struct Bounds {
  std::optional<Date> first;
  std::optional<Date> last;
  bool year_inferred = false;
};

std::optional<Bounds> resolve_bounds(const Reading& reading, const Period& plan) {
  Bounds bounds;
  if (reading.first.given && reading.last.given) {
    const auto days = resolve_range(reading.first, reading.last, plan);
    if (!days) return std::nullopt;
    return Bounds{days->period.first, days->period.last, days->year_inferred};
  }
  const Bound& only = reading.first.given ? reading.first : reading.last;
  if (!only.given) return bounds;
  const auto days = resolve_bound(only, plan);
  if (!days) return std::nullopt;
  bounds.year_inferred = days->year_inferred;
  if (reading.first.given) {
    bounds.first = days->period.first;
  } else {
    bounds.last = only.before ? add_days(days->period.first, -1) : days->period.last;
  }
  return bounds;
}

DeadlinePart part(DeadlineMeaning meaning, bool year_inferred) {
  return {std::move(meaning), {}, year_inferred};
}

std::optional<DeadlinePart> resolve_bounded(const Reading& reading, const Period& plan) {
  const auto bounds = resolve_bounds(reading, plan);
  if (!bounds) return std::nullopt;
  if (reading.kind == ReadingKind::recurrence) {
    return part(Recurring{format_rrule(reading.recurrence), bounds->first, bounds->last},
                bounds->year_inferred);
  }
  if (reading.kind == ReadingKind::from) return part(Since{*bounds->first}, bounds->year_inferred);
  if (reading.kind == ReadingKind::after_day)
    return part(Since{add_days(*bounds->first, 1)}, bounds->year_inferred);
  return part(Ongoing{bounds->first, bounds->last}, bounds->year_inferred);
}

// «До середины мая» is by the 15th, not by the end of the days that are its middle.
Date last_day_by(const Bound& bound, const Period& days) {
  constexpr int kMiddle = 4;
  const bool middle = bound.symbol == Symbol::month_part_term && bound.term.part == MonthPart::decade &&
                      bound.term.day == 2 && bound.term.edge;
  return middle ? add_days(days.first, kMiddle) : days.last;
}

std::optional<DeadlinePart> resolve_dated(const Reading& reading, const Period& plan) {
  const bool by = reading.kind == ReadingKind::by;
  const bool before = reading.kind == ReadingKind::before;
  const auto days =
      by || before ? resolve_bound(reading.last, plan) : resolve_range(reading.first, reading.last, plan);
  if (!days) return std::nullopt;
  if (by) return part(ByDay{last_day_by(reading.last, days->period)}, days->year_inferred);
  if (before) return part(ByDay{add_days(days->period.first, -1)}, days->year_inferred);
  if (reading.kind == ReadingKind::day) return part(OnDay{days->period.first}, days->year_inferred);
  return part(DayRange{days->period.first, days->period.last}, days->year_inferred);
}

std::optional<DeadlinePart> resolve_term(const Reading& reading, const Period& plan,
                                         const ProductionCalendar* calendar) {
  const auto from = resolve_bound(reading.first, plan);
  if (!from) return std::nullopt;
  const auto end = count_from(from->period.first, reading.length, calendar);
  if (!end || !end->ok()) return std::nullopt;
  return part(ByDay{*end}, from->year_inferred);
}

}  // namespace

std::optional<DeadlinePart> resolve_reading(const Reading& reading, const Period& plan,
                                            const ProductionCalendar* calendar) {
  switch (reading.kind) {
    case ReadingKind::day:
    case ReadingKind::by:
    case ReadingKind::before:
    case ReadingKind::range:
      return resolve_dated(reading, plan);
    case ReadingKind::from:
    case ReadingKind::after_day:
    case ReadingKind::recurrence:
    case ReadingKind::ongoing:
      return resolve_bounded(reading, plan);
    case ReadingKind::event:
      return part(OnEvent{}, false);
    case ReadingKind::unscheduled:
      return part(Unscheduled{}, false);
    case ReadingKind::term:
      return resolve_term(reading, plan, calendar);
    case ReadingKind::unknown:
    case ReadingKind::partial:
      break;
  }
  return std::nullopt;
}

}  // namespace roadbook::deadline
