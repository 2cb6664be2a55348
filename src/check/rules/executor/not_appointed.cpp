// A role that somebody has to be appointed to («муниципальный координатор») carries out activities, and
// nobody was.
#include <algorithm>
#include <array>
#include <vector>

#include "base/russian.h"
#include "check/rule.h"
#include "check/wording.h"

namespace roadbook::rules_executor {

namespace {

// Those to whom people are appointed for one plan; other posts are filled without it.
constexpr std::array<std::string_view, 6> kAppointed{"координатор ", "куратор ",   "ответственный ",
                                                     "оператор ",    "модератор ", "тьютор "};

bool has_to_be_appointed(const Executor& entry) {
  if (entry.kind != ExecutorKind::role) return false;
  const std::string name = fold(entry.name) + " ";
  return std::any_of(kAppointed.begin(), kAppointed.end(), [&](std::string_view post) {
    const std::size_t at = name.find(post);
    return at != std::string::npos && (at == 0 || name[at - 1] == ' ');
  });
}

// The front matter names a coordinator of the plan or of its order.
bool is_coordinated(const CheckInput& input, DocumentId id, const Executor& entry) {
  if (fold(entry.name).find("координатор") == std::string::npos) return false;
  if (input.corpus.document(id).coordinator.given) return true;
  const auto& order = input.corpus.meaning(id).order.target;
  return order && input.corpus.document(*order).coordinator.given;
}

}  // namespace

void check_not_appointed(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  const Roadmap* roadmap = document.roadmap();
  if (roadmap == nullptr) return;
  const std::string_view source = input.sources.file(document.file).text;
  std::vector<bool> judged(input.corpus.executors.size());  // once a plan
  for (std::size_t a = 0; a < roadmap->activities.size(); ++a) {
    for (const ExecutorMention& mention : *input.corpus.meaning(id).activities[a].executors) {
      if (!mention.executor || mention.role) continue;
      if (judged[index_of(*mention.executor)]) continue;
      judged[index_of(*mention.executor)] = true;
      const KnownExecutor& role = input.corpus.executor(*mention.executor);
      if (role.holder || !role.members.empty() || !has_to_be_appointed(*role.entry)) continue;
      if (is_coordinated(input, id, *role.entry)) continue;
      const Cell& cell = *roadmap->activities[a].executors;
      findings.push_back({"executor/not-appointed",
                          span_in_cell(cell, mention.text.begin, mention.text.length, source),
                          {{"role", quoted_part(cell, mention.text)}},
                          {{role.entry->span, "entry"}}});
    }
  }
}

}  // namespace roadbook::rules_executor
