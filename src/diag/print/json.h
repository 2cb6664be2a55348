// Findings for programs: the one object that spec section 6 describes.
#pragma once

#include <string>

#include "diag/finding.h"
#include "diag/messages.h"
#include "diag/source.h"

namespace roadbook {

// Lines and columns count from 1, columns in characters; `end_line` and `end_column` are behind the last
// character of the place (for an empty place, its beginning). Ends with '\n'.
std::string print_findings_as_json(const Findings& findings, const SourceSet& sources,
                                   const Messages& messages);

// "error", "warning", "note": in every format for programs, whatever the language.
std::string_view severity_name(Severity severity);

}  // namespace roadbook
