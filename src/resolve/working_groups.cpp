#include "resolve/working_groups.h"

#include "resolve/group_names.h"

namespace roadbook {

namespace {

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
    const auto name = read_group_name(section.title);
    if (!name) continue;
    WorkingGroup group;
    group.title = section.span;
    group.group = find_group(name->written, scope);
    for (const Table& table : document.tables) {
      if (is_inside(document, table.section, i)) add_members(table, scope, group);
    }
    if (!group.persons.empty()) groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace roadbook
