// What an executor has to do, in all plans and orders: what names it, its groups and its roles. For its page
// and its calendar.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "model/corpus.h"

namespace roadbook {

// One activity that is asked of the executor by one of its names.
struct Demand {
  ActivityRef activity;
  std::optional<ExecutorId> through;  // nothing: itself; sorts first

  friend auto operator<=>(const Demand&, const Demand&) = default;
};

// By executor: the roles to which it is appointed.
std::vector<std::vector<ExecutorId>> list_roles_held(const Corpus& corpus);

// By its own name, as a member of groups (also of groups that are members of others) and in the roles that it
// holds: `roles` are those of this executor. Sorted by activity.
std::vector<Demand> list_demands(const Corpus& corpus, std::span<const ExecutorId> roles,
                                 ExecutorId executor);

// What orders ask of the executor itself, then in the roles that it holds; each directive once.
std::vector<DirectiveRef> list_directives(const Corpus& corpus, std::span<const ExecutorId> roles,
                                          ExecutorId executor);

}  // namespace roadbook
