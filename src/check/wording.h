// What several rules need to say about cells and days.
#pragma once

#include <string>
#include <string_view>

#include "base/date.h"
#include "model/document.h"

namespace roadbook {

// Whether nothing is said in the cell: blank, or only dashes («–»), which people put where they have nothing
// to say.
bool is_left_empty(const Cell& cell);

// A part of a cell as a message quotes it: one line.
std::string quoted_part(const Cell& cell, PhraseSpan part);

// «01.01.2022 – 31.12.2022»
std::string period_in_words(const Period& period);

}  // namespace roadbook
