// A template as the theme has it, made ready for the library: partials put in, wordings replaced, layout for
// people dropped.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "diag/messages.h"

namespace roadbook {

using TemplateSources = std::map<std::string, std::string, std::less<>>;

// Partials ({{> name}}) and wordings ({{t.key}}, from "site.key" of the catalogue) put in. `reason` is set
// where that cannot be done.
std::string expand_template(std::string_view text, const TemplateSources& sources, const Messages& messages,
                            std::string& reason);

// The library cuts fixed text at every space and line end and pays for each piece. So they are replaced by
// characters that it does not look at, and put back on the page. The same characters in a plan's text, where
// they mean nothing, become white space too.
std::string hide_spaces(std::string_view expanded);
void show_spaces(std::string& page);

// The library escapes into a new string and copies that to the page. So {{name}} becomes {{&name}} with this
// mark before the name, and who answers for the name escapes: the mark says that it must.
inline constexpr char kEscapeMark = '\x1D';
std::string mark_escaped(std::string_view expanded);

}  // namespace roadbook
