// A message catalogue: nested YAML maps of texts into flat keys, "rules.deadline/before-order.message".
#pragma once

#include <optional>
#include <span>
#include <string>

#include "diag/messages.h"
#include "diag/source.h"

namespace roadbook {

// Later files replace the wordings of earlier ones. A catalogue that is not YAML is a fault of the theme: its
// name is returned.
std::optional<std::string> read_messages(std::span<const SourceFile> catalogues, Messages& messages);

}  // namespace roadbook
