// What is due soon and what is overdue: on the first page of all plans, on a territory's page of its own.
#pragma once

#include <span>

#include "render/site.h"

namespace roadbook {

// `deadlines` by day. The template sees the lists due_soon and overdue (work rows with is_hidden: rows whose
// turn comes as days pass without a new build), is_nothing_due, is_nothing_overdue, due_more, overdue_more,
// days_ahead and most_due; see partials/due.mustache.
void fill_due(const PageInput& input, std::span<const DatedActivity> deadlines, View& view);

// The activities of the documents that have a last day, by day.
std::vector<DatedActivity> list_deadlines(const Corpus& corpus, std::span<const DocumentId> documents);

}  // namespace roadbook
