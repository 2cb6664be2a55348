#include "resolve/activities.h"

#include <algorithm>

#include "resolve/status.h"

namespace roadbook {

namespace {

// The letters of an abbreviation where it was noted.
std::string_view letters_of(const UndefinedAbbreviation& abbreviation, const Roadmap& roadmap) {
  const Cell* cell = roadmap.activities[abbreviation.activity].executors;
  return cell->text.substr(abbreviation.text.begin, abbreviation.text.length);
}

// Each abbreviation once a plan, where it comes first.
void note_abbreviations(const Roadmap& roadmap, std::uint32_t activity, const ExecutorCell& cell,
                        DocumentMeaning& meaning) {
  std::vector<UndefinedAbbreviation>& noted = meaning.undefined_abbreviations;
  for (const PhraseSpan& span : cell.undefined_abbreviations) {
    const UndefinedAbbreviation found{activity, span};
    const std::string_view letters = letters_of(found, roadmap);
    const bool is_noted = std::ranges::any_of(
        noted, [&](const UndefinedAbbreviation& other) { return letters_of(other, roadmap) == letters; });
    if (!is_noted) noted.push_back(found);
  }
}

}  // namespace

void resolve_activities(const Roadmap& roadmap, ExecutorCells& executors, DeadlineCells& deadlines,
                        DocumentMeaning& meaning) {
  meaning.activities.resize(roadmap.activities.size());
  for (std::uint32_t i = 0; i < roadmap.activities.size(); ++i) {
    const Activity& activity = roadmap.activities[i];
    ActivityMeaning& resolved = meaning.activities[i];
    if (activity.deadline != nullptr) resolved.deadline = deadlines.read(activity.deadline->text);
    if (activity.status != nullptr) resolved.status = resolve_status(activity.status->text);
    if (activity.executors == nullptr) continue;
    const ExecutorCell& cell = executors.read(activity.executors->text);
    resolved.executors = cell.mentions;
    for (const auto& [mention, nearest, candidates] : cell.unknown)
      meaning.unknown_executors.push_back({i, mention, nearest, candidates});
    note_abbreviations(roadmap, i, cell, meaning);
  }
}

}  // namespace roadbook
