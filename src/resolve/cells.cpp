#include "resolve/cells.h"

#include <algorithm>
#include <utility>

#include "deadline/deadline.h"
#include "resolve/abbreviations.h"

namespace roadbook {

namespace {

constexpr std::size_t kNearestNames = 3;

bool say_the_same(const std::vector<Abbreviation>& a, const std::vector<Abbreviation>& b) {
  return std::ranges::equal(a, b, [](const Abbreviation& one, const Abbreviation& other) {
    return one.short_form == other.short_form && one.full_form == other.full_form;
  });
}

}  // namespace

void ExecutorCells::enter(const Document& document) {
  std::vector<Abbreviation> abbreviations = list_abbreviations(corpus_, document);
  if (scope_ && folder_ == document.folder() && say_the_same(abbreviations, abbreviations_)) return;
  folder_ = document.folder();
  abbreviations_ = std::move(abbreviations);
  scope_.emplace(index_, folder_, abbreviations_);
  cells_.clear();
  directives_.clear();
}

const DirectiveNames& ExecutorCells::read_directive(std::string_view directive) {
  const auto [known, is_new] = directives_.try_emplace(directive);
  if (is_new)
    known->second = {read_directive_executors(directive, *scope_), find_misspelt_persons(directive, *scope_)};
  return known->second;
}

const ExecutorCell& ExecutorCells::read(std::string_view cell) {
  const auto [known, is_new] = cells_.try_emplace(cell);
  if (is_new) known->second = look_up(cell);
  return known->second;
}

ExecutorCell ExecutorCells::look_up(std::string_view cell) const {
  ExecutorCell found;
  found.mentions = resolve_executors(cell, *scope_);
  const std::vector<ExecutorMention>& mentions = found.mentions;
  for (std::uint32_t i = 0; i < mentions.size(); ++i) {
    const ExecutorMention& mention = mentions[i];
    if (!mention.executor) {
      auto [nearest, candidates] = look_around(cell.substr(mention.text.begin, mention.text.length), *scope_);
      found.unknown.push_back({i, std::move(nearest), std::move(candidates)});
      // Letters that are a slip of others need no spelling out.
      if (!found.unknown.back().nearest.empty()) continue;
    }
    add_undefined(mention, cell, found);
  }
  return found;
}

void ExecutorCells::add_undefined(const ExecutorMention& mention, std::string_view cell,
                                  ExecutorCell& found) const {
  const std::string_view name = cell.substr(mention.text.begin, mention.text.length);
  if (is_in_name(mention, name)) return;  // and all letters that stand in it
  for (const PhraseSpan& span : find_undefined_abbreviations(name, *scope_)) {
    if (is_in_name(mention, name.substr(span.begin, span.length))) continue;
    found.undefined_abbreviations.push_back({mention.text.begin + span.begin, span.length});
  }
}

// «МОАУ ЦО»: the body has no longer name.
bool ExecutorCells::is_in_name(const ExecutorMention& mention, std::string_view letters) const {
  if (!mention.executor || mention.role) return false;
  const Executor& entry = *corpus_.executor(*mention.executor).entry;
  return entry.kind == ExecutorKind::organization && entry.name.find(letters) != std::string::npos;
}

void DeadlineCells::enter(std::string_view folder, const Period& period, const DocumentMeaning& meaning) {
  const bool same =
      folder == folder_ && period == period_ && meaning.region == region_ && meaning.territory == territory_;
  if (same) return;
  folder_ = folder;
  period_ = period;
  region_ = meaning.region;
  territory_ = meaning.territory;
  calendar_ = meaning.calendar;
  cells_.clear();
}

const Shared<Deadline>& DeadlineCells::read(std::string_view cell) {
  const auto [known, is_new] = cells_.try_emplace(cell);
  if (is_new) known->second = parse_deadline(cell, period_, &calendar_);
  return known->second;
}

UnknownName look_around(std::string_view name, const ExecutorScope& scope) {
  std::vector<ExecutorId> candidates = executor_candidates(name, scope);
  if (candidates.size() > 1) return {{}, std::move(candidates)};
  std::vector<std::string> nearest = nearest_executors(name, scope, kNearestNames);
  std::erase(nearest, name);  // an abbreviation whose full form nobody bears
  return {std::move(nearest), {}};
}

}  // namespace roadbook
