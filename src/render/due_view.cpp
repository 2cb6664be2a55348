#include "render/due_view.h"

#include <algorithm>

#include "render/document_view.h"
#include "render/state_view.h"
#include "render/work_view.h"

namespace roadbook {

namespace {

constexpr int kDaysAhead = 30;
constexpr std::size_t kMostDue = 10;
// Not shown at first: those whose turn comes as days pass without a new build.
constexpr std::size_t kMostWaiting = 40;

using Deadlines = std::span<const DatedActivity>;

const ActivityMeaning& meaning_of(const Corpus& corpus, ActivityRef ref) {
  return corpus.meaning(ref.document).activities[ref.activity];
}

void fill_row(const PageInput& input, ActivityRef activity, std::string_view list, std::size_t index,
              View& view) {
  View& row = view.item(list);
  fill_work_row(input, activity, row);
  row.own("plan", short_document_name(input.site.corpus.document(activity.document), input.site.messages));
  set_territory(input.index, input.index.document_territory[index_of(activity.document)], row);
  row.flag("is_hidden", index >= kMostDue);
}

// What is still to be done from today on: planned, in progress or postponed.
void fill_due_soon(const PageInput& input, Deadlines all, View& view) {
  const Date limit = add_days(input.site.today, kDaysAhead);
  std::size_t due = 0;
  std::size_t rows = 0;
  const auto first = std::lower_bound(all.begin(), all.end(), input.site.today,
                                      [](const DatedActivity& item, Date day) { return item.day < day; });
  for (auto item = first; item != all.end() && (item->day <= limit || rows < kMostWaiting); ++item) {
    const StatusKind status = meaning_of(input.site.corpus, item->activity).status.kind;
    if (status == StatusKind::done || status == StatusKind::cancelled) continue;
    if (item->day <= limit) ++due;
    if (rows == kMostDue + kMostWaiting) continue;
    fill_row(input, item->activity, "due_soon", item->day <= limit ? rows : kMostDue, view);
    ++rows;
  }
  view.flag("is_nothing_due", due == 0);
  view.own("due_more", due > kMostDue ? input.site.messages.count("site.more", due - kMostDue) : "");
}

// The latest first.
void fill_overdue(const PageInput& input, Deadlines all, View& view) {
  std::size_t count = 0;
  for (auto item = all.rbegin(); item != all.rend(); ++item) {
    const ActivityMeaning& meaning = meaning_of(input.site.corpus, item->activity);
    const Roadmap& roadmap = *input.site.corpus.document(item->activity.document).roadmap();
    if (shown_state(meaning, roadmap.period, input.site.today) != ShownState::overdue) continue;
    if (count < kMostDue + kMostWaiting) fill_row(input, item->activity, "overdue", count, view);
    ++count;
  }
  view.flag("is_nothing_overdue", count == 0);
  view.own("overdue_more", count > kMostDue ? input.site.messages.count("site.more", count - kMostDue) : "");
}

}  // namespace

void fill_due(const PageInput& input, std::span<const DatedActivity> deadlines, View& view) {
  fill_due_soon(input, deadlines, view);
  fill_overdue(input, deadlines, view);
  view.number("days_ahead", kDaysAhead);
  view.number("most_due", kMostDue);
}

std::vector<DatedActivity> list_deadlines(const Corpus& corpus, std::span<const DocumentId> documents) {
  std::vector<DatedActivity> deadlines;
  for (const DocumentId id : documents) {
    if (!corpus.document(id).readable) continue;
    const std::vector<ActivityMeaning>& activities = corpus.meaning(id).activities;
    for (std::uint32_t i = 0; i < activities.size(); ++i) {
      if (const auto days = due_days(activities[i])) deadlines.push_back({days->last, {id, i}});
    }
  }
  std::sort(deadlines.begin(), deadlines.end());
  return deadlines;
}

}  // namespace roadbook
