#include "resolve/registries.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "base/russian.h"
#include "base/unique_names.h"

namespace roadbook {

namespace {

// Folder and id: «zeya\nooa». Folders never hold a line break here.
std::string lookup_key(std::string_view folder, std::string_view id) {
  std::string key{folder};
  return key.append("\n").append(id);
}

std::string_view folder_above(std::string_view folder) {
  const std::size_t slash = folder.rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : folder.substr(0, slash);
}

class RegistryResolver {
 public:
  RegistryResolver(std::span<const Registry> registries, Findings& findings)
      : registries_(registries), findings_(findings) {}

  std::vector<KnownExecutor> run() {
    for (const Registry& registry : registries_) {
      for (const Executor& entry : registry.executors) add(registry, entry);
    }
    for (std::size_t i = 0; i < executors_.size(); ++i) resolve_references(static_cast<std::uint32_t>(i));
    return std::move(executors_);
  }

 private:
  void add(const Registry& registry, const Executor& entry) {
    const ExecutorId id{static_cast<std::uint32_t>(executors_.size())};
    const auto [place, is_new] = by_key_.emplace(lookup_key(registry.folder, entry.id), id);
    if (!is_new) {
      const SourceSpan first = executors_[index_of(place->second)].entry->span;
      findings_.push_back({"document/duplicate-id", entry.span, {{"id", entry.id}}, {{first, "first"}}, "executor"});
    }
    KnownExecutor known;
    known.entry = &entry;
    known.registry = &registry;
    known.address = free_address(registry, entry);
    executors_.push_back(std::move(known));
  }

  // Ids that differ only by case, dots or quotes get different addresses.
  std::string free_address(const Registry& registry, const Executor& entry) {
    std::string name = slug(entry.id);
    if (name.empty()) name = "executor";
    return addresses_.take("executors/" + (registry.folder.empty() ? "" : registry.folder + "/") + name);
  }

  std::optional<ExecutorId> find(std::string_view folder, const WrittenReference& reference) {
    while (true) {
      const auto found = by_key_.find(lookup_key(folder, reference.text));
      if (found != by_key_.end()) return found->second;
      if (folder.empty()) break;
      folder = folder_above(folder);
    }
    findings_.push_back(
        {"document/dangling-reference", reference.span, {{"id", reference.text}}, {}, "executor"});
    return std::nullopt;
  }

  void resolve_references(std::uint32_t index) {
    const Executor& entry = *executors_[index].entry;
    const std::string& folder = executors_[index].registry->folder;
    for (const WrittenReference& member : entry.members) {
      const auto id = find(folder, member);
      if (!id) continue;
      executors_[index].members.push_back(*id);
      executors_[index_of(*id)].member_of.push_back(ExecutorId{index});
    }
    if (entry.head) executors_[index].head = find(folder, *entry.head);
    if (entry.part_of) executors_[index].part_of = find(folder, *entry.part_of);
    if (entry.holder) executors_[index].holder = find(folder, *entry.holder);
  }

  std::span<const Registry> registries_;
  Findings& findings_;
  std::vector<KnownExecutor> executors_;
  std::unordered_map<std::string, ExecutorId> by_key_;
  UniqueNames addresses_;
};

}  // namespace

std::vector<KnownExecutor> resolve_registries(std::span<const Registry> registries, Findings& findings) {
  return RegistryResolver{registries, findings}.run();
}

}  // namespace roadbook
