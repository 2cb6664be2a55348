// Abbreviations that a document's text defines: a list under «Принятые сокращения», and «образовательные
// организации (далее – ОО)» anywhere in prose or cells.
#pragma once

#include <span>
#include <string_view>

#include "model/document.h"
#include "parse/markdown.h"

namespace roadbook {

bool is_abbreviation_heading(std::string_view text);

// «МОНиМП КК – министерство образования …;», one an item.
void read_abbreviation_list(std::span<const MarkdownItem> items, Document& document);

// Looks for «(далее – …)» in the file's text from `begin` on.
void read_inline_abbreviations(std::string_view file_text, std::size_t begin, Document& document);

}  // namespace roadbook
