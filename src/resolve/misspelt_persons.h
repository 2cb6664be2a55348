// A person whom an order names in one letter otherwise than the registry: «Ивашенко И. А.» for «Иващенко И.
// А.»
#pragma once

#include "executor/executors.h"
#include "model/corpus.h"

namespace roadbook {

// Fills `misspelt_persons`. A directive may name anybody; only a name that is nearly a known one is a slip.
void find_misspelt_persons(const Order& order, const ExecutorScope& scope, DocumentMeaning& meaning);

}  // namespace roadbook
