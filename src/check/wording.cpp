#include "check/wording.h"

#include "base/russian.h"
#include "base/text.h"

namespace roadbook {

namespace {

// Bytes of a few dashes and spaces; a longer cell says something, and need not be folded.
constexpr std::size_t kLongestBlank = 24;

}  // namespace

bool is_left_empty(const Cell& cell) {
  if (cell.text.empty()) return true;
  if (cell.text.size() > kLongestBlank) return false;
  return fold(cell.text).find_first_not_of("- ") == std::string::npos;
}

std::string quoted_part(const Cell& cell, PhraseSpan part) {
  return collapse_spaces(cell.text.substr(part.begin, part.length));
}

std::string period_in_words(const Period& period) {
  return format_russian(period.first) + " – " + format_russian(period.last);
}

}  // namespace roadbook
