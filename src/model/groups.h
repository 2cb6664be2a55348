// Who belongs to a group or stands behind a role.
#pragma once

#include <optional>
#include <vector>

#include "model/corpus.h"

namespace roadbook {

// The members, those of groups among them taken for their groups; each once, in the order of the registry. A
// group of schools whose registry names no members means the schools that the document lists. Empty for
// anybody else.
std::vector<ExecutorId> list_members(const Corpus& corpus, ExecutorId executor,
                                     std::optional<DocumentId> document = std::nullopt);

}  // namespace roadbook
