#include "deadline/meanings.h"

#include <optional>

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kTerms = kDatedTerms | kYearTerms | Symbol::year_number;

Bound bound_of(const Item& item) { return {item.symbol, item.term, true}; }

// Takes the first and the last term among the items; a single one is both.
bool take_terms(std::span<const Item> items, Reading& reading) {
  for (const Item& item : items) {
    if (!kTerms.has(item.symbol)) continue;
    if (!reading.first.given) reading.first = bound_of(item);
    reading.last = bound_of(item);
  }
  return reading.first.given;
}

bool make_recurrence(const std::optional<Recurrence>& recurrence, Reading& reading) {
  if (!recurrence) return false;
  reading.kind = ReadingKind::recurrence;
  reading.recurrence = *recurrence;
  return true;
}

}  // namespace

bool make_day(std::span<const Item> items, Reading& reading) {
  reading.kind = ReadingKind::day;
  reading.bare = true;
  return take_terms(items, reading);
}

bool make_by(std::span<const Item> items, Reading& reading) {
  reading.kind = ReadingKind::by;
  if (!take_terms(items, reading)) return false;
  reading.first = {};
  return true;
}

bool make_range(std::span<const Item> items, Reading& reading) {
  reading.kind = ReadingKind::range;
  return take_terms(items, reading);
}

bool make_bare_range(std::span<const Item> items, Reading& reading) {
  reading.bare = true;
  return make_range(items, reading);
}

bool make_from(std::span<const Item> items, Reading& reading) {
  reading.kind = ReadingKind::from;
  if (!take_terms(items, reading)) return false;
  reading.last = {};
  return true;
}

bool make_often(std::span<const Item> items, Reading& reading) {
  return make_recurrence(recurrence_of(static_cast<Often>(items.front().value)), reading);
}

bool make_every(std::span<const Item> items, Reading& reading) {
  const unsigned interval = items[1].symbol == Symbol::number ? items[1].value : 1;
  return make_recurrence(recurrence_of(1, interval, items.back().symbol), reading);
}

bool make_times(std::span<const Item> items, Reading& reading) {
  unsigned count = 1;
  unsigned interval = 1;
  unsigned* number = &count;
  for (const Item& item : items) {
    if (item.symbol == Symbol::in) number = &interval;
    if (item.symbol == Symbol::number) *number = item.value;
  }
  return make_recurrence(recurrence_of(count, interval, items.back().symbol), reading);
}

bool make_weekly(std::span<const Item> items, Reading& reading) {
  make_weekdays(items, reading);
  reading.kind = ReadingKind::recurrence;
  reading.bare = false;
  return true;
}

bool make_weekdays(std::span<const Item> items, Reading& reading) {
  reading.kind = ReadingKind::weekdays;
  reading.bare = true;
  reading.recurrence.frequency = Frequency::weekly;
  for (const Item& item : items) {
    if (item.symbol != Symbol::weekday) continue;
    reading.recurrence.weekdays = static_cast<std::uint8_t>(reading.recurrence.weekdays | (1U << item.value));
  }
  return true;
}

bool make_ongoing(std::span<const Item> items, Reading& reading) {
  reading.kind = ReadingKind::ongoing;
  take_terms(items, reading);
  return true;
}

bool make_event(std::span<const Item>, Reading& reading) {
  reading.kind = ReadingKind::event;
  return true;
}

bool make_bare_event(std::span<const Item>, Reading& reading) {
  reading.kind = ReadingKind::event;
  reading.bare = true;
  return true;
}

bool make_unscheduled(std::span<const Item>, Reading& reading) {
  reading.kind = ReadingKind::unscheduled;
  return true;
}

}  // namespace roadbook::deadline
