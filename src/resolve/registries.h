// Entries of all registries as executors with addresses and references between them.
#pragma once

#include <span>
#include <vector>

#include "diag/finding.h"
#include "model/corpus.h"

namespace roadbook {

// Reports ids that are used twice in one registry (document/duplicate-id) and references to nobody
// (document/dangling-reference), also those that lead back to themselves, and names that two entries of one
// registry share (executor/ambiguous). A reference is an id, looked up in its own registry and those of the
// folders above.
std::vector<KnownExecutor> resolve_registries(std::span<const Registry> registries, Findings& findings);

}  // namespace roadbook
