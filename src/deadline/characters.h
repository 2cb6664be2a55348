// What the characters of a phrase are for the word reader. Private to it.
#pragma once

#include <cstdint>

#include "deadline/letters.h"
#include "deadline/symbols.h"

namespace roadbook::deadline {

enum class CharClass : std::uint8_t { letter, digit, space, line_break, silent, dash, other };

inline bool is_space(char32_t c) {
  return c == U' ' || c == U'\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200D) || c == 0x202F || c == 0x205F ||
         c == 0x3000 || c == 0xFEFF || c == 0xAD || c == U'\v' || c == U'\f';
}

inline bool is_dash(char32_t c) { return c == U'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212; }

// Marks that say nothing: stops, quotes, bullets.
inline bool is_silent(char32_t c) {
  return c == U'.' || c == U'"' || c == U'\'' || c == U'…' || c == 0xAB || c == 0xBB ||
         (c >= 0x2018 && c <= 0x201F) || c == 0x2022 || c == 0xB7 || c == 0x25AA || c == 0x25CF;
}

inline CharClass class_of(char32_t c) {
  if (c >= U'0' && c <= U'9') return CharClass::digit;
  if (c == U'\n' || c == U'\r') return CharClass::line_break;
  if (is_space(c)) return CharClass::space;
  if (is_dash(c)) return CharClass::dash;
  if (is_silent(c)) return CharClass::silent;
  return fold_letter(c) != 0 ? CharClass::letter : CharClass::other;
}

inline Symbol mark_of(char32_t c) {
  switch (c) {
    case U',':
      return Symbol::comma;
    case U';':
      return Symbol::semicolon;
    case U':':
      return Symbol::colon;
    case U'/':
      return Symbol::slash;
    case U'(':
    case U')':
    case U'[':
    case U']':
      return Symbol::bracket;
    case U'№':  // the number after it counts nothing
      return Symbol::other_word;
    case U'_':  // a blank to be filled in: what stands after it is no date
      return Symbol::other_word;
    default:
      return Symbol::word;
  }
}

}  // namespace roadbook::deadline
