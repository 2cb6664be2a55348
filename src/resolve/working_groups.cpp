#include "resolve/working_groups.h"

#include <algorithm>
#include <array>

#include "base/russian.h"

namespace roadbook {

namespace {

constexpr std::string_view kComposition = "состав ";
constexpr std::string_view kCapitalComposition = "Состав ";
// Beginnings of the words by which such bodies are called, in the genitive after «состав».
constexpr std::array<std::string_view, 8> kBodies{"групп",  "комисси", "совет",    "центр",
                                                  "команд", "комитет", "оргкомит", "штаб"};

// What stands after «Состав» in a heading of a group; empty: the heading is about something else.
std::string_view group_name(std::string_view title) {
  std::size_t at = title.find(kComposition);
  if (at == std::string_view::npos) at = title.find(kCapitalComposition);
  if (at == std::string_view::npos) return {};
  const std::string_view name = title.substr(at + kComposition.size());
  const std::string rest = fold(name);
  // One of the first words: «координационного центра», «муниципальной рабочей группы».
  constexpr std::size_t kNear = 80;
  const bool is_group = std::any_of(kBodies.begin(), kBodies.end(), [&](std::string_view body) {
    const std::size_t found = rest.find(body);
    return found < kNear && (found == 0 || rest[found - 1] == ' ');
  });
  return is_group ? name : std::string_view{};
}

// The registry's entry, by the whole name or by its first words.
std::optional<ExecutorId> find_group(std::string_view name, const ExecutorScope& scope) {
  while (!name.empty()) {
    if (const auto found = find_executor(name, scope)) return found;
    const std::size_t space = name.rfind(' ');
    name = name.substr(0, space == std::string_view::npos ? 0 : space);
  }
  return std::nullopt;
}

bool is_inside(const Document& document, std::uint32_t section, std::uint32_t ancestor) {
  while (section != 0 && section != ancestor) section = document.sections[section].parent;
  return section == ancestor;
}

void add_members(const Table& table, const ExecutorScope& scope, WorkingGroup& group) {
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    for (const Cell& cell : table.row(r)) {
      const std::string person = find_person(cell.text);
      if (person.empty()) continue;
      group.persons.push_back(person);
      if (const auto member = find_executor(cell.text, scope)) group.members.push_back(*member);
      break;
    }
  }
}

}  // namespace

std::vector<WorkingGroup> resolve_working_groups(const Document& document, const ExecutorScope& scope) {
  std::vector<WorkingGroup> groups;
  for (std::uint32_t i = 1; i < document.sections.size(); ++i) {
    const Section& section = document.sections[i];
    const std::string_view name = group_name(section.title);
    if (name.empty()) continue;
    WorkingGroup group;
    group.title = section.span;
    group.group = find_group(name, scope);
    for (const Table& table : document.tables) {
      if (is_inside(document, table.section, i)) add_members(table, scope, group);
    }
    if (!group.persons.empty()) groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace roadbook
