// Whether a name begins though only a space stands before it: «Директор школы | Заместитель директора».
#pragma once

#include "executor/grammar.h"

namespace roadbook {

// At the word, in the name that begins at `begin`; judged without any registry.
bool begins_anew(const PhraseGrammar& grammar, std::size_t begin, std::size_t word);

}  // namespace roadbook
