#include "resolve/resolve.h"

#include <algorithm>

#include "base/parallel.h"
#include "deadline/deadline.h"
#include "executor/executors.h"
#include "resolve/abbreviations.h"
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

constexpr std::size_t kNearestNames = 3;

// What the nearest registry above the folder says that says anything; empty where none does.
std::string_view nearest_default(const Corpus& corpus, std::string_view folder,
                                 std::string Registry::*value) {
  const Registry* nearest = nullptr;
  for (const Registry& registry : corpus.registries) {
    const std::string& above = registry.folder;
    const bool holds =
        above.empty() || folder == above ||
        (folder.starts_with(above) && folder.size() > above.size() && folder[above.size()] == '/');
    if (!holds || (registry.*value).empty()) continue;
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
        auto [nearest, candidates] = look_around(roadmap.schools[i].text);
        meaning.unknown_schools.push_back({i, std::move(nearest), std::move(candidates)});
      }
    }
    const Period period =
        roadmap.period.given ? roadmap.period.value : year_period(static_cast<int>(today_.year()));
    meaning.activities.resize(roadmap.activities.size());
    for (std::uint32_t i = 0; i < roadmap.activities.size(); ++i) {
      resolve_activity(roadmap.activities[i], i, period, meaning);
    }
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

  void resolve_activity(const Activity& activity, std::uint32_t index, const Period& period,
                        DocumentMeaning& meaning) const {
    ActivityMeaning& result = meaning.activities[index];
    if (activity.deadline != nullptr) result.deadline = parse_deadline(activity.deadline->text, period, &meaning.calendar);
    if (activity.status != nullptr) result.status = resolve_status(activity.status->text);
    if (activity.executors == nullptr) return;
    const std::string_view cell = activity.executors->text;
    result.executors = resolve_executors(cell, scope_);
    for (std::uint32_t i = 0; i < result.executors.size(); ++i) {
      const ExecutorMention& mention = result.executors[i];
      if (!mention.executor) meaning.unknown_executors.push_back(describe_unknown(index, i, mention, cell));
      // Letters that are a slip of others need no spelling out.
      const bool is_slip = !mention.executor && !meaning.unknown_executors.back().nearest.empty();
      if (!is_slip) note_abbreviations(index, mention, cell, meaning);
    }
  }

  UnknownExecutor describe_unknown(std::uint32_t activity, std::uint32_t index,
                                   const ExecutorMention& mention, std::string_view cell) const {
    auto [nearest, candidates] = look_around(cell.substr(mention.text.begin, mention.text.length));
    return {activity, index, std::move(nearest), std::move(candidates)};
  }

  // The names nearest to one that nobody is known by, or else all who bear it.
  std::pair<std::vector<std::string>, std::vector<ExecutorId>> look_around(std::string_view name) const {
    std::vector<ExecutorId> candidates = executor_candidates(name, scope_);
    if (candidates.size() > 1) return {{}, std::move(candidates)};
    std::vector<std::string> nearest = nearest_executors(name, scope_, kNearestNames);
    std::erase(nearest, name);  // an abbreviation whose full form nobody bears
    return {std::move(nearest), {}};
  }

  // Each abbreviation once, where it comes first.
  void note_abbreviations(std::uint32_t activity, const ExecutorMention& mention, std::string_view cell,
                          DocumentMeaning& meaning) const {
    const std::string_view name = cell.substr(mention.text.begin, mention.text.length);
    for (const PhraseSpan& span : find_undefined_abbreviations(name, scope_)) {
      const std::string_view letters = name.substr(span.begin, span.length);
      const bool is_known =
          std::any_of(meaning.undefined_abbreviations.begin(), meaning.undefined_abbreviations.end(),
                      [&](const UndefinedAbbreviation& other) {
                        const Cell* cell_of = document_.roadmap()->activities[other.activity].executors;
                        return cell_of->text.substr(other.text.begin, other.text.length) == letters;
                      });
      if (is_known || is_in_name(mention, letters)) continue;
      meaning.undefined_abbreviations.push_back({activity, {mention.text.begin + span.begin, span.length}});
    }
  }

  // «МОАУ ЦО»: the body has no longer name.
  bool is_in_name(const ExecutorMention& mention, std::string_view letters) const {
    if (!mention.executor || mention.role) return false;
    const Executor& entry = *corpus_.executor(*mention.executor).entry;
    return entry.kind == ExecutorKind::organization && entry.name.find(letters) != std::string::npos;
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
