#include "resolve/outsiders.h"

#include <algorithm>
#include <string>

#include "base/russian.h"
#include "executor/executors.h"

namespace roadbook {

namespace {

bool holds(const std::vector<WorkingGroup>& groups, std::string_view person) {
  return std::any_of(groups.begin(), groups.end(), [person](const WorkingGroup& group) {
    return std::find(group.persons.begin(), group.persons.end(), person) != group.persons.end();
  });
}

// «Петров П. П., член рабочей группы».
bool claims_membership(std::string_view text) {
  const std::string folded = fold(text);
  return folded.find("член") != std::string::npos && folded.find("групп") != std::string::npos;
}

bool has_standing(const Corpus& corpus, std::string_view cell, const ExecutorMention& mention) {
  if (mention.remark) return true;
  if (!is_person_alone(cell.substr(mention.text.begin, mention.text.length))) return true;
  return mention.executor && corpus.executor(*mention.executor).part_of;
}

void find_in_plan(const Corpus& corpus, const Document& document, const std::vector<WorkingGroup>& groups,
                  DocumentMeaning& meaning) {
  const Roadmap& plan = *document.roadmap();
  for (std::uint32_t a = 0; a < meaning.activities.size(); ++a) {
    const Cell* cell = plan.activities[a].executors;
    const std::vector<ExecutorMention>& mentions = meaning.activities[a].executors;
    for (std::uint32_t m = 0; m < mentions.size(); ++m) {
      const std::uint32_t begin = mentions[m].text.begin;
      const std::uint32_t end = mentions[m].remark ? mentions[m].remark->begin + mentions[m].remark->length
                                                   : begin + mentions[m].text.length;
      const std::string_view words = cell->text.substr(begin, end - begin);
      const std::string person = find_person(words);
      if (person.empty() || holds(groups, person)) continue;
      if (claims_membership(words) || !has_standing(corpus, cell->text, mentions[m])) {
        meaning.outsiders.push_back({a, m});
      }
    }
  }
}

}  // namespace

void find_outsiders(Corpus& corpus) {
  for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
    DocumentMeaning& meaning = corpus.meanings[i];
    if (corpus.documents[i].roadmap() == nullptr || !meaning.order.target) continue;
    const std::vector<WorkingGroup>& groups = corpus.meaning(*meaning.order.target).working_groups;
    if (!groups.empty()) find_in_plan(corpus, corpus.documents[i], groups, meaning);
  }
}

}  // namespace roadbook
