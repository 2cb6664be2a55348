#include "model/demands.h"

#include <algorithm>

namespace roadbook {

namespace {

// The executor, the groups and roles that it belongs to, and theirs. Few, so a plain list finds what is there
// already.
std::vector<ExecutorId> list_names(const Corpus& corpus, std::span<const ExecutorId> roles,
                                   ExecutorId executor) {
  std::vector<ExecutorId> names{executor};
  const auto add = [&names](std::span<const ExecutorId> more) {
    for (const ExecutorId id : more) {
      if (std::find(names.begin(), names.end(), id) == names.end()) names.push_back(id);
    }
  };
  add(roles);
  for (std::size_t i = 0; i < names.size(); ++i) add(corpus.executor(names[i]).member_of);
  return names;
}

}  // namespace

std::vector<std::vector<ExecutorId>> list_roles_held(const Corpus& corpus) {
  std::vector<std::vector<ExecutorId>> roles(corpus.executors.size());
  for (std::uint32_t i = 0; i < corpus.executors.size(); ++i) {
    if (const auto holder = corpus.executors[i].holder) roles[index_of(*holder)].push_back(ExecutorId{i});
  }
  return roles;
}

std::vector<Demand> list_demands(const Corpus& corpus, std::span<const ExecutorId> roles,
                                 ExecutorId executor) {
  std::vector<Demand> demands;
  for (const ExecutorId name : list_names(corpus, roles, executor)) {
    const std::optional<ExecutorId> through = name == executor ? std::nullopt : std::optional{name};
    for (const ActivityRef activity : corpus.work[index_of(name)]) demands.push_back({activity, through});
  }
  for (const GroupWork& work : corpus.group_work[index_of(executor)])
    demands.push_back({work.activity, work.group});
  std::sort(demands.begin(), demands.end());
  demands.erase(std::unique(demands.begin(), demands.end()), demands.end());
  return demands;
}

std::vector<DirectiveRef> list_directives(const Corpus& corpus, std::span<const ExecutorId> roles,
                                          ExecutorId executor) {
  std::vector<DirectiveRef> all = corpus.directives_of[index_of(executor)];
  for (const ExecutorId role : roles) {
    const std::vector<DirectiveRef>& more = corpus.directives_of[index_of(role)];
    all.insert(all.end(), more.begin(), more.end());
  }
  std::vector<DirectiveRef> once;
  // Few, so a plain list finds what is there already.
  for (const DirectiveRef& ref : all) {
    const bool is_there = std::any_of(once.begin(), once.end(), [&ref](const DirectiveRef& other) {
      return other.document == ref.document && other.directive == ref.directive;
    });
    if (!is_there) once.push_back(ref);
  }
  return once;
}

}  // namespace roadbook
