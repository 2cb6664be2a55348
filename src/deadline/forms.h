// The forms in which deadlines are written: a table of rows, each a pattern and what it means. A new form is
// one row here, one line of the help page, and its words in the lexicon where they are new.
#pragma once

#include <span>
#include <string_view>

#include "deadline/pattern.h"
#include "deadline/reading.h"

namespace roadbook::deadline {

struct Form {
  std::string_view name;
  Pattern pattern;
  // Fills the meaning from the items of the match; false where these words mean nothing («5 раз в месяц»).
  bool (*make)(std::span<const Item> items, Reading& reading);
};

std::span<const Form> list_forms();

// Indexes of the forms that can begin with the symbol, in the order of the table.
std::span<const std::uint8_t> list_forms(Symbol first);

}  // namespace roadbook::deadline
