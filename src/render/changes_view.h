// What has changed since a plan was approved, as the sources say it: orders that amend or repeal it, and what
// its own record of progress has moved or cancelled.
#pragma once

#include "render/site.h"

namespace roadbook {

// The template sees is_changed and the lists "amendments" (documents with `relation`) and "changes":
// fragment, number, activity (safe HTML), deadline (as written), change («перенесено на 15.05.2023, на 3 дня
// позже»).
void fill_changes(const PageInput& input, DocumentId plan, View& view);

}  // namespace roadbook
