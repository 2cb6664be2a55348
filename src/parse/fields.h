// Reads a YAML map by the table of keys: what each key may hold, and what is wrong with it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "parse/keys.h"
#include "parse/yaml.h"

namespace roadbook {

class Fields {
 public:
  // Reports keys that are unknown (with the nearest known), repeated, or required and missing (unless a fault
  // of YAML has cut the map short). The map and the findings must outlive this. A map may hold several sets
  // of keys: those of every document and those of its type.
  Fields(const YamlValue& map, std::vector<std::span<const Key>> keys, Findings& findings);

  // The value of the key by its English name; nullptr where it is absent or empty.
  const YamlValue* find(std::string_view name) const;

  Field<std::string> read_text(std::string_view name) const;
  Field<Date> read_date(std::string_view name) const;
  Field<Period> read_period(std::string_view name) const;
  // One text or a list of them.
  std::vector<WrittenReference> read_texts(std::string_view name) const;
  std::optional<WrittenReference> read_reference(std::string_view name) const;

  // `expected` names the wording of what should have been written: "date".
  void report_bad_value(std::string_view name, const YamlValue& value, std::string_view expected) const;

  Findings& findings() const { return findings_; }

 private:
  struct Known {
    const Key* key = nullptr;
    const YamlEntry* entry = nullptr;
  };

  Known* find_known(std::string_view written);
  void report_unknown(const YamlEntry& entry) const;
  // The key as this file writes it: in Russian unless the file has it in English.
  std::string_view shown_name(std::string_view name) const;
  const YamlValue* find_scalar(std::string_view name) const;

  const YamlValue& map_;
  Findings& findings_;
  std::vector<Known> known_;
};

}  // namespace roadbook
