// Front matter of a roadmap, and its activities: rows of its tables, with their permanent addresses.
#pragma once

#include "model/document.h"
#include "parse/fields.h"

namespace roadbook {

Roadmap read_roadmap(const Fields& fields);

// Fills Roadmap::activities from the document's tables of activities. Called once, when the tables are
// complete: the activities point at their cells.
void list_activities(Document& document);

}  // namespace roadbook
