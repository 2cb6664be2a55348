// What a reader can narrow the results by, as terms of the index.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "index/entries.h"
#include "index/moment.h"

namespace roadbook {

// «@zeya/ooa» (all work of an executor, in groups and roles too), «#2023-09» (due in the month), «~D»
// (recorded so, see Record), «&город Зея» (of documents of the territory), and the entries of each in their
// order.
using FilterTerms = std::map<std::string, std::vector<std::uint32_t>>;

std::vector<Moment> list_moments(const Corpus& corpus, const EntryList& list);  // by entry

FilterTerms list_filter_terms(const Corpus& corpus, const EntryList& list,
                              const std::vector<Moment>& moments);

}  // namespace roadbook
