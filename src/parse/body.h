// Reads the text of a document after its front matter: prose, headings, tables, in one pass over the lines.
// Prose goes to the Markdown library piece by piece; tables are read here.
#pragma once

#include <span>
#include <string_view>

#include "diag/finding.h"
#include "model/config.h"
#include "model/document.h"

namespace roadbook {

// Fills sections, tables and blocks of the document, the directives of an order and the abbreviations that
// the text defines. `begin` is where the body begins in the file's text.
void parse_body(Document& document, std::string_view file_text, std::size_t begin,
                std::span<const ColumnSynonym> synonyms, Findings& findings);

}  // namespace roadbook
