// What stands between two readings of one phrase.
#pragma once

#include "deadline/reading.h"

namespace roadbook::deadline {

inline SymbolSet symbols_between(const Items& items, const Reading& left, const Reading& right) {
  SymbolSet symbols;
  for (std::uint32_t i = left.end; i < right.begin; ++i) symbols |= items[i].symbol;
  return symbols;
}

// Near enough to belong together.
inline bool is_close(const Items& items, const Reading& left, const Reading& right) {
  return !symbols_between(items, left, right).has(Symbol::semicolon);
}

// Members of one list, on one line: «до 1 апреля, 1 июля».
inline bool is_list(const Items& items, const Reading& left, const Reading& right) {
  const SymbolSet symbols = symbols_between(items, left, right);
  return (symbols.has(Symbol::comma) || symbols.has(Symbol::conjunction)) &&
         !symbols.has(Symbol::semicolon) && !items[right.begin].line_break;
}

}  // namespace roadbook::deadline
