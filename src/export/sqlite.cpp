#include "export/sqlite.h"

#include <sqlite3.h>

#include <memory>

#include "export/data_table.h"

namespace roadbook {

namespace {

struct CloseDatabase {
  void operator()(sqlite3* database) const { sqlite3_close(database); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;
struct FinishStatement {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, FinishStatement>;
struct FreeBytes {
  void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
};

// Texts are bound, never part of a statement: names of tables and fields are our own.
class SqliteSink : public RowSink {
 public:
  SqliteSink(sqlite3* database, const std::string& insert) {
    sqlite3_stmt* statement = nullptr;
    ok_ = sqlite3_prepare_v2(database, insert.c_str(), -1, &statement, nullptr) == SQLITE_OK;
    statement_.reset(statement);
  }

  void text(std::string_view value) override {
    ++field_;
    if (!ok_ || value.empty()) return;  // NULL
    ok_ = sqlite3_bind_text64(statement_.get(), field_, value.data(), value.size(), SQLITE_TRANSIENT,
                              SQLITE_UTF8) == SQLITE_OK;
  }
  void day(const std::optional<Date>& value) override { text(value ? format_iso(*value) : std::string{}); }
  void number(std::size_t value) override {
    ++field_;
    if (ok_)
      ok_ = sqlite3_bind_int64(statement_.get(), field_, static_cast<sqlite3_int64>(value)) == SQLITE_OK;
  }
  void flag(bool value) override { number(value ? 1 : 0); }
  void end_row() override {
    field_ = 0;
    if (!ok_) return;
    ok_ = sqlite3_step(statement_.get()) == SQLITE_DONE;
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
  }

  bool ok() const { return ok_; }

 private:
  Statement statement_;
  int field_ = 0;
  bool ok_ = false;
};

std::string quoted(std::string_view name) { return std::string{"\""}.append(name).append("\""); }

std::string create_statement(const DataTable& table) {
  std::string out = "CREATE TABLE " + quoted(table.name) + " (";
  for (const DataField& field : table.fields) {
    if (&field != &table.fields.front()) out.append(", ");
    const bool is_number = field.type == FieldType::number || field.type == FieldType::flag;
    out.append(quoted(field.name)).append(is_number ? " INTEGER" : " TEXT");
    if (table.has_key && &field == &table.fields.front()) out.append(" PRIMARY KEY");
    if (!field.refers_to.empty())
      out.append(" REFERENCES ").append(quoted(field.refers_to)).append(" (\"id\")");
  }
  return out.append(")");
}

std::string insert_statement(const DataTable& table) {
  // A key that is there already is an error of the content, and is reported as one.
  std::string out = "INSERT OR IGNORE INTO " + quoted(table.name) + " VALUES (";
  for (std::size_t i = 0; i < table.fields.size(); ++i) out.append(i == 0 ? "?" : ",?");
  return out.append(")");
}

bool run(sqlite3* database, const std::string& statement) {
  return sqlite3_exec(database, statement.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool add_table(sqlite3* database, const DataTable& table, const ExportContext& context) {
  if (!run(database, create_statement(table))) return false;
  SqliteSink sink{database, insert_statement(table)};
  table.write_rows(context, sink);
  return sink.ok();
}

bool fill(sqlite3* database, const ExportContext& context) {
  if (!run(database, "BEGIN")) return false;
  for (const DataTable& table : data_tables()) {
    if (!add_table(database, table, context)) return false;
  }
  for (const DataTable& table : detail_tables()) {
    if (!add_table(database, table, context)) return false;
  }
  return run(database, "CREATE INDEX \"deadlines_activity\" ON \"deadlines\" (\"activity\")") &&
         run(database, "CREATE INDEX \"mentions_activity\" ON \"mentions\" (\"activity\")") &&
         run(database, "CREATE INDEX \"mentions_executor\" ON \"mentions\" (\"executor\")") &&
         run(database, "COMMIT");
}

}  // namespace

std::string export_sqlite(const ExportContext& context) {
  sqlite3* opened = nullptr;
  const bool is_open = sqlite3_open(":memory:", &opened) == SQLITE_OK;
  const Database database{opened};
  if (!is_open || !fill(database.get(), context)) return {};
  sqlite3_int64 size = 0;
  const std::unique_ptr<unsigned char, FreeBytes> bytes{sqlite3_serialize(database.get(), "main", &size, 0)};
  if (!bytes) return {};
  return std::string{reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)};
}

}  // namespace roadbook
