// Persons whom an order names in one letter otherwise than the registry: «Ивашенко И. А.» for «Иващенко И.
// А.»
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "executor/executors.h"
#include "model/corpus.h"

namespace roadbook {

// A directive may name anybody; only a name that is nearly a known one is a slip.
struct Misspelling {
  PhraseSpan text;                   // in the directive's text
  std::vector<std::string> nearest;  // known persons, best first
};
std::vector<Misspelling> find_misspelt_persons(std::string_view directive, const ExecutorScope& scope);

}  // namespace roadbook
