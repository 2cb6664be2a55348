#include "deadline/month_parts.h"

#include "deadline/item_cursor.h"
#include "deadline/lexicon_data.h"
#include "deadline/month_days.h"

namespace roadbook::deadline {

namespace {

constexpr unsigned kWeeks = 5;  // of a weekday in a month
constexpr SymbolSet kMonthParts = Symbol::decade | Symbol::half | Symbol::week;

bool has_ending(const Item& number) {
  return number.symbol != Symbol::number || number.end - number.begin > (number.value < 10 ? 1U : 2U);
}

std::size_t take_month(const Item& month, Term& term, std::size_t length) {
  term.month = static_cast<std::uint8_t>(month.value);
  return length;
}

// Sets which part of its month the term is; false where a month has no such part.
bool name_part(Symbol noun, std::uint16_t number, Term& term) {
  term.part = month_part_of(noun);
  const unsigned most = count_parts(term.part);
  const bool last = number == kLast;
  if (!last && (number == 0 || number > most)) return false;
  const bool last_week = last && noun == Symbol::week;
  term.day = last_week ? kLast : static_cast<std::uint8_t>(last ? most : number);
  return true;
}

void take_edge(std::uint8_t decade, Term& term) {
  term.part = MonthPart::decade;
  term.edge = true;
  term.day = decade;
}

// «Последние две недели мая», «первые 5 дней сентября»
std::size_t read_counted_outermost(std::span<const Item> items, Term& term) {
  constexpr unsigned kShortestMonth = 28;
  if (!is_at(items, 2, Symbol::week | Symbol::day_noun) || !is_at(items, 3, Symbol::month)) return 0;
  const unsigned days = items[1].value * (items[2].symbol == Symbol::week ? kDaysInWeek : 1U);
  if (days == 0 || days > kShortestMonth) return 0;
  term.part = items[0].value == kFirstOnes ? MonthPart::first_days : MonthPart::last_days;
  term.day = static_cast<std::uint8_t>(days);
  return take_month(items[3], term, 4);
}

}  // namespace

std::size_t read_part_after_month(std::span<const Item> items, Term& term) {
  const bool bracket = is_at(items, 1, Symbol::bracket);
  const std::size_t at = is_at(items, 1, Symbol::bracket | Symbol::comma | Symbol::dash) ? 2 : 1;
  if (!is_at(items, at, kOrdinals | Symbol::last) || !is_at(items, at + 1, kMonthParts) ||
      is_at(items, at + 2, Symbol::month))
    return 0;
  if (bracket && !is_at(items, at + 2, Symbol::bracket)) return 0;
  const std::uint16_t number = items[at].symbol == Symbol::last ? kLast : items[at].value;
  if (!name_part(items[at + 1].symbol, number, term)) return 0;
  return take_month(items[0], term, at + (bracket ? 3 : 2));
}

std::size_t read_weekday_after_month(std::span<const Item> items, Term& term) {
  const bool bracket = is_at(items, 1, Symbol::bracket);
  const std::size_t at = is_at(items, 1, Symbol::bracket | Symbol::comma | Symbol::dash) ? 2 : 1;
  if (!is_at(items, at, kOrdinals | Symbol::last) || !is_at(items, at + 1, Symbol::weekday)) return 0;
  if (bracket ? !is_at(items, at + 2, Symbol::bracket)
              : is_at(items, at + 2, Symbol::month | Symbol::month_noun))
    return 0;
  const bool last = items[at].symbol == Symbol::last;
  if (!last && (items[at].value == 0 || items[at].value > kWeeks)) return 0;
  term.weekday = static_cast<std::uint8_t>(items[at + 1].value);
  term.day = last ? kLast : static_cast<std::uint8_t>(items[at].value);
  return take_month(items[0], term, at + (bracket ? 3 : 2));
}

std::size_t read_parts_after_month(std::span<const Item> items, Items& parts) {
  constexpr SymbolSet kBetween = Symbol::dash | Symbol::comma | Symbol::conjunction;
  const bool bracket = is_at(items, 1, Symbol::bracket);
  const std::size_t first = is_at(items, 1, Symbol::bracket | Symbol::comma | Symbol::dash) ? 2 : 1;
  std::size_t last = first;
  while (is_at(items, last, kOrdinals) && is_at(items, last + 1, kBetween)) last += 2;
  if (last == first || !is_at(items, last, kOrdinals) || !is_at(items, last + 1, kMonthParts)) return 0;
  if (bracket ? !is_at(items, last + 2, Symbol::bracket) : is_at(items, last + 2, Symbol::month)) return 0;
  const std::size_t end = last + (bracket ? 3 : 2);
  for (std::size_t at = first; at <= last; ++at) {
    Item& part = parts.emplace_back(items[at]);
    if (!kOrdinals.has(part.symbol)) continue;
    part.term = {};
    if (!name_part(items[last + 1].symbol, part.value, part.term)) return 0;
    take_month(items[0], part.term, 0);
    part.symbol = Symbol::month_part_term;
  }
  parts.front().begin = items.front().begin;
  parts.front().line_break = items.front().line_break;
  parts.back().end = items[end - 1].end;
  return end;
}

std::size_t read_month_edge(std::span<const Item> items, Term& term) {
  if (!is_at(items, 1, Symbol::month)) return 0;
  const Symbol edge = items.front().symbol;
  take_edge(edge == Symbol::start ? 1 : edge == Symbol::middle ? 2 : 3, term);
  return take_month(items[1], term, 2);
}

std::size_t read_outermost_days(std::span<const Item> items, Term& term) {
  if (is_at(items, 1, Symbol::number)) return read_counted_outermost(items, term);
  if (!is_at(items, 1, Symbol::date_noun | Symbol::day_noun) || !is_at(items, 2, Symbol::month)) return 0;
  take_edge(static_cast<std::uint8_t>(items[0].value), term);
  return take_month(items[2], term, 3);
}

std::size_t read_counted_part(std::span<const Item> items, std::uint16_t number, std::size_t at, bool limited,
                              Term& term) {
  if (!is_at(items, at + 1, Symbol::month)) return 0;
  const Item& noun = items[at];
  if (!kMonthParts.has(noun.symbol)) return 0;
  const bool counted = noun.value == kCounted || (noun.value == kCountedOrNamed && !limited);
  if (noun.symbol == Symbol::week && counted && !has_ending(items.front())) return 0;
  if (!name_part(noun.symbol, number, term)) return 0;
  return take_month(items[at + 1], term, at + 2);
}

std::size_t read_counted_weekday(std::span<const Item> items, std::uint16_t number, std::size_t at,
                                 Term& term) {
  if (!is_at(items, at, Symbol::weekday) || !is_at(items, at + 1, Symbol::month)) return 0;
  if (number > kWeeks && number != kLast) return 0;
  term.weekday = static_cast<std::uint8_t>(items[at].value);
  term.day = static_cast<std::uint8_t>(number);
  return take_month(items[at + 1], term, at + 2);
}

}  // namespace roadbook::deadline
