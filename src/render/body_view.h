// The body of a document for its page: prose, headings and tables in the order of the text.
#pragma once

#include "render/site.h"

namespace roadbook {

// The template sees the list "blocks"; each has one of: prose (safe HTML), heading (level, anchor, name),
// table, directives of an order (see layouts/README.md). And the list "contents" (anchor, name, level) where
// the document has several sections; of a plan, the list "state_counts" too.
void fill_body(const PageInput& input, DocumentId id, View& view);

// The list "document_findings": those that belong to no row of the plan.
void fill_document_findings(const PageInput& input, DocumentId id, View& view);

}  // namespace roadbook
