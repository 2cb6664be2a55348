// The Markdown that nearly all stands between the tables of plans and in orders: headings («## …»),
// paragraphs and lists with items of one line, without any markup. Read here in a fraction of the library's
// time; anything else, down to a space at the end of a line, is left to the library. A property test holds
// both to the same blocks.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parse/markdown.h"

namespace roadbook {

// Nothing: the text is not of this simple kind. `text` is the bytes of `where`.
std::optional<std::vector<MarkdownBlock>> parse_simple_markdown(std::string_view text, SourceSpan where);

}  // namespace roadbook
