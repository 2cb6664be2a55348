// Cells of tables as safe HTML. The text stays as written; names and dates in it are marked in place.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/corpus.h"
#include "render/site.h"

namespace roadbook {

// Sets `name`, for {{{name}}}: the cell's own markup, else its text escaped, with line breaks.
void set_cell(View& view, std::string_view name, const Cell& cell);

// The text with each mention as a link to its executor; unknown ones are marked. `root` leads to the site's
// root.
std::string executors_html(std::string_view text, std::span<const ExecutorMention> mentions,
                           const PageInput& input, std::string_view root);

// The text with marks where it was not understood.
std::string deadline_html(std::string_view text, const Deadline& deadline, const Messages& messages);

}  // namespace roadbook
