#include <algorithm>
#include <tuple>

#include "model/demands.h"
#include "render/work_view.h"

namespace roadbook {

namespace {

bool is_repeated(const DeadlinePart& part) {
  return std::holds_alternative<Recurring>(part.meaning) || std::holds_alternative<Ongoing>(part.meaning) ||
         std::holds_alternative<Since>(part.meaning);
}

}  // namespace

WorkItem read_work_item(const Corpus& corpus, ActivityRef activity) {
  WorkItem item;
  item.activity = activity;
  const Deadline& deadline = corpus.meaning(activity.document).activities[activity.activity].deadline;
  item.day = last_day(deadline);
  if (item.day) {
    item.time = WorkTime::dated;
  } else if (std::any_of(deadline.parts.begin(), deadline.parts.end(), is_repeated)) {
    item.time = WorkTime::regular;
  }
  return item;
}

WorkList list_work(const Site& site, const SiteIndex& index, ExecutorId executor) {
  WorkList list;
  const std::vector<Demand> demands =
      list_demands(site.corpus, index.roles_held[index_of(executor)], executor);
  for (std::size_t i = 0; i < demands.size();) {
    WorkItem item = read_work_item(site.corpus, demands[i].activity);
    item.through_begin = static_cast<std::uint32_t>(list.through.size());
    const bool is_named = !demands[i].through;
    for (; i < demands.size() && demands[i].activity == item.activity; ++i) {
      if (!is_named) list.through.push_back(*demands[i].through);
    }
    item.through_count = static_cast<std::uint32_t>(list.through.size()) - item.through_begin;
    list.items.push_back(item);
  }
  std::sort(list.items.begin(), list.items.end(), [](const WorkItem& a, const WorkItem& b) {
    return std::tie(a.time, a.day, a.activity) < std::tie(b.time, b.day, b.activity);
  });
  return list;
}

}  // namespace roadbook
