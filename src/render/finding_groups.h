// Findings of one page, grouped by document: for «Качество данных» and the pages of single rules.
#pragma once

#include <cstdint>
#include <span>

#include "render/site.h"

namespace roadbook {

// The template sees «groups», each with the document (name, href, is_document), finding_count and «findings»
// (see finding_view.h). The indexes are in reading order. After the first thousand findings, documents are
// named with their number of findings only: each document's page shows its own.
void fill_finding_groups(const PageInput& input, std::span<const std::uint32_t> findings, View& view);

}  // namespace roadbook
