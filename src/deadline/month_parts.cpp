#include "deadline/month_parts.h"

#include "deadline/lexicon_data.h"

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kMonthParts = Symbol::decade | Symbol::half | Symbol::week;

bool is(std::span<const Item> items, std::size_t at, SymbolSet symbols) {
  return at < items.size() && symbols.has(items[at].symbol);
}

bool has_ending(const Item& number) {
  return number.symbol != Symbol::number || number.end - number.begin > (number.value < 10 ? 1U : 2U);
}

std::size_t take_month(const Item& month, Term& term, std::size_t length) {
  term.month = static_cast<std::uint8_t>(month.value);
  return length;
}

// Sets which part of its month the term is; false where a month has no such part.
bool name_part(Symbol noun, std::uint16_t number, Term& term) {
  const unsigned most = noun == Symbol::decade ? 3 : noun == Symbol::half ? 2 : 4;
  const bool last = number == kLast;
  if (!last && (number == 0 || number > most)) return false;
  term.part = noun == Symbol::decade ? MonthPart::decade
              : noun == Symbol::half ? MonthPart::half
                                     : MonthPart::week;
  const bool last_week = last && noun == Symbol::week;
  term.day = last_week ? kLast : static_cast<std::uint8_t>(last ? most : number);
  return true;
}

void take_edge(std::uint8_t decade, Term& term) {
  term.part = MonthPart::decade;
  term.edge = true;
  term.day = decade;
}

}  // namespace

std::size_t read_part_after_month(std::span<const Item> items, Term& term) {
  const bool bracket = is(items, 1, Symbol::bracket);
  const std::size_t at = is(items, 1, Symbol::bracket | Symbol::comma | Symbol::dash) ? 2 : 1;
  if (!is(items, at, kOrdinals | Symbol::last) || !is(items, at + 1, kMonthParts) ||
      is(items, at + 2, Symbol::month))
    return 0;
  if (bracket && !is(items, at + 2, Symbol::bracket)) return 0;
  const std::uint16_t number = items[at].symbol == Symbol::last ? kLast : items[at].value;
  if (!name_part(items[at + 1].symbol, number, term)) return 0;
  return take_month(items[0], term, at + (bracket ? 3 : 2));
}

std::size_t read_parts_after_month(std::span<const Item> items, Items& parts) {
  constexpr SymbolSet kBetween = Symbol::dash | Symbol::comma | Symbol::conjunction;
  const bool bracket = is(items, 1, Symbol::bracket);
  const std::size_t first = is(items, 1, Symbol::bracket | Symbol::comma | Symbol::dash) ? 2 : 1;
  std::size_t last = first;
  while (is(items, last, kOrdinals) && is(items, last + 1, kBetween)) last += 2;
  if (last == first || !is(items, last, kOrdinals) || !is(items, last + 1, kMonthParts)) return 0;
  if (bracket ? !is(items, last + 2, Symbol::bracket) : is(items, last + 2, Symbol::month)) return 0;
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
  if (!is(items, 1, Symbol::month)) return 0;
  const Symbol edge = items.front().symbol;
  take_edge(edge == Symbol::start ? 1 : edge == Symbol::middle ? 2 : 3, term);
  return take_month(items[1], term, 2);
}

std::size_t read_outermost_days(std::span<const Item> items, Term& term) {
  if (!is(items, 1, Symbol::date_noun | Symbol::day_noun) || !is(items, 2, Symbol::month)) return 0;
  take_edge(static_cast<std::uint8_t>(items[0].value), term);
  return take_month(items[2], term, 3);
}

std::size_t read_counted_part(std::span<const Item> items, std::uint16_t number, std::size_t at, bool limited,
                              Term& term) {
  if (!is(items, at + 1, Symbol::month)) return 0;
  const Item& noun = items[at];
  if (!kMonthParts.has(noun.symbol)) return 0;
  const bool counted = noun.value == kCounted || (noun.value == kCountedOrNamed && !limited);
  if (noun.symbol == Symbol::week && counted && !has_ending(items.front())) return 0;
  if (!name_part(noun.symbol, number, term)) return 0;
  return take_month(items[at + 1], term, at + 2);
}

}  // namespace roadbook::deadline
