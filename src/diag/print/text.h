// Findings for people, in the manner of a good compiler.
#pragma once

#include <string>

#include "diag/finding.h"
#include "diag/messages.h"
#include "diag/source.h"

namespace roadbook {

enum class Colour { never, always };

// Each finding with its line and the place marked, the reason, the way to mend it and the related places.
// Ends with a summary; every line ends with '\n'.
std::string print_findings_as_text(const Findings& findings, const SourceSet& sources,
                                   const Messages& messages, Colour colour);

// «Найдено: 3 ошибки, 12 предупреждений.», or that there is nothing; without '\n'.
std::string summary_of(const Findings& findings, const Messages& messages);

// «предупреждение»
std::string_view severity_word(Severity severity, const Messages& messages);

}  // namespace roadbook
