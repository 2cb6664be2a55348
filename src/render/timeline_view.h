// The timeline of a plan: a picture made at build time, and the same in words.
#pragma once

#include "render/site.h"

namespace roadbook {

// The template sees the object "timeline": svg (markup; empty where a picture would not help: few dated
// activities, or too many), months (month, items: fragment, number, activity (markup)), without_day (in
// words). Nothing where the plan has no dated activity.
void fill_timeline(const PageInput& input, DocumentId id, View& view);

}  // namespace roadbook
