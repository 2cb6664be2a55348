// Forms of words and the stems that they are found by: Snowball's stem, and where that tears a word apart
// («день», «дней»), the stem of the dictionary's word too.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "index/dictionary.h"

namespace roadbook {

struct FormStems {
  std::string own;                 // Snowball's
  std::vector<std::string> also;   // other stems, of the dictionary's words
  std::vector<std::string> words;  // of the dictionary, that the form belongs to
};

FormStems stems_of_form(const std::string& form, const Dictionary& dictionary);

// Forms that the content does not use, of words that it uses, and that their own stem would not lead to the
// word.
struct StrayForm {
  std::string stem;
  std::string ending;
  std::vector<std::string> also;

  friend auto operator<=>(const StrayForm&, const StrayForm&) = default;
};
std::vector<StrayForm> list_stray_forms(const std::string& word, const Dictionary& dictionary);
// The same of words that have forms from several stems («ребёнок», «дети»).
std::vector<StrayForm> list_irregular_forms();

}  // namespace roadbook
