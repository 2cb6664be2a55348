#include "resolve/back_links.h"

#include <algorithm>

#include "model/groups.h"

namespace roadbook {

namespace {

void add_reference(std::vector<ActivityRef>& work, ActivityRef reference) {
  if (work.empty() || work.back() != reference) work.push_back(reference);
}

// A plan's «ШНОР» whose members no registry names are the schools of that plan.
void link_schools(const DocumentMeaning& meaning, ActivityRef activity, ExecutorId group, Corpus& corpus) {
  for (const auto& school : meaning.schools) {
    if (!school) continue;
    auto& work = corpus.group_work[index_of(*school)];
    const GroupWork link{activity, group};
    if (work.empty() || work.back() != link) work.push_back(link);
  }
}

void link_activities(DocumentId document, Corpus& corpus) {
  const DocumentMeaning& meaning = corpus.meaning(document);
  for (std::uint32_t a = 0; a < meaning.activities.size(); ++a) {
    const ActivityRef activity{document, a};
    for (const ExecutorMention& mention : *meaning.activities[a].executors) {
      if (!mention.executor) continue;
      add_reference(corpus.work[index_of(*mention.executor)], activity);
      if (corpus.executor(*mention.executor).means_schools) {
        link_schools(meaning, activity, *mention.executor, corpus);
      }
    }
  }
}

void link_directives(DocumentId document, Corpus& corpus) {
  const DocumentMeaning& meaning = corpus.meaning(document);
  for (std::uint32_t d = 0; d < meaning.directives.size(); ++d) {
    for (const ExecutorMention& mention : *meaning.directives[d].executors) {
      if (mention.executor) corpus.directives_of[index_of(*mention.executor)].push_back({document, d});
    }
  }
}

void add_members(const WorkingGroup& found, Corpus& corpus) {
  if (!found.group) return;
  KnownExecutor& group = corpus.executors[index_of(*found.group)];
  if (group.entry->kind != ExecutorKind::group || !group.members.empty()) return;
  for (const ExecutorId member : found.members) {
    if (member == *found.group) continue;
    if (std::find(group.members.begin(), group.members.end(), member) != group.members.end()) continue;
    group.members.push_back(member);
    corpus.executors[index_of(member)].member_of.push_back(*found.group);
  }
}

}  // namespace

void link_appointments(Corpus& corpus) {
  for (const DocumentMeaning& meaning : corpus.meanings) {
    for (const Appointment& appointment : meaning.appointments) {
      KnownExecutor& role = corpus.executors[index_of(appointment.role)];
      const bool is_person = corpus.executor(appointment.holder).entry->kind == ExecutorKind::person;
      if (role.entry->kind == ExecutorKind::role && is_person && !role.holder)
        role.holder = appointment.holder;
    }
    for (const WorkingGroup& group : meaning.working_groups) add_members(group, corpus);
  }
}

void link_back(Corpus& corpus) {
  corpus.work.resize(corpus.executors.size());
  corpus.group_work.resize(corpus.executors.size());
  corpus.directives_of.resize(corpus.executors.size());
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
    const DocumentId document{i};
    for (const Reference& approved : corpus.meanings[i].approves) {
      if (approved.target) corpus.meanings[index_of(*approved.target)].approved_by.push_back(document);
    }
    link_activities(document, corpus);
    link_directives(document, corpus);
  }
}

}  // namespace roadbook
