// The graph of documents around an order.
#pragma once

#include "render/site.h"

namespace roadbook {

// The template sees "graph" (markup): what the order rests on, and what it approves, amends and repeals and
// what refers to it. Empty where it stands alone.
void fill_graph(const PageInput& input, DocumentId order, View& view);

}  // namespace roadbook
