// A plan lists a school («школы») and gives it nothing to do.
#include <algorithm>
#include <vector>

#include "check/rule.h"
#include "model/groups.h"

namespace roadbook::rules_executor {

namespace {

// Everybody whom the plan's activities name, also as a member of a group or by the head or the role that it
// has.
std::vector<bool> mark_busy(const Corpus& corpus, DocumentId id) {
  std::vector<bool> named(corpus.executors.size());
  std::vector<bool> busy(corpus.executors.size());
  for (const ActivityMeaning& activity : corpus.meaning(id).activities) {
    for (const ExecutorMention& mention : *activity.executors) {
      if (!mention.executor || named[index_of(*mention.executor)]) continue;
      named[index_of(*mention.executor)] = busy[index_of(*mention.executor)] = true;
      for (const ExecutorId member : list_members(corpus, *mention.executor, id))
        busy[index_of(member)] = true;
    }
  }
  return busy;
}

bool is_busy(const Corpus& corpus, const std::vector<bool>& busy, ExecutorId school) {
  if (busy[index_of(school)]) return true;
  // Its people act for it: «директор МБОУ «Урская СОШ»».
  for (std::size_t i = 0; i < corpus.executors.size(); ++i) {
    const KnownExecutor& other = corpus.executors[i];
    const bool belongs = other.part_of == school || corpus.executor(school).head == ExecutorId(i);
    if (belongs && busy[i]) return true;
  }
  return false;
}

}  // namespace

void check_idle_school(const CheckInput& input, DocumentId id, Findings& findings) {
  const Roadmap* roadmap = input.corpus.document(id).roadmap();
  if (roadmap == nullptr || roadmap->schools.empty() || roadmap->activities.empty()) return;
  const DocumentMeaning& meaning = input.corpus.meaning(id);
  const std::vector<bool> busy = mark_busy(input.corpus, id);
  for (std::size_t i = 0; i < roadmap->schools.size(); ++i) {
    const std::optional<ExecutorId> school = meaning.schools[i];
    if (!school || is_busy(input.corpus, busy, *school)) continue;
    findings.push_back(
        {"executor/idle-school", roadmap->schools[i].span, {{"school", roadmap->schools[i].text}}});
  }
}

}  // namespace roadbook::rules_executor
