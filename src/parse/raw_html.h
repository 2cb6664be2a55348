// Pieces of HTML that a Markdown text may hold.
#pragma once

#include <string>
#include <string_view>

namespace roadbook {

// Comments are not shown. One that is not closed is no comment: it would hide the rest of the text.
std::string without_comments(std::string_view html);

// «<br>», «<br />» in any case.
bool is_line_break(std::string_view html);

}  // namespace roadbook
