// Persons whom a plan names though the working group of its order does not hold them.
#pragma once

#include "model/corpus.h"

namespace roadbook {

// A person with a post of its own («Руглова Н. А., директор …», or a registry that says where it belongs)
// acts for that post, not for the group, and is no outsider. Runs when all documents are resolved.
void find_outsiders(Corpus& corpus);

}  // namespace roadbook
