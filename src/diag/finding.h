// A finding: what is wrong, where, and the facts that its message needs. Findings are values appended to a
// list; work never stops at the first one. They carry no wording: that comes from the message catalogues (see
// messages.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diag/source.h"

namespace roadbook {

enum class Severity : std::uint8_t { note, warning, error };

// Named facts of a message, put in place of "{name}" in the catalogue's wording.
using MessageFacts = std::vector<std::pair<std::string_view, std::string>>;

struct RelatedPlace {
  SourceSpan span;
  std::string_view message;  // key of the wording under the rule: "order"
};

// A mechanical mend: this text in place of what the span holds. Given only where nobody need think.
struct Edit {
  SourceSpan span;
  std::string text;
};

struct Finding {
  std::string_view rule;  // code, "deadline/before-order"; a literal
  SourceSpan span;
  MessageFacts facts = {};
  std::vector<RelatedPlace> related = {};
  std::string_view variant =
      "message";  // key of the wording under the rule, for rules that say several things
  Severity severity =
      Severity::warning;       // set from the table of rules and the configuration by the check stage
  std::vector<Edit> fix = {};  // empty: a person has to decide; edits of one file that do not overlap
};

using Findings = std::vector<Finding>;

struct FindingCounts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
};
FindingCounts count_findings(const Findings& findings);

// "error", "warning", "note": for programs, whatever the language.
std::string_view severity_name(Severity severity);

}  // namespace roadbook
