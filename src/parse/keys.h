// The one table of keys: what may stand in front matter, in executors.yaml, calendar.yaml and roadbook.yaml.
// From it come reading, checking of unknown, missing and repeated keys, the JSON Schema and the reference
// page.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace roadbook {

enum class ValueType : std::uint8_t {
  text,
  date,    // 2023-03-24 or 24.03.2023
  period,  // 2023, 2023–2024, 2023/2024, or two dates
  document_id,
  document_ids,  // one or a list
  texts,         // one or a list
  text_map,      // name: text
  document_type,
  executor_kind,
  language,
  basis_list,     // document ids, or maps of `basis_keys`
  signatory,      // a text, or a map of `signatory_keys`
  accept_list,    // maps of `accept_keys`
  executor_list,  // maps of `executor_keys`
  severity_map,   // rule: severity
  columns_map,    // column: headings
  calendar_list,  // maps of `calendar_entry_keys`
  year,
  calendar_days,  // days or stretches of days: one, a list, or «day: reason»
  output_list,    // names of outputs, or one word: all, none
  colour,         // six hexadecimal digits
};

struct Key {
  std::string_view name;  // canonical, English
  std::string_view russian;
  ValueType type = ValueType::text;
  bool required = false;
};

// The keys of one kind of map, under the name by which the catalogue holds the help: "keys.<set>.<key>".
struct KeySet {
  std::string_view name;
  std::span<const Key> keys;
};

std::span<const KeySet> key_sets();

std::span<const Key> common_keys();  // of every document
std::span<const Key> order_keys();   // besides the common ones, and so on
std::span<const Key> roadmap_keys();
std::span<const Key> basis_keys();
std::span<const Key> signatory_keys();
std::span<const Key> accept_keys();
std::span<const Key> registry_keys();
std::span<const Key> executor_keys();
std::span<const Key> config_keys();
std::span<const Key> calendar_keys();
std::span<const Key> calendar_entry_keys();

// Name of the type by which the catalogue holds its wording: "keys.types.date".
std::string_view type_key(ValueType type);

}  // namespace roadbook
