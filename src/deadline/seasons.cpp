#include "deadline/seasons.h"

#include "deadline/item_cursor.h"
#include "deadline/lexicon_data.h"
#include "deadline/year_words.h"

namespace roadbook::deadline {

namespace {

// «Осенне-зимний период»: a range of two seasons.
bool is_first_of_two(std::span<const Item> items) {
  return is_at(items, 1, Symbol::dash) && is_at(items, 2, Symbol::season) &&
         is_at(items, 3, Symbol::period) && items[2].value > kAdjective;
}

}  // namespace

std::size_t read_season(std::span<const Item> items, Term& term, bool& needs_year) {
  constexpr std::uint8_t kWinter = 1;
  const std::uint16_t value = items.front().value;
  const bool adjective = value > kAdjective;
  term.month = static_cast<std::uint8_t>(adjective ? value - kAdjective : value);
  needs_year = false;
  if (adjective && is_first_of_two(items)) return 1;
  const bool period = is_at(items, 1, Symbol::period);
  if (adjective && !period) return 0;
  std::size_t length = period ? 2 : 1;
  // «Осенние каникулы», «летний месяц»
  if (is_at(items, length, Symbol::event_name | Symbol::holiday | Symbol::word | Symbol::month_noun))
    return 0;
  const auto years =
      term.month == kWinter ? read_year_pair(items, length, Symbol::dash | Symbol::slash) : std::nullopt;
  needs_year = !years;
  if (!years) return length;
  // «зима 2021–2022»: begins in the first of the two years.
  term.year = static_cast<std::int16_t>(years->last - 1);
  length = years->end;
  while (is_at(items, length, Symbol::year)) ++length;
  return length;
}

}  // namespace roadbook::deadline
