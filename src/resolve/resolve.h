// Documents and registries into a Corpus: who is meant, what day is meant, what points where. After this
// stage nothing changes any more.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "diag/finding.h"
#include "model/corpus.h"

namespace roadbook {

// Reports references of registries that lead nowhere. `documents` and `registries` are in order of paths. A
// document without a readable period has its deadlines read against the year of `today`.
Corpus resolve_corpus(std::vector<Document> documents, std::vector<Registry> registries,
                      std::vector<CalendarEntry> calendar, Date today, std::size_t jobs, Findings& findings);

}  // namespace roadbook
