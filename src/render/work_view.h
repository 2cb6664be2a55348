// Activities outside their plan: on the page of an executor, and those that are due soon.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/site.h"

namespace roadbook {

// When an activity is to be done, for ordering: by a day, or over and over, or not by the calendar.
enum class WorkTime : std::uint8_t { dated, regular, undated };

struct WorkItem {
  ActivityRef activity;
  WorkTime time = WorkTime::undated;
  std::optional<Date> day;  // the last day, for `dated`
  // Slice of WorkList::through: groups and roles by which the executor is meant. Empty: it is named itself.
  std::uint32_t through_begin = 0;
  std::uint32_t through_count = 0;
};

struct WorkList {
  std::vector<WorkItem> items;  // by time, day, document and activity; each activity once
  std::vector<ExecutorId> through;
};

// All that the executor does in all plans, by its own name, as a member of groups (also of groups that are
// members of others) and in the roles that it holds.
WorkList list_work(const Site& site, const SiteIndex& index, ExecutorId executor);

WorkItem read_work_item(const Corpus& corpus, ActivityRef activity);

// «Программа, 2023–2024»: enough to tell the plan where its full title would be too long.
std::string short_document_name(const Document& document, const Messages& messages);

// The template sees: deadline and activity (safe HTML), understood, state, state_word, row_attributes, href
// and fragment (of the row in its plan), number.
void fill_work_row(const PageInput& input, ActivityRef activity, View& view);

// The same for a directive of an order, and its `plan`: the order's name. The directive is shortened.
void fill_directive_row(const PageInput& input, DocumentId order, std::uint32_t directive, View& view);

}  // namespace roadbook
