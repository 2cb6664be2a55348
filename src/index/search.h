// Answers a query from the index: what is found, best first. layouts/assets/search-query.js gives the same
// results in the same order.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "index/query.h"
#include "index/search_index.h"

namespace roadbook {

struct Found {
  std::uint32_t entry = 0;
  std::uint32_t score = 0;
};

struct SearchResult {
  std::vector<Found> found;  // by score, then by number
  std::vector<Guess> guesses;
};

SearchResult search(const SearchIndex& index, std::string_view query);

}  // namespace roadbook
