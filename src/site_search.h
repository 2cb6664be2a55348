// The index that both `roadbook search` and the search of the site look at.
#pragma once

#include "index/search_index.h"
#include "pipeline.h"

namespace roadbook {

SearchIndex build_search(const CheckedSite& site, const Messages& messages, std::size_t jobs);

}  // namespace roadbook
