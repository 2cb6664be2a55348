#include "support/test_registry.h"

#include <algorithm>

#include "base/text.h"

namespace roadbook::testing {

namespace {

ExecutorKind kind_of(std::string_view word) {
  if (word == "person") return ExecutorKind::person;
  if (word == "role") return ExecutorKind::role;
  return word == "group" ? ExecutorKind::group : ExecutorKind::organization;
}

Registry& registry_of(std::vector<Registry>& registries, std::string_view folder) {
  const auto found = std::ranges::find(registries, folder, &Registry::folder);
  if (found != registries.end()) return *found;
  Registry& added = registries.emplace_back();
  added.folder = folder;
  return added;
}

std::vector<Registry> read_lines(std::string_view lines) {
  std::vector<Registry> registries;
  for (const std::string_view line : split(lines, '\n')) {
    const std::vector<std::string_view> fields = split(line, '|');
    if (fields.size() < 3) continue;
    const std::size_t slash = fields[0].rfind('/');
    const bool has_folder = slash != std::string_view::npos;
    Executor executor;
    executor.id = has_folder ? fields[0].substr(slash + 1) : fields[0];
    executor.kind = kind_of(fields[1]);
    executor.name = fields[2];
    for (std::size_t i = 3; i < fields.size(); ++i) executor.aliases.push_back({std::string{fields[i]}, {}});
    registry_of(registries, has_folder ? fields[0].substr(0, slash) : "").executors.push_back(executor);
  }
  return registries;
}

std::vector<KnownExecutor> list_known(const std::vector<Registry>& registries) {
  std::vector<KnownExecutor> known;
  for (const Registry& registry : registries) {
    for (const Executor& executor : registry.executors) {
      KnownExecutor& added = known.emplace_back();
      added.entry = &executor;
      added.registry = &registry;
    }
  }
  return known;
}

}  // namespace

TestRegistry::TestRegistry(std::string_view lines)
    : registries_{read_lines(lines)}, known_{list_known(registries_)}, index_{known_} {}

std::string TestRegistry::name_of(std::optional<ExecutorId> executor) const {
  if (!executor) return "?";
  const KnownExecutor& known = known_[index_of(*executor)];
  return known.registry->folder.empty() ? known.entry->id : known.registry->folder + "/" + known.entry->id;
}

std::string TestRegistry::describe(std::string_view phrase, const ExecutorScope& scope) const {
  std::string out;
  for (const ExecutorMention& mention : resolve_executors(phrase, scope)) {
    if (!out.empty()) out += "; ";
    out += phrase.substr(mention.text.begin, mention.text.length);
    if (mention.remark) {
      out.append(" [").append(phrase.substr(mention.remark->begin, mention.remark->length)).append("]");
    }
    out.append(" → ").append(name_of(mention.executor));
  }
  return out;
}

}  // namespace roadbook::testing
