// The meanings of forms that say how often; see meanings.h.
#include <algorithm>

#include "deadline/rule_readings.h"
#include "deadline/yearly.h"

namespace roadbook::deadline {

namespace {

constexpr unsigned kMost = 100;
constexpr std::uint8_t kWorkdays = 0b00111110;

// Steps longer than any plan are slips: «2 раза в 23 года».
bool set_rule(const Recurrence& recurrence, Reading& reading) {
  if (recurrence.interval > kMost || recurrence.times > kMost) return false;
  reading.kind = ReadingKind::recurrence;
  reading.recurrence = recurrence;
  return true;
}

}  // namespace

bool make_often(FormItems items, Reading& reading) {
  for (const Item& item : items) {
    if (item.symbol == Symbol::often) return set_rule(recurrence_of(static_cast<Often>(item.value)), reading);
  }
  return false;
}

bool make_by_units(FormItems items, Reading& reading) {
  if (items.back().value != kEach) return false;
  return set_rule(recurrence_of(1, 1, items.back().symbol), reading);
}

bool make_every(FormItems items, Reading& reading) {
  unsigned interval = 1;
  for (const Item& item : items) {
    if (item.symbol == Symbol::number) interval = item.value;
  }
  if (interval == 0 || interval > kMost) return false;
  return set_rule(recurrence_of(1, interval, items.back().symbol), reading);
}

bool make_every_other_day(FormItems items, Reading& reading) {
  return items.back().value != kPlural && set_rule(recurrence_of(1, 2, Symbol::day_noun), reading);
}

bool make_every_month(FormItems items, Reading& reading) {
  Reading place;
  place.kind = ReadingKind::range;
  place.first = place.last = {items.back().symbol, items.back().term, true};
  if (!is_yearless(place)) return false;
  return set_implied(Frequency::yearly, reading) && take_yearly_place(reading.recurrence, place);
}

bool make_times(FormItems items, Reading& reading) {
  unsigned count = 1;
  unsigned interval = 1;
  unsigned* number = &count;
  bool at_least = false;
  for (const Item& item : items) {
    if ((Symbol::in | Symbol::on | Symbol::slash).has(item.symbol)) number = &interval;
    if (item.symbol == Symbol::multiple) *number = item.value;
    // «1–2 раза»: at least once.
    if (item.symbol == Symbol::number && !at_least) *number = item.value;
    at_least = item.symbol == Symbol::dash;
  }
  if (count == 0 || interval == 0 || count > kMost || interval > kMost) return false;
  return set_rule(recurrence_of(count, interval, items.back().symbol), reading);
}

bool make_weekly(FormItems items, Reading& reading) {
  reading.recurrence.weekdays = weekday_bits(items);
  return set_implied(Frequency::weekly, reading);
}

bool make_weekdays(FormItems items, Reading& reading) {
  make_weekly(items, reading);
  reading.kind = ReadingKind::partial;
  reading.bare = true;
  return true;
}

bool make_weekday_range(FormItems items, Reading& reading) {
  const auto is_weekday = [](const Item& item) { return item.symbol == Symbol::weekday; };
  const auto first = std::ranges::find_if(items, is_weekday);
  const unsigned last = std::find_if(first + 1, items.end(), is_weekday)->value;
  if (first->value >= last) return false;
  reading.recurrence.weekdays = static_cast<std::uint8_t>(day_bits(first->value, last));
  return set_implied(Frequency::weekly, reading);
}

bool make_workdays(FormItems items, Reading& reading) {
  if (items.back().value != kPlural && items.front().symbol != Symbol::every) return false;
  reading.recurrence.weekdays = kWorkdays;
  return set_implied(Frequency::weekly, reading);
}

}  // namespace roadbook::deadline
