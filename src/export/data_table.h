// The tables of the open data: what they are called, which fields they have, and their rows. One description
// for CSV, JSON Lines, the data package and the database.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "export/outputs.h"
#include "export/row_sink.h"

namespace roadbook {

enum class FieldType : std::uint8_t { text, day, number, flag };

struct DataField {
  std::string_view name;
  FieldType type = FieldType::text;
  std::string_view refers_to = {};  // the table whose first field these values are; empty: none
};

struct DataTable {
  std::string_view name;  // "activities"; titles are in the catalogue under "export.fields.<name>"
  std::span<const DataField> fields;  // the first is the key where `has_key`
  bool has_key = true;
  // All rows of the whole site.
  void (*write_rows)(const ExportContext& context, RowSink& sink);
};

// Documents, activities, executors, findings: published in data/.
std::span<const DataTable> data_tables();

// Spans of deadlines and mentions of executors: with the others, they are the database.
std::span<const DataTable> detail_tables();

// The activities of one plan, as rows of the table of activities.
void write_plan_rows(const ExportContext& context, DocumentId plan, RowSink& sink);

// "zeya/ooa": unique in the whole site, unlike the id in a registry.
std::string executor_key(const KnownExecutor& executor);

}  // namespace roadbook
