// A place among items from which a reader goes on: the base of those that make one item of several.
#pragma once

#include <cstddef>
#include <span>

#include "deadline/item.h"

namespace roadbook::deadline {

// Whether one of the symbols stands there.
inline bool is_at(std::span<const Item> items, std::size_t at, SymbolSet symbols) {
  return at < items.size() && symbols.has(items[at].symbol);
}

class ItemCursor {
 protected:
  explicit ItemCursor(std::span<const Item> items, std::size_t at = 0) : items_{items}, at_{at} {}

  bool is(std::size_t at, SymbolSet symbols) const { return is_at(items_, at, symbols); }

  // Steps over the item if it is one of these.
  bool skip(SymbolSet symbols) {
    if (!is(at_, symbols)) return false;
    ++at_;
    return true;
  }

  std::span<const Item> items_;
  std::size_t at_;
};

}  // namespace roadbook::deadline
