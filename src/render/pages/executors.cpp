// The index of executors: by territory, then by the order of the Russian dictionary.
#include <algorithm>

#include "base/russian.h"
#include "render/document_view.h"
#include "render/pages/pages.h"

namespace roadbook::pages {

namespace {

// Above this many, the page names territories with their numbers of executors, whose pages list them.
constexpr std::size_t kMostNamed = 1000;

void fill_group(const PageInput& input, const std::vector<ExecutorId>& executors, View& view) {
  view.list("executors");
  for (const ExecutorId id : executors) fill_executor_link(input, id, view.item("executors"));
}

// Executors of registries whose territory no document names: those of the whole site.
std::vector<ExecutorId> list_common(const Site& site, const SiteIndex& index) {
  std::vector<bool> is_listed(site.corpus.executors.size());
  for (const Territory& territory : index.territories) {
    for (const ExecutorId id : territory.executors) is_listed[index_of(id)] = true;
  }
  std::vector<ExecutorId> rest;
  for (std::uint32_t i = 0; i < is_listed.size(); ++i) {
    if (!is_listed[i]) rest.push_back(ExecutorId{i});
  }
  std::sort(rest.begin(), rest.end(), [&site](ExecutorId a, ExecutorId b) {
    return russian_less(site.corpus.executor(a).entry->name, site.corpus.executor(b).entry->name);
  });
  return rest;
}

}  // namespace

void list_executors(const Site& site, const SiteIndex&, Jobs& jobs) {
  if (!site.corpus.executors.empty()) jobs.push_back({"executors/index.html", 0, 0});
}

void fill_executors(const PageInput& input, View& view) {
  const Messages& messages = input.site.messages;
  const std::size_t total = input.site.corpus.executors.size();
  view.text("page_title", messages.text("site.executors-page.title"));
  view.own("executor_count", messages.count("site.executors", total));
  for (const Territory& territory : input.index.territories) {
    if (territory.executors.empty()) continue;
    View& group = view.item("groups");
    group.text("territory_name", territory.title);
    group.text("territory_href", territory.href);
    fill_group(input, total > kMostNamed ? std::vector<ExecutorId>{} : territory.executors, group);
    group.own("group_count", messages.count("site.executors", territory.executors.size()));
  }
  const std::vector<ExecutorId> common = list_common(input.site, input.index);
  if (common.empty()) return;
  View& group = view.object("common");
  fill_group(input, common, group);
  group.own("group_count", messages.count("site.executors", common.size()));
}

}  // namespace roadbook::pages
