#include "parse/read_document.h"

#include <algorithm>
#include <array>

#include "base/russian.h"
#include "base/text.h"
#include "parse/body.h"
#include "parse/front_matter.h"
#include "parse/read_order.h"
#include "parse/read_roadmap.h"

namespace roadbook {

namespace {

enum class DocumentType { order, roadmap, page };

struct TypeName {
  std::string_view written;  // folded
  DocumentType type;
};

constexpr std::array kTypeNames{
    TypeName{"order", DocumentType::order},
    TypeName{"приказ", DocumentType::order},
    TypeName{"распоряжение", DocumentType::order},
    TypeName{"roadmap", DocumentType::roadmap},
    TypeName{"дорожная карта", DocumentType::roadmap},
    TypeName{"plan", DocumentType::roadmap},
    TypeName{"план", DocumentType::roadmap},
    TypeName{"план мероприятий", DocumentType::roadmap},
    TypeName{"план-график", DocumentType::roadmap},
    TypeName{"program", DocumentType::roadmap},
    TypeName{"программа", DocumentType::roadmap},
    TypeName{"page", DocumentType::page},
    TypeName{"страница", DocumentType::page},
};

std::optional<DocumentType> parse_document_type(std::string_view text) {
  const std::string wanted = collapse_spaces(fold(text));
  for (const TypeName& name : kTypeNames) {
    if (name.written == wanted) return name.type;
  }
  return std::nullopt;
}

// The type decides which keys the document may have, so it is looked for before the other keys are checked.
const YamlValue* find_type(const YamlValue& map) {
  for (const YamlEntry& entry : map.entries) {
    const std::string key = fold(trim(entry.key));
    if ((key == "type" || key == "тип") && entry.value.is_scalar()) return &entry.value;
  }
  return nullptr;
}

std::vector<std::span<const Key>> keys_of(std::optional<DocumentType> type) {
  if (type == DocumentType::order) return {common_keys(), order_keys()};
  if (type == DocumentType::roadmap) return {common_keys(), roadmap_keys()};
  return {common_keys()};
}

void read_abbreviation_map(const Fields& fields, Document& document) {
  const YamlValue* value = fields.find("abbreviations");
  if (value == nullptr) return;
  if (value->kind != YamlValue::Kind::map) return fields.report_bad_value("abbreviations", *value, "map");
  for (const YamlEntry& entry : value->entries) {
    if (entry.value.is_scalar()) {
      document.abbreviations.push_back(
          {collapse_spaces(entry.key), collapse_spaces(entry.value.text), entry.key_span});
    } else {
      fields.report_bad_value("abbreviations", entry.value, "text");
    }
  }
}

void read_accepted(const Fields& fields, Document& document) {
  const YamlValue* value = fields.find("accept");
  if (value == nullptr) return;
  if (value->kind != YamlValue::Kind::list) return fields.report_bad_value("accept", *value, "list");
  for (const YamlValue& item : value->items) {
    if (item.kind != YamlValue::Kind::map) {
      fields.report_bad_value("accept", item, "map");
      continue;
    }
    const Fields parts{item, {accept_keys()}, fields.findings()};
    const Field<std::string> rule = parts.read_text("rule");
    // Without a reason nothing is accepted: the missing key is reported already.
    const std::string reason = parts.read_text("reason").value;
    if (!rule.given || reason.empty()) continue;
    document.accepted.push_back({rule.value, parts.read_text("where").value, reason, rule.span});
  }
}

void read_common(const Fields& fields, Document& document) {
  document.title = fields.read_text("title");
  document.territory = fields.read_text("territory");
  document.coordinator = fields.read_text("coordinator");
  read_abbreviation_map(fields, document);
  read_accepted(fields, document);
}

// Front matter whose type is not known: only what holds for any document is checked.
void report_type(const YamlValue* written, const FrontMatter& matter, Findings& findings) {
  if (written == nullptr) {
    findings.push_back({"document/missing-key", matter.root.span, {{"key", "тип"}, {"english", "type"}}});
    return;
  }
  findings.push_back({"document/bad-value",
                      written->span,
                      {{"key", "тип"}, {"value", written->text}, {"expected", "document-type"}}});
}

}  // namespace

Document read_document(std::string id, FileId file, std::string_view file_text,
                       std::span<const ColumnSynonym> synonyms, Findings& findings) {
  Document document;
  document.id = std::move(id);
  document.file = file;
  const std::size_t found_before = findings.size();
  const FrontMatter matter = read_front_matter(file_text, file, findings);
  // Where the front matter has a fault, nobody knows what it lacks.
  const bool faulty = findings.size() > found_before;
  if (!matter.usable) {
    if (!faulty) report_type(nullptr, matter, findings);
    return document;
  }
  const YamlValue* written_type = find_type(matter.root);
  const auto type = written_type != nullptr ? parse_document_type(written_type->text) : std::nullopt;
  if (!type) {
    if (written_type != nullptr || !faulty) report_type(written_type, matter, findings);
    return document;
  }
  document.type_name = collapse_spaces(written_type->text);
  const Fields fields{matter.root, keys_of(type), findings};
  read_common(fields, document);
  if (type == DocumentType::order) document.body = read_order(fields);
  if (type == DocumentType::roadmap) document.body = read_roadmap(fields);
  parse_body(document, file_text, matter.body_begin, synonyms, findings);
  list_activities(document);
  document.readable = true;
  return document;
}

}  // namespace roadbook
