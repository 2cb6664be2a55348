#include "deadline/dash_lists.h"

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kListed = Symbol::month_term | Symbol::quarter_term | Symbol::half_year_term |
                              Symbol::season_term | Symbol::year_number | Symbol::year_term;
// «С сентября – октябрь – ноябрь»: only the first one would be after «с».
constexpr SymbolSet kBindsFirst = Symbol::from | Symbol::since | Symbol::before | Symbol::towards |
                                  Symbol::to | Symbol::later | Symbol::earlier | Symbol::than |
                                  Symbol::after | Symbol::ahead | Symbol::within | Symbol::through |
                                  Symbol::other_word | Symbol::start | Symbol::middle | Symbol::end;

bool is_of_kind(Symbol symbol, Symbol kind) {
  constexpr SymbolSet kYears = Symbol::year_number | Symbol::year_term;
  return symbol == kind || (kYears.has(symbol) && kYears.has(kind));
}

// The item after the chain of places and dashes that begins at `at`.
std::size_t chain_end(const Items& items, std::size_t at) {
  std::size_t end = at + 1;
  while (end + 1 < items.size() && items[end].symbol == Symbol::dash &&
         is_of_kind(items[end + 1].symbol, items[at].symbol))
    end += 2;
  return end;
}

}  // namespace

void separate_dash_lists(Items& items) {
  constexpr std::size_t kShortest = 5;  // three places and two dashes
  for (std::size_t at = 0; at + kShortest <= items.size();) {
    const std::size_t end = kListed.has(items[at].symbol) ? chain_end(items, at) : at + 1;
    const bool bound = at > 0 && kBindsFirst.has(items[at - 1].symbol);
    if (end - at >= kShortest && !bound) {
      for (std::size_t dash = at + 1; dash < end; dash += 2) items[dash].symbol = Symbol::comma;
    }
    at = end;
  }
}

}  // namespace roadbook::deadline
