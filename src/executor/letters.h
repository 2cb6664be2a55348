// Characters of phrases about executors, and the letters of one word: folded, with Latin look-alikes made
// Cyrillic. Used only by phrase.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "executor/phrase.h"

namespace roadbook {

bool is_digit(char32_t c);
bool is_upper(char32_t c);
bool is_word_char(char32_t c);  // a letter or a digit
bool is_dash(char32_t c);
// Marks that open an item of a list; those of Word's symbol font are in a private area.
bool is_bullet(char32_t c);

// What a word looks like, gathered letter by letter.
struct WordLetters {
  std::size_t end = 0;  // byte behind the word
  std::size_t letters = 0;
  std::size_t digits = 0;
  std::size_t capitals = 0;
  std::size_t last_capital = 0;  // its number, from 1
  bool first_is_capital = false;

  WordShape shape() const;
};

// Appends the letters of the word that begins at `at`. Latin look-alikes become Cyrillic where the word has
// Cyrillic letters or might have.
WordLetters read_letters(std::string_view text, std::size_t at, std::string& folded);

}  // namespace roadbook
