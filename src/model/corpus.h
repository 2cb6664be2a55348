// What the plans mean, taken together. Made by the resolve stage, then only read: checks, pages and exports
// look at it from many threads.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/shared_value.h"
#include "model/document.h"
#include "model/production_calendar.h"
#include "model/state.h"
#include "model/trace.h"

namespace roadbook {

// What an activity's row means. The same index as in Roadmap::activities.
struct ActivityMeaning {
  Shared<Deadline> deadline;
  Shared<std::vector<ExecutorMention>> executors;
  Status status;
};

// What an order's directive means. The same index as in Order::directives.
struct DirectiveMeaning {
  // Of the prose only what is said of days: spans are in Directive::text, and `unparsed` holds what looks
  // like a date after «до» or «не позднее» and is none. Blank where the directive names no days.
  Shared<Deadline> deadline;
  // Known executors whom the directive addresses, holds responsible or appoints; spans are in
  // Directive::text.
  Shared<std::vector<ExecutorMention>> executors = {};
};

// A mention that nobody is known by, with the names that it may be a slip of.
struct UnknownExecutor {
  std::uint32_t activity = 0;
  std::uint32_t mention = 0;           // index in ActivityMeaning::executors
  std::vector<std::string> nearest;    // best first
  std::vector<ExecutorId> candidates;  // all who bear the name, where they are several
};

// A mention by its place.
struct MentionRef {
  std::uint32_t activity = 0;
  std::uint32_t mention = 0;  // index in ActivityMeaning::executors
};

// An abbreviation in a cell of executors that neither the plan nor its order spells out; each once.
struct UndefinedAbbreviation {
  std::uint32_t activity = 0;
  PhraseSpan text;  // in the cell
};

// «Муниципальным координатором назначить методиста Белявцеву Т. Ю.»
struct Appointment {
  std::uint32_t directive = 0;
  ExecutorId role{};
  ExecutorId holder{};
};

// A school of a plan's list that nobody is known by.
struct UnknownSchool {
  std::uint32_t school = 0;            // index in Roadmap::schools
  std::vector<std::string> nearest;    // best first
  std::vector<ExecutorId> candidates;  // all who bear the name, where they are several
};

// A person of an order's directive whom no registry knows, but for a letter or two.
struct MisspeltPerson {
  std::uint32_t directive = 0;
  PhraseSpan text;                   // in Directive::text
  std::vector<std::string> nearest;  // known persons, best first
};

// «Приложение 1. Состав рабочей группы …» in an order.
struct WorkingGroup {
  SourceSpan title;
  std::optional<ExecutorId> group;   // the registry's entry
  std::vector<std::string> persons;  // all members, as find_person() names them
  std::vector<ExecutorId> members;   // those whom a registry knows
};

// A place where a document's front matter points at another document.
struct Reference {
  SourceSpan span;
  std::string_view written;
  std::optional<DocumentId> target;  // nothing: there is no such document
};

// What a document means. The same index as in Corpus::documents.
struct DocumentMeaning {
  std::string territory;  // its own, else the nearest registry's; empty: none
  std::string region;
  ProductionCalendar calendar;               // of its folder, region and territory
  std::vector<ActivityMeaning> activities;   // of a roadmap
  std::vector<DirectiveMeaning> directives;  // of an order
  std::vector<UnknownExecutor> unknown_executors;
  std::vector<UndefinedAbbreviation> undefined_abbreviations;
  std::vector<MentionRef> outsiders;             // of a plan: persons outside the working group of its order
  std::vector<Appointment> appointments;         // of an order
  std::vector<WorkingGroup> working_groups;      // of an order
  std::vector<MisspeltPerson> misspelt_persons;  // of an order
  std::vector<TraceLink> traces;                 // of a roadmap
  Reference order;                               // of a roadmap; `written` empty: not given
  Reference parent;
  std::vector<Reference>
      basis;  // of an order: one for each Basis, `written` empty where it is not our document
  std::vector<Reference> approves;
  std::vector<Reference> amends;
  std::vector<Reference> repeals;
  std::vector<DocumentId> approved_by;  // back links: orders that say they approve it
  std::optional<ExecutorId> coordinator;
  std::optional<ExecutorId> control;
  std::vector<std::optional<ExecutorId>> schools;
  std::vector<UnknownSchool> unknown_schools;
};

// A known executor, with its references resolved.
struct KnownExecutor {
  const Executor* entry = nullptr;
  const Registry* registry = nullptr;
  std::string address;  // on the site, unique: "executors/zeya/ooa"
  std::vector<ExecutorId> members;
  std::vector<ExecutorId> member_of;  // back links
  std::optional<ExecutorId> head;
  std::optional<ExecutorId> part_of;
  std::optional<ExecutorId> holder;
  bool means_schools =
      false;  // a group such as «ШНОР» without members: in each plan, the schools that it lists
};

// An activity by document and index.
struct ActivityRef {
  DocumentId document{};
  std::uint32_t activity = 0;

  friend auto operator<=>(const ActivityRef&, const ActivityRef&) = default;
};

// A directive by document and index.
struct DirectiveRef {
  DocumentId document{};
  std::uint32_t directive = 0;
};

// An activity of a group whose members are the schools of the activity's plan.
struct GroupWork {
  ActivityRef activity;
  ExecutorId group{};

  friend bool operator==(const GroupWork&, const GroupWork&) = default;
};

struct Corpus {
  std::vector<Document> documents;  // sorted by id
  std::vector<DocumentMeaning> meanings;
  std::vector<Registry> registries;     // sorted by folder
  std::vector<CalendarEntry> calendar;  // those of the program first, then in order of folders
  std::vector<KnownExecutor> executors;
  std::vector<std::vector<ActivityRef>> work;  // by executor: activities that name it, in order of documents
  std::vector<std::vector<GroupWork>> group_work;        // by school
  std::vector<std::vector<DirectiveRef>> directives_of;  // by executor
  std::map<std::string, DocumentId, std::less<>> by_id;

  const Document& document(DocumentId id) const { return documents[index_of(id)]; }
  const DocumentMeaning& meaning(DocumentId id) const { return meanings[index_of(id)]; }
  const KnownExecutor& executor(ExecutorId id) const { return executors[index_of(id)]; }
  std::optional<DocumentId> find(std::string_view id) const {
    const auto found = by_id.find(id);
    return found == by_id.end() ? std::nullopt : std::optional{found->second};
  }
};

}  // namespace roadbook
