// What the end of a word says where the lexicon does not. Private to the word reader.
#pragma once

#include "deadline/lexicon.h"

namespace roadbook::deadline {

// «По прибытии», «до устранения»: an action, in the case that the preposition asks for.
bool is_action(const FoldedWord& word, Symbol preposition);

// «Сентября», «марту»: the genitive or the dative of a month.
bool is_oblique(const FoldedWord& month);

}  // namespace roadbook::deadline
