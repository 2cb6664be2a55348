#include "model/groups.h"

#include <algorithm>

namespace roadbook {

namespace {

void add_once(std::vector<ExecutorId>& list, ExecutorId id) {
  if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
}

void add_schools(const Corpus& corpus, DocumentId document, std::vector<ExecutorId>& members) {
  for (const auto& school : corpus.meaning(document).schools) {
    if (school) add_once(members, *school);
  }
}

}  // namespace

std::vector<ExecutorId> list_members(const Corpus& corpus, ExecutorId executor,
                                     std::optional<DocumentId> document) {
  std::vector<ExecutorId> members;
  std::vector<ExecutorId> groups{executor};  // each once, so that a group inside of itself ends
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const KnownExecutor& group = corpus.executor(groups[i]);
    if (group.means_schools && document) add_schools(corpus, *document, members);
    for (const ExecutorId member : group.members) {
      const KnownExecutor& known = corpus.executor(member);
      if (known.members.empty() && !known.means_schools) {
        add_once(members, member);
      } else {
        add_once(groups, member);
      }
    }
  }
  return members;
}

}  // namespace roadbook
