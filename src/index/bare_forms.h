// The dictionary writes some forms as words of their own, because none of its suffixes makes them: «писем»,
// «пловцом», «законен». Which words such a form may belong to, and which such forms a word may have: guesses,
// which the dictionary confirms or not.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace roadbook {

std::vector<std::string> guess_words_of_bare_form(std::string_view folded_form);
std::vector<std::string> guess_bare_forms_of_word(std::string_view folded_word);

}  // namespace roadbook
