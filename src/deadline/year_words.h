// Years as they are written, alone or beside a place in the calendar. Private to the term reader.
#pragma once

#include <optional>
#include <span>

#include "deadline/item.h"

namespace roadbook::deadline {

struct YearPair {
  std::int16_t first = 0;
  std::int16_t last = 0;
  std::size_t end = 0;  // the item after it
};

// Two years that follow each other in time, with one of the marks between them.
std::optional<YearPair> read_year_pair(std::span<const Item> items, std::size_t at, SymbolSet marks);

// «2023/24 уч. г.», «2020–2024 учебные годы»
std::optional<YearPair> read_school_years(std::span<const Item> items, std::size_t at);

// The year of «май 2023», «май, 2023 г.», «май (2023)», «май т. г.», put into the term; returns the item
// after it. `open`: of which year is not said («сентябрь 2021–2024»).
std::size_t read_year_beside(std::span<const Item> items, std::size_t at, Term& term, bool& open);

}  // namespace roadbook::deadline
