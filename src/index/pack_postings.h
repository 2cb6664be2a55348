// The places of one term as text: which entries and how much it says there, their moments, and its positions.
#pragma once

#include <string>

#include "index/search_index.h"

namespace roadbook {

struct PackedPostings {
  std::string entries;
  std::string moments;
  std::string positions;  // of a word; empty for a filter
};

PackedPostings pack_postings(const SearchIndex& index, const Term& term);

}  // namespace roadbook
