// Quoted texts and brackets of a phrase. Marks without a partner are no marks: a forgotten quote must not
// swallow the rest of a cell.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace roadbook {

struct PhrasePair {
  std::uint32_t begin = 0;  // bytes, with both marks
  std::uint32_t end = 0;
};

// Outermost pairs only, in the order of the text.
struct PhrasePairs {
  std::vector<PhrasePair> quotes;
  std::vector<PhrasePair> brackets;  // those outside of quotes
};

PhrasePairs find_pairs(std::string_view text);

bool is_quote_mark(char32_t code);

}  // namespace roadbook
