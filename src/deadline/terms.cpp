#include "deadline/terms.h"

#include <algorithm>
#include <span>

#include "deadline/month_parts.h"
#include "deadline/term_reader.h"

namespace roadbook::deadline {

namespace {

constexpr SymbolSet kLimits = Symbol::before | Symbol::towards | Symbol::later | Symbol::than;

// In «1 раз в 2 квартала» the number counts quarters and does not name one.
bool is_interval(const Items& items, std::size_t kept) {
  return kept >= 2 && items[kept - 1].symbol == Symbol::in &&
         (items[kept - 2].symbol == Symbol::times || items[kept - 2].symbol == Symbol::number);
}

// «3 и 4 недели января»: the plural is that of the list.
bool is_list_of_numbers(const Items& items, std::size_t kept) {
  return kept >= 2 && (Symbol::conjunction | Symbol::comma).has(items[kept - 1].symbol) &&
         kOrdinals.has(items[kept - 2].symbol);
}

// «До начала мая» is before the month, and not by the end of its first days.
bool is_before_start(const Items& items, std::size_t kept, std::size_t at) {
  return items[at].symbol == Symbol::start && kept > 0 &&
         (Symbol::before | Symbol::towards).has(items[kept - 1].symbol);
}

bool is_after_month_and_dash(const Items& items, std::size_t kept) {
  return kept >= 2 && (Symbol::dash | Symbol::to).has(items[kept - 1].symbol) &&
         items[kept - 2].symbol == Symbol::month_term;
}

BeforeTerm before(const Items& items, std::size_t kept) {
  return {kept > 0 && (kLimits.has(items[kept - 1].symbol) || is_list_of_numbers(items, kept)),
          is_after_month_and_dash(items, kept)};
}

// «Декабрь, 3–4 неделя» becomes terms in place; returns how many items it took.
std::size_t join_parts(Items& items, std::size_t& kept, std::size_t at) {
  if (items[at].symbol != Symbol::month || at + 4 >= items.size() || is_after_month_and_dash(items, kept))
    return 0;
  Items parts{items.get_allocator()};
  const std::size_t length = read_parts_after_month(std::span{items}.subspan(at), parts);
  if (length == 0) return 0;
  std::copy(parts.begin(), parts.end(), items.begin() + static_cast<std::ptrdiff_t>(kept));
  kept += parts.size();
  return length;
}

}  // namespace

void join_terms(Items& items) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < items.size();) {
    if (const std::size_t length = join_parts(items, kept, at)) {
      at += length;
      continue;
    }
    Item term;
    const std::size_t length = is_interval(items, kept) || is_before_start(items, kept, at)
                                   ? 0
                                   : read_term(std::span{items}.subspan(at), before(items, kept), term);
    items[kept++] = length == 0 ? items[at] : term;
    at += length == 0 ? 1 : length;
  }
  items.resize(kept);
}

}  // namespace roadbook::deadline
