// Seasons: «осень 2023 г.», «зимний период 2022–2023 гг.». Private to the term reader.
#pragma once

#include <cstddef>
#include <span>

#include "deadline/item.h"

namespace roadbook::deadline {

// Fills the term; returns how many items it took, 0: no season begins there. `needs_year`: what stands after
// them may be its year.
std::size_t read_season(std::span<const Item> items, Term& term, bool& needs_year);

}  // namespace roadbook::deadline
