// Where one executor's name ends and the next begins.
#pragma once

#include <vector>

#include "executor/match.h"

namespace roadbook {

struct NamePart {
  WordRange words;
  NameChoice choice;  // known where the whole part is a known name
};

// Parts in the order of the text; words between them («и», «совместно с», «по согласованию») belong to none.
std::vector<NamePart> split_executors(const Phrase& phrase, const ExecutorMatcher& matcher);

// Number of words of «и», «а также», «совместно с», «и/или» at the word; 0: none.
std::size_t connector_length(const Phrase& phrase, std::size_t word);
// «по согласованию» without brackets.
bool is_agreement(const Phrase& phrase, std::size_t word);

}  // namespace roadbook
