// What the program knows of the Russian language: folding, stems, plural forms, Latin addresses, the order of
// words. The only door to libstemmer.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace roadbook {

// One character in the form in which words are compared: lower case, ё as е; anything else as it is.
char32_t fold_char(char32_t code);

// A text in the form in which words are compared: lower case, ё as е, every white space (no-break ones too) a
// space, dashes a hyphen, quotes of any kind a straight one, soft hyphens dropped. The number of characters
// may shrink.
std::string fold(std::string_view text);
// Where the run of the letters а–я ends that begins at the place. Most words are nothing else, and are folded
// as they stand.
std::size_t small_letters_end(std::string_view text, std::size_t at);

// A Latin letter that looks like a Cyrillic one, as that letter; anything else as it is. For lower and upper
// case.
char32_t cyrillic_look_alike(char32_t code);

bool is_cyrillic(char32_t code);
bool is_letter(char32_t code);  // Latin or Cyrillic

// Snowball stem of one folded word (Russian); words of other alphabets come back unchanged.
std::string stem(std::string_view folded_word);

// Latin letters, digits and hyphens, for addresses and anchors: «Зея № 2» gives "zeya-2". Never starts or
// ends with a hyphen; empty when nothing is left.
std::string slug(std::string_view text);

// Which form a noun takes after a number (CLDR plural rules for Russian): 0 for 1, 21 «план»; 1 for 2–4
// «плана»; 2 for 0, 5–20 «планов».
std::size_t plural_form(std::size_t number);

// The order of a Russian dictionary: case does not matter, ё stands with е. Texts that differ only in that
// are ordered by bytes, so that any sort is deterministic.
bool russian_less(std::string_view a, std::string_view b);

}  // namespace roadbook
