// Findings as lines of text, so that a test can expect them whole.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diag/finding.h"

namespace roadbook::testing {

using Lines = std::vector<std::string>;

// «rule[.variant] [part of the text] fact=value … → first [part of the text]»; the variant "message" is left
// out. Where the span is empty, the part is «^» and the line that it stands on: «[^type: order]».
std::string describe_finding(const Finding& finding, std::string_view text);
Lines describe_findings(const Findings& findings, std::string_view text);

// «[part]», «[^line]».
std::string describe_place(SourceSpan span, std::string_view text);

}  // namespace roadbook::testing
