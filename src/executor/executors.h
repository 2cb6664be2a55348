// Who is meant by the names in a cell: splitting it, and looking the names up in abbreviations and
// registries.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/corpus.h"

namespace roadbook {

// All names of all registries, folded and stemmed once; then read by many threads.
class ExecutorIndex {
 public:
  explicit ExecutorIndex(std::span<const KnownExecutor> executors);
  ~ExecutorIndex();
  ExecutorIndex(ExecutorIndex&&) noexcept;

  struct Names;  // private to this folder: names.h
  const Names& names() const { return *names_; }

 private:
  std::unique_ptr<const Names> names_;
};

class ExecutorMatcher;  // private to this folder: match.h

// Where a cell stands: decides which registries hold (the folder's, then those above) and which
// abbreviations. Made once for a document, as it looks the abbreviations up; then read by any thread. Index
// and abbreviations must outlive it.
class ExecutorScope {
 public:
  ExecutorScope(const ExecutorIndex& index, std::string_view folder,  // of the document: "zeya"
                std::span<const Abbreviation> abbreviations = {});
  ~ExecutorScope();
  ExecutorScope(ExecutorScope&&) noexcept;

  const ExecutorMatcher& matcher() const { return *matcher_; }

 private:
  std::unique_ptr<const ExecutorMatcher> matcher_;
};

// Splits a cell into names, in the order of the text, and resolves each. A blank cell gives nothing.
std::vector<ExecutorMention> resolve_executors(std::string_view phrase, const ExecutorScope& scope);

// Whether one whole name («Белявцева Т. Ю.», an id) is known.
std::optional<ExecutorId> find_executor(std::string_view name, const ExecutorScope& scope);

// All who may be meant where one whole name has several bearers in the nearest registry that knows it; one or
// none else.
std::vector<ExecutorId> executor_candidates(std::string_view name, const ExecutorScope& scope);

// The first person of a text as «павловц.о.м», the same in any case and order of name and initials; empty:
// none.
std::string find_person(std::string_view text);
// All persons of a text, those in brackets too, in its order.
std::vector<PhraseSpan> find_persons(std::string_view text);
// Known persons with the same initials and nearly the same surname, nearest first; each once, as the name is
// written.
std::vector<std::string> similar_persons(std::string_view name, const ExecutorScope& scope);
// Whether the text is a person's name and nothing else.
bool is_person_alone(std::string_view text);

// Abbreviations of a name, outside of quotes, that the scope's document does not spell out. What everybody
// knows («МБОУ», «СОШ», «УВР») is not among them.
std::vector<PhraseSpan> find_undefined_abbreviations(std::string_view name, const ExecutorScope& scope);

// Whether the name is that of schools in general: «ШНОР», «образовательные организации».
bool is_name_of_schools(std::string_view name);

// Folded letters and digits only: how two spellings of a name are compared.
std::string compact_name(std::string_view name);

// Known names closest to an unknown one, best first, at most `count`; empty when nothing is close.
std::vector<std::string> nearest_executors(std::string_view name, const ExecutorScope& scope,
                                           std::size_t count);

}  // namespace roadbook
