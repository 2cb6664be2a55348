// What the rules about the status column share.
#pragma once

#include <string_view>

#include "check/rule.h"

namespace roadbook::rules_status {

// Calls `check(activity, meaning)` for each activity that has a cell in the status column.
template <typename Check>
void for_each_status(const CheckInput& input, DocumentId id, Check check) {
  const Roadmap* roadmap = input.corpus.document(id).roadmap();
  if (roadmap == nullptr) return;
  const std::vector<ActivityMeaning>& meanings = input.corpus.meaning(id).activities;
  for (std::size_t i = 0; i < meanings.size(); ++i) {
    if (roadmap->activities[i].status != nullptr) check(roadmap->activities[i], meanings[i]);
  }
}

// The place of the day in the cell where it is written «28.04.2023», else the whole cell.
SourceSpan day_in_cell(const CheckInput& input, const Cell& cell, Date day);

// The place of the deadline, for the second place of a finding; of the row where the table has no deadlines.
SourceSpan deadline_place(const Activity& activity);

}  // namespace roadbook::rules_status
