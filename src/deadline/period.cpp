#include "deadline/deadline.h"
#include "deadline/terms.h"
#include "deadline/words.h"
#include "deadline/years.h"

namespace roadbook {

namespace {

using namespace deadline;

constexpr SymbolSet kEnds = kDatedTerms | kYearTerms | Symbol::year_number;

// A missing year has nothing to come from here.
std::optional<Period> days_of_end(const Item& item) {
  if (!kEnds.has(item.symbol) || item.term.year == 0) return std::nullopt;
  // No plan: its only use would be to read «2023/2024» as two calendar years.
  return days_of(item.symbol, item.term, year_period(item.term.year));
}

std::optional<Period> period_between(const Item& first, const Item& last) {
  const auto begin = days_of_end(first);
  const auto end = days_of_end(last);
  if (!begin || !end || end->last < begin->first) return std::nullopt;
  return Period{begin->first, end->last};
}

}  // namespace

std::optional<Period> parse_period(std::string_view text) {
  Items items;
  read_words(text, items);
  join_terms(items);
  if (items.size() == 1) return days_of_end(items[0]);
  if (items.size() == 3 && (Symbol::dash | Symbol::slash).has(items[1].symbol))
    return period_between(items[0], items[2]);
  if (items.size() == 4 && items[0].symbol == Symbol::from && items[2].symbol == Symbol::to) {
    return period_between(items[1], items[3]);
  }
  return std::nullopt;
}

}  // namespace roadbook
