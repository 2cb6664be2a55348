// Letters folded to one byte: case and ё/е do not matter, Latin letters that look like Cyrillic ones are
// those. Words of the language are compared in this form, so that a lookup neither allocates nor decodes
// twice.
#pragma once

#include <cstdint>

namespace roadbook::deadline {

inline constexpr std::uint8_t kCyrillicBase = 0x80;  // а is 0x80 … я is 0x9F

constexpr std::uint8_t cyrillic_byte(char32_t lower) {
  return static_cast<std::uint8_t>(kCyrillicBase + (lower - U'а'));
}

constexpr std::uint8_t fold_latin(char32_t code) {
  switch (code) {
    case U'A':
    case U'a':
      return cyrillic_byte(U'а');
    case U'B':
      return cyrillic_byte(U'в');
    case U'C':
    case U'c':
      return cyrillic_byte(U'с');
    case U'E':
    case U'e':
      return cyrillic_byte(U'е');
    case U'H':
      return cyrillic_byte(U'н');
    case U'K':
    case U'k':
      return cyrillic_byte(U'к');
    case U'M':
      return cyrillic_byte(U'м');
    case U'O':
    case U'o':
      return cyrillic_byte(U'о');
    case U'P':
    case U'p':
      return cyrillic_byte(U'р');
    case U'T':
      return cyrillic_byte(U'т');
    case U'X':
    case U'x':
      return cyrillic_byte(U'х');
    case U'Y':
    case U'y':
      return cyrillic_byte(U'у');
    default:
      return static_cast<std::uint8_t>(code >= U'a' ? code : code + 32);
  }
}

// 0 for what is no letter. Letters of other alphabets are all one byte that no word of the language has.
constexpr std::uint8_t fold_letter(char32_t code) {
  if (code >= U'а' && code <= U'я') return cyrillic_byte(code);
  if (code >= U'А' && code <= U'Я') return cyrillic_byte(code + 32);
  if (code == U'ё' || code == U'Ё') return cyrillic_byte(U'е');
  if ((code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z')) return fold_latin(code);
  if (code == U'і' || code == U'І') return 'i';  // Ukrainian: typed for the Roman numeral
  if ((code >= 0xC0 && code <= 0x24F && code != 0xD7 && code != 0xF7) || (code >= 0x370 && code <= 0x52F))
    return 0xFF;
  return 0;
}

}  // namespace roadbook::deadline
