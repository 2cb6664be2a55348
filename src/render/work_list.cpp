#include <algorithm>
#include <tuple>

#include "render/work_view.h"

namespace roadbook {

namespace {

// One activity that is asked of the executor by one of its names.
struct Demand {
  ActivityRef activity;
  std::optional<ExecutorId> through;  // nothing: itself; sorts first

  friend auto operator<=>(const Demand&, const Demand&) = default;
};

// The executor, the groups and roles that it belongs to, and theirs. Few, so a plain list finds what is there
// already.
std::vector<ExecutorId> list_names(const Site& site, const SiteIndex& index, ExecutorId executor) {
  std::vector<ExecutorId> names{executor};
  const auto add = [&names](const std::vector<ExecutorId>& more) {
    for (const ExecutorId id : more) {
      if (std::find(names.begin(), names.end(), id) == names.end()) names.push_back(id);
    }
  };
  add(index.roles_held[index_of(executor)]);
  for (std::size_t i = 0; i < names.size(); ++i) add(site.corpus.executor(names[i]).member_of);
  return names;
}

std::vector<Demand> list_demands(const Site& site, const SiteIndex& index, ExecutorId executor) {
  std::vector<Demand> demands;
  for (const ExecutorId name : list_names(site, index, executor)) {
    const std::optional<ExecutorId> through = name == executor ? std::nullopt : std::optional{name};
    for (const ActivityRef activity : site.corpus.work[index_of(name)])
      demands.push_back({activity, through});
  }
  for (const GroupWork& work : site.corpus.group_work[index_of(executor)]) {
    demands.push_back({work.activity, work.group});
  }
  std::sort(demands.begin(), demands.end());
  demands.erase(std::unique(demands.begin(), demands.end()), demands.end());
  return demands;
}

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
  const std::vector<Demand> demands = list_demands(site, index, executor);
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
