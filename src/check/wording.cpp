#include "check/wording.h"

#include "base/text.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

// White space, hyphens and dashes of any length, and the minus sign.
bool is_blank_or_dash(char32_t code) {
  return code == ' ' || code == '\t' || code == '\n' || code == 0xA0 || code == 0x202F || code == '-' ||
         (code >= 0x2010 && code <= 0x2015) || code == 0x2212;
}

}  // namespace

bool says_nothing(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const DecodedChar c = decode_utf8(text, at);
    if (!is_blank_or_dash(c.code)) return false;
    at += c.length;
  }
  return true;
}

std::string quoted_part(const Cell& cell, PhraseSpan part) {
  return collapse_spaces(cell.text.substr(part.begin, part.length));
}

std::string period_in_words(const Period& period) {
  return format_russian(period.first) + " – " + format_russian(period.last);
}

}  // namespace roadbook
