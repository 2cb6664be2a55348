#include "resolve/resolve.h"

#include <algorithm>

#include "base/parallel.h"
#include "base/text.h"
#include "executor/executors.h"
#include "resolve/abbreviations.h"
#include "resolve/activities.h"
#include "resolve/back_links.h"
#include "resolve/calendar.h"
#include "resolve/directive_executors.h"
#include "resolve/directives.h"
#include "resolve/group_registries.h"
#include "resolve/misspelt_persons.h"
#include "resolve/outsiders.h"
#include "resolve/registries.h"
#include "resolve/status.h"
#include "resolve/traces.h"
#include "resolve/working_groups.h"

namespace roadbook {

namespace {

// What the nearest registry above the folder says that says anything; empty where none does.
std::string_view nearest_default(const Corpus& corpus, std::string_view folder,
                                 std::string Registry::*value) {
  const Registry* nearest = nullptr;
  for (const Registry& registry : corpus.registries) {
    const std::string& above = registry.folder;
    if (!is_in_folder(folder, above) || (registry.*value).empty()) continue;
    if (nearest == nullptr || above.size() >= nearest->folder.size()) nearest = &registry;
  }
  return nearest == nullptr ? std::string_view{} : std::string_view{nearest->*value};
}

Reference resolve_reference(const Corpus& corpus, std::string_view written, SourceSpan span) {
  return {span, written, corpus.find(written)};
}

std::vector<Reference> resolve_references(const Corpus& corpus,
                                          const std::vector<WrittenReference>& written) {
  std::vector<Reference> references;
  references.reserve(written.size());
  for (const WrittenReference& reference : written) {
    references.push_back(resolve_reference(corpus, reference.text, reference.span));
  }
  return references;
}

// Resolves one document against everything that was read. Runs in parallel; writes only to its own meaning.
class DocumentResolver {
 public:
  DocumentResolver(const Corpus& corpus, const ExecutorIndex& index, Date today, const Document& document)
      : corpus_(corpus),
        today_(today),
        document_(document),
        abbreviations_(list_abbreviations(corpus, document)),
        scope_(index, document.folder(), abbreviations_) {}

  DocumentMeaning run() {
    DocumentMeaning meaning;
    set_territory(meaning);
    meaning.calendar = find_calendar(corpus_.calendar, document_.folder(), meaning.region, meaning.territory);
    if (const Order* order = document_.order()) resolve_order(*order, meaning);
    if (const Roadmap* roadmap = document_.roadmap()) resolve_roadmap(*roadmap, meaning);
    if (document_.coordinator.given) meaning.coordinator = find_executor(document_.coordinator.value, scope_);
    return meaning;
  }

 private:
  void set_territory(DocumentMeaning& meaning) const {
    meaning.territory = document_.territory.value;
    const std::string_view folder = document_.folder();
    if (meaning.territory.empty()) meaning.territory = nearest_default(corpus_, folder, &Registry::territory);
    meaning.region = nearest_default(corpus_, folder, &Registry::region);
  }

  void resolve_order(const Order& order, DocumentMeaning& meaning) {
    for (const Basis& basis : order.basis) {
      meaning.basis.push_back(resolve_reference(corpus_, basis.document, basis.span));
    }
    meaning.approves = resolve_references(corpus_, order.approves);
    meaning.amends = resolve_references(corpus_, order.amends);
    meaning.repeals = resolve_references(corpus_, order.repeals);
    meaning.directives = resolve_directives(order, today_, meaning.calendar);
    if (order.control.given) meaning.control = find_executor(order.control.value, scope_);
    resolve_directive_executors(order, scope_, meaning);
    find_misspelt_persons(order, scope_, meaning);
    meaning.working_groups = resolve_working_groups(document_, scope_);
  }

  void resolve_roadmap(const Roadmap& roadmap, DocumentMeaning& meaning) {
    meaning.order = resolve_reference(corpus_, roadmap.order.value, roadmap.order.span);
    meaning.parent = resolve_reference(corpus_, roadmap.parent.value, roadmap.parent.span);
    for (std::uint32_t i = 0; i < roadmap.schools.size(); ++i) {
      meaning.schools.push_back(find_executor(roadmap.schools[i].text, scope_));
      if (!meaning.schools.back()) {
        auto [nearest, candidates] = look_around(roadmap.schools[i].text, scope_);
        meaning.unknown_schools.push_back({i, std::move(nearest), std::move(candidates)});
      }
    }
    const Period period =
        roadmap.period.given ? roadmap.period.value : year_period(static_cast<int>(today_.year()));
    resolve_activities(corpus_, roadmap, period, scope_, meaning);
    read_blank_statuses(roadmap, meaning);
    meaning.traces = resolve_traces(corpus_, document_);
  }

  // Where a plan keeps a record of what was done, a cell left empty says that nothing was.
  static void read_blank_statuses(const Roadmap& roadmap, DocumentMeaning& meaning) {
    const auto is_blank_status = [](const ActivityMeaning& activity) {
      return activity.status.kind == StatusKind::none;
    };
    if (std::all_of(meaning.activities.begin(), meaning.activities.end(), is_blank_status)) return;
    for (std::size_t i = 0; i < meaning.activities.size(); ++i) {
      Status& status = meaning.activities[i].status;
      if (roadmap.activities[i].status != nullptr && status.kind == StatusKind::none)
        status.kind = StatusKind::not_done;
    }
  }

  const Corpus& corpus_;
  Date today_;
  const Document& document_;
  std::vector<Abbreviation> abbreviations_;
  ExecutorScope scope_;  // reads abbreviations_
};

}  // namespace

Corpus resolve_corpus(std::vector<Document> documents, std::vector<Registry> registries,
                      std::vector<CalendarEntry> calendar, Date today, std::size_t jobs, Findings& findings) {
  Corpus corpus;
  corpus.documents = std::move(documents);
  corpus.registries = std::move(registries);
  corpus.calendar = std::move(calendar);
  add_group_registries(corpus.documents, corpus.registries);
  corpus.executors = resolve_registries(corpus.registries, findings);
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
    corpus.by_id.emplace(corpus.documents[i].id, DocumentId{i});
  }
  const ExecutorIndex index{corpus.executors};
  corpus.meanings.resize(corpus.documents.size());
  parallel_for(corpus.documents.size(), jobs, [&](std::size_t i) {
    corpus.meanings[i] = DocumentResolver{corpus, index, today, corpus.documents[i]}.run();
  });
  link_appointments(corpus);
  link_back(corpus);
  find_outsiders(corpus);
  return corpus;
}

}  // namespace roadbook
