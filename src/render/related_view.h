// Documents to which a document points, and those which point at it.
#pragma once

#include "render/site.h"

namespace roadbook {

// The template sees the list "related": relation («Утверждает», «На документ ссылается») and documents.
void fill_related(const PageInput& input, DocumentId id, View& view);

}  // namespace roadbook
