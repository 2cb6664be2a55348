// Reads the words of a status cell.
#pragma once

#include <string_view>

#include "model/state.h"

namespace roadbook {

// A blank cell is StatusKind::none, words that say nothing known StatusKind::unknown.
Status resolve_status(std::string_view cell);

}  // namespace roadbook
