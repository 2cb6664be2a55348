// What several rules need to say about cells and days.
#pragma once

#include <string>
#include <string_view>

#include "base/date.h"
#include "model/document.h"

namespace roadbook {

// Blank, or only dashes («–»).
bool says_nothing(std::string_view text);

// Whether nothing is said in the cell; people put dashes where they have nothing to say. Asked of every cell
// by many rules, and mostly answered by its first byte, which is a letter's or a digit.
inline bool is_left_empty(const Cell& cell) {
  if (cell.text.empty()) return true;
  const auto first = static_cast<unsigned char>(cell.text.front());
  const bool may_be = first < '0' || first == 0xC2 || first == 0xE2;
  return may_be && says_nothing(cell.text);
}

// A part of a cell as a message quotes it: one line.
std::string quoted_part(const Cell& cell, PhraseSpan part);

// «01.01.2022 – 31.12.2022»
std::string period_in_words(const Period& period);

}  // namespace roadbook
