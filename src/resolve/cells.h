// What cells of deadlines and executors and directives mean. Plans say the same in many rows
// («ежеквартально», «ИРО КК»), and the plans of one folder in many plans: each text is read once, as long as
// what decides its meaning stays.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "executor/executors.h"
#include "model/corpus.h"
#include "resolve/directive_executors.h"
#include "resolve/misspelt_persons.h"

namespace roadbook {

// A cell of executors. Spans are in its text.
struct ExecutorCell {
  struct Unknown {
    std::uint32_t mention = 0;  // index in `mentions`
    std::vector<std::string> nearest;
    std::vector<ExecutorId> candidates;
  };

  Shared<std::vector<ExecutorMention>> mentions;
  std::vector<Unknown> unknown;
  std::vector<PhraseSpan> undefined_abbreviations;
};

// A directive of an order.
struct DirectiveNames {
  DirectiveExecutors known;
  std::vector<Misspelling> misspelt;
};

// Cells and directives of the documents that one worker reads, one document after another. The corpus, the
// index and the texts of the cells must outlive it.
class ExecutorCells {
 public:
  ExecutorCells(const Corpus& corpus, const ExecutorIndex& index) : corpus_(corpus), index_(index) {}

  // Before the cells of a document.
  void enter(const Document& document);
  const ExecutorScope& scope() const { return *scope_; }
  // The reference holds until the next document is entered.
  const ExecutorCell& read(std::string_view cell);
  const DirectiveNames& read_directive(std::string_view directive);

 private:
  ExecutorCell look_up(std::string_view cell) const;
  void add_undefined(const ExecutorMention& mention, std::string_view cell, ExecutorCell& found) const;
  bool is_in_name(const ExecutorMention& mention, std::string_view letters) const;

  const Corpus& corpus_;
  const ExecutorIndex& index_;
  std::string_view folder_;
  std::vector<Abbreviation> abbreviations_;
  std::optional<ExecutorScope> scope_;  // reads abbreviations_
  std::unordered_map<std::string_view, ExecutorCell> cells_;
  std::unordered_map<std::string_view, DirectiveNames> directives_;
};

// The same for cells of deadlines.
class DeadlineCells {
 public:
  // Before the cells of a plan, whose folder, region, territory and calendar are known. `period` is the
  // plan's, or the current year.
  void enter(std::string_view folder, const Period& period, const DocumentMeaning& meaning);
  const Shared<Deadline>& read(std::string_view cell);

 private:
  std::string_view folder_;
  std::string region_;
  std::string territory_;
  Period period_;
  ProductionCalendar calendar_;  // of the folder, the region and the territory
  std::unordered_map<std::string_view, Shared<Deadline>> cells_;
};

// Around a name that is nobody's, or several executors'.
struct UnknownName {
  std::vector<std::string> nearest;    // known names, best first
  std::vector<ExecutorId> candidates;  // all who bear it, where they are several; then there are no nearest
};
UnknownName look_around(std::string_view name, const ExecutorScope& scope);

}  // namespace roadbook
