// When a document was made, by what it and its order say: no clock.
#pragma once

#include <optional>
#include <vector>

#include "model/corpus.h"

namespace roadbook {

// The day by which documents are listed: an order's own; a plan's approving order's, else the day of
// publication.
std::optional<Date> document_date(const Corpus& corpus, DocumentId id);

// The order that approves the plan: as the plan says, else as an order says.
std::optional<DocumentId> approving_order(const Corpus& corpus, DocumentId roadmap);

// Newest first, then by id.
void sort_by_date(const Corpus& corpus, std::vector<DocumentId>& documents);

// By document: the latest of its own day, the day when it was published and the days of orders that amend it
// or the order that approves it.
std::vector<std::optional<Date>> list_change_dates(const Corpus& corpus);

}  // namespace roadbook
