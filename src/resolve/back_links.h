// The last step: links back, from executors and plans to what names them. Alone in writing to the whole
// corpus.
#pragma once

#include "model/corpus.h"

namespace roadbook {

// Holders whom directives appoint and members whom annexes list, where the registries name none.
void link_appointments(Corpus& corpus);
// Who approves a plan, and where an executor is named.
void link_back(Corpus& corpus);

}  // namespace roadbook
