#include "resolve/registries.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "base/russian.h"
#include "base/unique_names.h"
#include "executor/executors.h"

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
    report_cycles();
    report_shared_names();
    for (KnownExecutor& known : executors_) known.means_schools = means_schools(known);
    return std::move(executors_);
  }

 private:
  void add(const Registry& registry, const Executor& entry) {
    const ExecutorId id{static_cast<std::uint32_t>(executors_.size())};
    const auto [place, is_new] = by_key_.emplace(lookup_key(registry.folder, entry.id), id);
    if (!is_new) {
      const SourceSpan first = executors_[index_of(place->second)].entry->span;
      findings_.push_back(
          {"document/duplicate-id", entry.span, {{"id", entry.id}}, {{first, "first"}}, "executor"});
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

  static bool means_schools(const KnownExecutor& known) {
    if (known.entry->kind != ExecutorKind::group || !known.members.empty()) return false;
    return is_name_of_schools(known.entry->name) || is_name_of_schools(known.entry->short_name);
  }

  // A group that is a member of itself, straight or through others. Walks each chain of members once.
  void report_cycles() {
    std::vector<State> states(executors_.size(), State::unseen);
    for (std::uint32_t i = 0; i < executors_.size(); ++i) {
      if (states[i] == State::unseen) walk_members(ExecutorId{i}, states);
    }
  }

  enum class State : std::uint8_t { unseen, open, done };

  // With a stack of its own: a chain of members may be as long as the registry.
  void walk_members(ExecutorId first, std::vector<State>& states) {
    std::vector<std::pair<ExecutorId, std::size_t>> path{{first, 0}};
    states[index_of(first)] = State::open;
    while (!path.empty()) {
      auto& [id, next] = path.back();
      const std::vector<ExecutorId>& members = executors_[index_of(id)].members;
      if (next == members.size()) {
        states[index_of(id)] = State::done;
        path.pop_back();
        continue;
      }
      const ExecutorId member = members[next++];
      if (states[index_of(member)] == State::open) {
        const Executor& entry = *executors_[index_of(id)].entry;
        findings_.push_back({"document/dangling-reference",
                             entry.span,
                             {{"id", entry.id}},
                             {{executors_[index_of(member)].entry->span, "cycle-place"}},
                             "cycle"});
      } else if (states[index_of(member)] == State::unseen) {
        states[index_of(member)] = State::open;
        path.emplace_back(member, 0);
      }
    }
  }

  // Two entries of one registry with the same name: whom a plan means by it, nobody can tell.
  void report_shared_names() {
    std::unordered_map<std::string, std::size_t> owners;
    const Registry* registry = nullptr;
    for (std::size_t i = 0; i < executors_.size(); ++i) {
      if (executors_[i].registry != registry) owners.clear();
      registry = executors_[i].registry;
      const Executor& entry = *executors_[i].entry;
      note_name(entry.name, entry.span, i, owners);
      note_name(entry.short_name, entry.span, i, owners);
      for (const WrittenReference& alias : entry.aliases) note_name(alias.text, alias.span, i, owners);
    }
  }

  void note_name(const std::string& name, SourceSpan span, std::size_t owner,
                 std::unordered_map<std::string, std::size_t>& owners) {
    const std::string compact = compact_name(name);
    if (compact.empty()) return;
    const auto [place, is_new] = owners.emplace(compact, owner);
    if (is_new || place->second == owner) return;
    const Executor& other = *executors_[place->second].entry;
    findings_.push_back({"executor/ambiguous",
                         span,
                         {{"name", name}, {"other", other.id}},
                         {{other.span, "candidate"}},
                         "registry"});
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
