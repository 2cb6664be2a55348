#include "resolve/resolve.h"

#include <algorithm>
#include <memory>

#include "base/parallel.h"
#include "executor/executors.h"
#include "resolve/activities.h"
#include "resolve/back_links.h"
#include "resolve/calendar.h"
#include "resolve/cells.h"
#include "resolve/directives.h"
#include "resolve/folder_defaults.h"
#include "resolve/group_registries.h"
#include "resolve/outsiders.h"
#include "resolve/registries.h"
#include "resolve/status.h"
#include "resolve/traces.h"
#include "resolve/working_groups.h"

namespace roadbook {

namespace {

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

// What one worker keeps from document to document.
struct Worker {
  Worker(const Corpus& corpus, const ExecutorIndex& index)
      : calendars(corpus.calendar), executors(corpus, index) {}

  CalendarFinder calendars;
  ExecutorCells executors;
  DeadlineCells deadlines;
};

// Resolves one document against everything that was read. Runs in parallel; writes only to its own meaning.
class DocumentResolver {
 public:
  DocumentResolver(const Corpus& corpus, const FolderDefaults& defaults, Date today, const Document& document,
                   Worker& worker)
      : corpus_(corpus),
        defaults_(defaults),
        today_(today),
        document_(document),
        worker_(worker),
        scope_(scope_of(document, worker)) {}

  DocumentMeaning run() {
    DocumentMeaning meaning;
    set_territory(meaning);
    meaning.calendar = worker_.calendars.find(document_.folder(), meaning.region, meaning.territory);
    if (const Order* order = document_.order()) resolve_order(*order, meaning);
    if (const Roadmap* roadmap = document_.roadmap()) resolve_roadmap(*roadmap, meaning);
    if (document_.coordinator.given) meaning.coordinator = find_executor(document_.coordinator.value, scope_);
    return meaning;
  }

 private:
  void set_territory(DocumentMeaning& meaning) const {
    const std::string& own = document_.territory.value;
    meaning.territory = own.empty() ? std::string{defaults_.territory(document_.folder())} : own;
    meaning.region = defaults_.region(document_.folder());
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
    name_executors(order, meaning);
    meaning.working_groups = resolve_working_groups(document_, scope_);
  }

  void name_executors(const Order& order, DocumentMeaning& meaning) {
    for (std::uint32_t i = 0; i < order.directives.size(); ++i) {
      const auto& [known, misspelt] = worker_.executors.read_directive(order.directives[i].text);
      meaning.directives[i].executors = known.executors;
      if (known.appointed)
        meaning.appointments.push_back({i, known.appointed->first, known.appointed->second});
      for (const auto& [text, nearest] : misspelt) meaning.misspelt_persons.push_back({i, text, nearest});
    }
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
    worker_.deadlines.enter(document_.folder(), period, meaning);
    resolve_activities(roadmap, worker_.executors, worker_.deadlines, meaning);
    read_blank_statuses(roadmap, meaning);
    meaning.traces = resolve_traces(corpus_, document_);
  }

  static const ExecutorScope& scope_of(const Document& document, Worker& worker) {
    worker.executors.enter(document);
    return worker.executors.scope();
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
  const FolderDefaults& defaults_;
  Date today_;
  const Document& document_;
  Worker& worker_;
  const ExecutorScope& scope_;
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
  const FolderDefaults defaults{corpus.registries};
  corpus.meanings.resize(corpus.documents.size());
  std::vector<std::unique_ptr<Worker>> workers(worker_count(jobs));
  parallel_for_workers(corpus.documents.size(), jobs, [&](std::size_t worker, std::size_t i) {
    if (!workers[worker]) workers[worker] = std::make_unique<Worker>(corpus, index);
    corpus.meanings[i] =
        DocumentResolver{corpus, defaults, today, corpus.documents[i], *workers[worker]}.run();
  });
  link_appointments(corpus);
  link_back(corpus);
  find_outsiders(corpus);
  return corpus;
}

}  // namespace roadbook
