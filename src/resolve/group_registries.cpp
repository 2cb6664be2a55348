#include "resolve/group_registries.h"

#include <algorithm>
#include <map>

#include "base/russian.h"
#include "base/text.h"
#include "executor/executors.h"
#include "resolve/group_names.h"

namespace roadbook {

namespace {

// «Рабочая группа по …» and «муниципальной рабочей группы» as lists of stems.
std::vector<std::string> stems_of(std::string_view name) {
  const std::string folded = fold(name);
  std::vector<std::string> stems;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t space = std::min(folded.find(' ', at), folded.size());
    if (space > at) stems.push_back(stem(std::string_view{folded}.substr(at, space - at)));
    at = space + 1;
  }
  return stems;
}

bool begins_with(const std::vector<std::string>& name, const std::vector<std::string>& beginning) {
  return !beginning.empty() && beginning.size() <= name.size() &&
         std::equal(beginning.begin(), beginning.end(), name.begin());
}

// Whether an entry has that name, or the first words of it.
bool is_named(const Executor& entry, const std::vector<std::string>& stems) {
  if (begins_with(stems, stems_of(entry.name)) || begins_with(stems, stems_of(entry.short_name))) return true;
  return std::any_of(entry.aliases.begin(), entry.aliases.end(),
                     [&](const WrittenReference& alias) { return begins_with(stems, stems_of(alias.text)); });
}

bool is_registered(std::span<const Registry> registries, std::string_view folder, const GroupName& group) {
  const std::vector<std::string> stems = stems_of(group.written);
  return std::any_of(registries.begin(), registries.end(), [&](const Registry& registry) {
    return is_in_folder(folder, registry.folder) &&
           std::any_of(registry.executors.begin(), registry.executors.end(),
                       [&](const Executor& entry) { return is_named(entry, stems); });
  });
}

Executor group_entry(const GroupName& group, const Section& section) {
  Executor entry;
  entry.span = section.span;
  entry.name = group.name;
  entry.short_name = group.short_name;
  entry.kind = ExecutorKind::group;
  return entry;
}

bool has_namesake(std::span<const Executor> entries, const Executor& entry) {
  return std::count_if(entries.begin(), entries.end(),
                       [&](const Executor& other) { return other.name == entry.name; }) > 1;
}

// Names that two groups of a folder share are nobody's.
std::vector<Executor> without_shared_names(std::vector<Executor> entries) {
  std::vector<Executor> kept;
  std::map<std::string, int> uses;
  for (const Executor& entry : entries) ++uses[entry.short_name];
  for (const Executor& entry : entries) {
    if (has_namesake(entries, entry)) continue;
    kept.push_back(entry);
    if (uses[entry.short_name] > 1) kept.back().short_name.clear();
  }
  return kept;
}

// An address that no entry of the folder's own registry has.
std::string free_id(std::string_view name, std::string_view folder, std::span<const Registry> registries) {
  std::string id = slug(name);
  const auto is_taken = [&](const Registry& registry) {
    return registry.folder == folder && std::any_of(registry.executors.begin(), registry.executors.end(),
                                                    [&](const Executor& entry) { return entry.id == id; });
  };
  while (std::any_of(registries.begin(), registries.end(), is_taken)) id.append("-2");
  return id;
}

}  // namespace

void add_group_registries(std::span<const Document> documents, std::vector<Registry>& registries) {
  std::map<std::string, Registry, std::less<>> found;
  for (const Document& document : documents) {
    if (document.order() == nullptr) continue;
    for (const Section& section : document.sections) {
      const auto group = read_group_name(section.title);
      if (!group || group->name.empty() || is_registered(registries, document.folder(), *group)) continue;
      Registry& registry = found[std::string{document.folder()}];
      registry.file = document.file;
      registry.folder = document.folder();
      registry.executors.push_back(group_entry(*group, section));
    }
  }
  for (auto& [folder, registry] : found) {
    registry.executors = without_shared_names(std::move(registry.executors));
    for (Executor& entry : registry.executors) entry.id = free_id(entry.name, folder, registries);
    registries.push_back(std::move(registry));
  }
  // As load gives them: by folder, a file before what orders add.
  std::stable_sort(registries.begin(), registries.end(),
                   [](const Registry& a, const Registry& b) { return a.folder < b.folder; });
}

}  // namespace roadbook
