// What the words of activities mean where two of them are compared: see likeness.h.
#pragma once

#include <cstdint>
#include <string_view>

namespace roadbook::rules_table {

struct WordMeaning {
  std::uint64_t stem = 0;  // hash of the Snowball stem, or of that of the word which stands for it
  bool is_empty = false;   // as good as not there
};

// Of the word as it is written.
WordMeaning meaning_of(std::string_view word);

}  // namespace roadbook::rules_table
