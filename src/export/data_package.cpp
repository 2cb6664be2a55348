// data/: the open data as a Frictionless Data Package (Data Package 1.0, Table Schema 1.0, CSV Dialect 1.2).
// CSV for people with a spreadsheet, JSON Lines for programs, and datapackage.json that says what is in them.
#include <array>

#include "base/json.h"
#include "export/csv.h"
#include "export/data_table.h"
#include "export/json_lines.h"
#include "export/jsonl.h"
#include "export/kinds.h"

namespace roadbook::exports {

namespace {

constexpr std::string_view kActivities = "activities";

// Fields of activities.jsonl: the shape of `roadbook export` (spec, section 9), whose values are not flat.
struct NestedField {
  std::string_view name;
  std::string_view type;
};
constexpr std::array kNestedFields{
    NestedField{"id", "string"},       NestedField{"document", "string"}, NestedField{"section", "array"},
    NestedField{"number", "string"},   NestedField{"activity", "string"}, NestedField{"deadline", "object"},
    NestedField{"executors", "array"}, NestedField{"result", "string"},   NestedField{"form", "string"},
    NestedField{"status", "string"},   NestedField{"state", "string"},    NestedField{"source", "object"},
};

std::string_view type_word(FieldType type) {
  switch (type) {
    case FieldType::day:
      return "date";
    case FieldType::number:
      return "integer";
    case FieldType::flag:
      return "boolean";
    case FieldType::text:
      break;
  }
  return "string";
}

class PackageWriter {
 public:
  explicit PackageWriter(const ExportContext& context) : context_(context) {}

  std::string write() {
    const SiteConfig& config = context_.site.config;
    json_.begin_object();
    json_.key("profile").value("data-package");
    json_.key("name").value("roadbook");
    json_.key("title").value(config.title);
    json_.key("description").value(word("export.data.about"));
    if (!context_.base.empty()) json_.key("homepage").value(context_.base);
    if (!config.office.empty()) {
      json_.key("contributors").begin_array().begin_object();
      json_.key("title").value(config.office).key("role").value("publisher");
      json_.end_object().end_array();
    }
    json_.key("resources").begin_array();
    for (const DataTable& table : data_tables()) {
      add_csv(table);
      add_json_lines(table);
    }
    json_.end_array().end_object();
    return json_.take() + "\n";
  }

 private:
  std::string_view word(std::string_view key) const { return context_.site.messages.text(key); }

  void begin_resource(const std::string& name, const DataTable& table, std::string_view format,
                      std::string_view media_type) {
    json_.begin_object();
    json_.key("name").value(name);
    json_.key("title").value(word("export.tables." + std::string{table.name}));
    json_.key("path").value(std::string{table.name}.append(".").append(format));
    json_.key("format").value(format).key("mediatype").value(media_type).key("encoding").value("utf-8");
  }

  void add_csv(const DataTable& table) {
    begin_resource(std::string{table.name}, table, "csv", "text/csv");
    json_.key("profile").value("tabular-data-resource");
    json_.key("dialect").begin_object();
    json_.key("csvddfVersion").value("1.2").key("delimiter").value(";").key("lineTerminator").value("\r\n");
    json_.key("quoteChar").value("\"").key("doubleQuote").value(true);
    json_.key("skipInitialSpace").value(false).key("header").value(true);
    json_.end_object();
    json_.key("schema").begin_object();
    add_fields(table);
    json_.key("missingValues").begin_array().value("").end_array();
    if (table.has_key) json_.key("primaryKey").value(table.fields.front().name);
    add_foreign_keys(table);
    json_.end_object().end_object();
  }

  void add_json_lines(const DataTable& table) {
    begin_resource(std::string{table.name}.append("-jsonl"), table, "jsonl", "application/jsonl");
    json_.key("profile").value("data-resource");
    json_.key("schema").begin_object();
    if (table.name == kActivities) {
      json_.key("fields").begin_array();
      for (const NestedField& field : kNestedFields) add_field(table, field.name, field.type);
      json_.end_array();
    } else {
      add_fields(table);
    }
    json_.end_object().end_object();
  }

  void add_fields(const DataTable& table) {
    json_.key("fields").begin_array();
    for (const DataField& field : table.fields) add_field(table, field.name, type_word(field.type));
    json_.end_array();
  }

  void add_field(const DataTable& table, std::string_view name, std::string_view type) {
    const std::string key = std::string{"export.fields."}.append(table.name).append(".").append(name);
    json_.begin_object().key("name").value(name).key("type").value(type);
    json_.key("title").value(word(key)).end_object();
  }

  void add_foreign_keys(const DataTable& table) {
    bool open = false;
    for (const DataField& field : table.fields) {
      if (field.refers_to.empty()) continue;
      if (!open) json_.key("foreignKeys").begin_array();
      open = true;
      json_.begin_object().key("fields").value(field.name).key("reference").begin_object();
      // An empty name means the same table.
      json_.key("resource").value(field.refers_to == table.name ? std::string_view{} : field.refers_to);
      json_.key("fields").value("id").end_object().end_object();
    }
    if (open) json_.end_array();
  }

  const ExportContext& context_;
  JsonWriter json_{JsonWriter::Layout::indented};
};

void write_header(const DataTable& table, CsvSink& sink) {
  for (const DataField& field : table.fields) sink.text(field.name);
  sink.end_row();
}

std::string write_csv(const ExportContext& context, const DataTable& table) {
  CsvSink sink;
  write_header(table, sink);
  table.write_rows(context, sink);
  return sink.take();
}

std::string write_json_lines(const ExportContext& context, const DataTable& table) {
  if (table.name == kActivities) {
    std::string out;
    const Site& site = context.site;
    export_jsonl(site.corpus, site.sources, site.today,
                 [&out](std::string_view lines) { out.append(lines); });
    return out;
  }
  JsonLinesSink sink{table.fields};
  table.write_rows(context, sink);
  return sink.take();
}

}  // namespace

// Two files for each table, then the description.
void list_data(const ExportContext&, Jobs& jobs) {
  std::uint32_t index = 0;
  for (const DataTable& table : data_tables()) {
    for (const char* ending : {".csv", ".jsonl"}) {
      jobs.push_back({std::string{kDataFolder}.append(table.name).append(ending), 0, index++});
    }
  }
  jobs.push_back({std::string{kDataFolder} + "datapackage.json", 0, index});
}

std::string write_data(const ExportContext& context, std::uint32_t index) {
  const std::size_t table = index / 2;
  if (table >= data_tables().size()) return PackageWriter{context}.write();
  return index % 2 == 0 ? write_csv(context, data_tables()[table])
                        : write_json_lines(context, data_tables()[table]);
}

std::string write_activities(const ExportContext& context) {
  for (const DataTable& table : data_tables()) {
    if (table.name == kActivities) return write_csv(context, table);
  }
  return {};
}

void list_plan_tables(const ExportContext& context, Jobs& jobs) {
  const Site& site = context.site;
  for (std::uint32_t i = 0; i < site.corpus.documents.size(); ++i) {
    const Document& document = site.corpus.documents[i];
    const Roadmap* roadmap = document.roadmap();
    if (document.readable && roadmap != nullptr && !roadmap->activities.empty())
      jobs.push_back({table_path(document.id), 0, i});
  }
}

std::string write_plan_table(const ExportContext& context, std::uint32_t index) {
  CsvSink sink;
  for (const DataTable& table : data_tables()) {
    if (table.name == kActivities) write_header(table, sink);
  }
  write_plan_rows(context, DocumentId{index}, sink);
  return sink.take();
}

}  // namespace roadbook::exports
