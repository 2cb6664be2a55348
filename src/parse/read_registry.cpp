#include <algorithm>
#include <array>

#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"
#include "parse/fields.h"
#include "parse/read_document.h"

namespace roadbook {

namespace {

struct KindName {
  std::string_view written;  // folded
  ExecutorKind kind;
};

constexpr std::array kKindNames{
    KindName{"organization", ExecutorKind::organization},
    KindName{"организация", ExecutorKind::organization},
    KindName{"person", ExecutorKind::person},
    KindName{"человек", ExecutorKind::person},
    KindName{"лицо", ExecutorKind::person},
    KindName{"role", ExecutorKind::role},
    KindName{"роль", ExecutorKind::role},
    KindName{"group", ExecutorKind::group},
    KindName{"группа", ExecutorKind::group},
};

ExecutorKind read_kind(const Fields& fields) {
  const YamlValue* value = fields.find("kind");
  if (value == nullptr) return ExecutorKind::organization;
  const std::string wanted = fold(trim(value->text));
  for (const KindName& name : kKindNames) {
    if (name.written == wanted) return name.kind;
  }
  fields.report_bad_value("kind", *value, "kind");
  return ExecutorKind::organization;
}

// An id becomes a part of an address on the site.
bool is_safe_id(std::string_view id) {
  if (id.empty() || id.front() == '.' || id.size() > 100) return false;
  return std::none_of(id.begin(), id.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20 || byte == 0x7F || c == '/' || c == '\\' || c == '#' || c == '?';
  });
}

std::optional<Executor> read_executor(const YamlValue& item, const Fields& registry) {
  if (item.kind != YamlValue::Kind::map) {
    registry.report_bad_value("executors", item, "map");
    return std::nullopt;
  }
  const Fields fields{item, {executor_keys()}, registry.findings()};
  const Field<std::string> id = fields.read_text("id");
  Executor executor;
  executor.id = id.value;
  executor.span = id.given ? id.span : item.span;
  executor.name = fields.read_text("name").value;
  executor.short_name = fields.read_text("short").value;
  executor.kind = read_kind(fields);
  executor.aliases = fields.read_texts("aliases");
  executor.members = fields.read_texts("members");
  executor.head = fields.read_reference("head");
  executor.part_of = fields.read_reference("part_of");
  executor.holder = fields.read_reference("holder");
  if (!id.given || executor.name.empty()) return std::nullopt;
  if (!is_safe_id(id.value)) {
    fields.report_bad_value("id", *fields.find("id"), "id");
    return std::nullopt;
  }
  return executor;
}

}  // namespace

Registry read_registry(std::string folder, FileId file, std::string_view file_text, Findings& findings) {
  Registry registry;
  registry.file = file;
  registry.folder = std::move(folder);
  const SourceSpan whole{file, 0, static_cast<std::uint32_t>(file_text.size())};
  const YamlValue root = parse_yaml(file_text, whole, findings);
  if (root.kind == YamlValue::Kind::null) return registry;
  if (root.kind != YamlValue::Kind::map) {
    findings.push_back({"document/bad-front-matter", root.span, {}, {}, "not-a-map"});
    return registry;
  }
  const Fields fields{root, {registry_keys()}, findings};
  registry.territory = fields.read_text("territory").value;
  registry.region = fields.read_text("region").value;
  const YamlValue* list = fields.find("executors");
  if (list == nullptr) return registry;
  if (list->kind != YamlValue::Kind::list) fields.report_bad_value("executors", *list, "list");
  for (const YamlValue& item : list->items) {
    if (auto executor = read_executor(item, fields)) registry.executors.push_back(std::move(*executor));
  }
  return registry;
}

}  // namespace roadbook
