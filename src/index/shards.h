// Terms are loaded in shards of neighbours. A shard ends where a hash of the next stem says so, so that a new
// word changes its own shard and leaves the others as they were.
#pragma once

#include "index/search_index.h"

namespace roadbook {

void cut_into_shards(SearchIndex& index);

// The same text read from its end, by characters.
std::string reverse_text(std::string_view text);

}  // namespace roadbook
