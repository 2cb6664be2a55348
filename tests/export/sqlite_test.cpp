#include "export/sqlite.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "support/exported_site.h"

namespace roadbook {

namespace {

using testing::ExportedSite;

const std::vector<std::pair<std::string, std::string>> kFiles{
    {"executors.yaml", "исполнители:\n  - {id: iro, name: Институт, short: ИРО}\n"},
    {"plan.md",
     "---\nтип: план\nназвание: План'); DROP TABLE activities; --\nпериод: 2023\n---\n"
     "| № | Мероприятия | Сроки | Исполнители |\n| --- | --- | --- | --- |\n"
     "| 1 | Совет \"школ\" | 22.09.2023, до 25.10.2023 | ИРО (по согласованию), Ромашка |\n"
     "| 2 | Отчёт | ежемесячно | ИРО |\n"}};

// Rows of a query, values separated by «|», as the library reads them back from the bytes.
std::string query(std::string bytes, const std::string& statement) {
  sqlite3* database = nullptr;
  sqlite3_open(":memory:", &database);
  sqlite3_deserialize(database, "main", reinterpret_cast<unsigned char*>(bytes.data()),
                      static_cast<sqlite3_int64>(bytes.size()), static_cast<sqlite3_int64>(bytes.size()),
                      SQLITE_DESERIALIZE_READONLY);
  std::string out;
  const auto add = [](void* rows, int count, char** values, char**) {
    for (int i = 0; i < count; ++i) {
      if (i > 0) static_cast<std::string*>(rows)->append("|");
      static_cast<std::string*>(rows)->append(values[i] == nullptr ? "NULL" : values[i]);
    }
    static_cast<std::string*>(rows)->append("\n");
    return 0;
  };
  char* error = nullptr;
  if (sqlite3_exec(database, statement.c_str(), add, &out, &error) != SQLITE_OK) out = error;
  sqlite3_free(error);
  sqlite3_close(database);
  return out;
}

TEST(ExportSqlite, HoldsActivitiesTheirDeadlinesAndExecutors) {
  const ExportedSite site{kFiles};
  const std::string bytes = export_sqlite(site.context());
  EXPECT_EQ(query(bytes, "SELECT id, title, period_start FROM documents"),
            "plan|План'); DROP TABLE activities; --|2023-01-01\n");
  EXPECT_EQ(query(bytes, "SELECT id, activity, understood, state FROM activities"),
            "plan#1|Совет \"школ\"|1|planned\nplan#2|Отчёт|1|planned\n");
  EXPECT_EQ(query(bytes, "SELECT activity, position, kind, start, end, rrule FROM deadlines"),
            "plan#1|1|date|2023-09-22|2023-09-22|NULL\nplan#1|2|by|NULL|2023-10-25|NULL\n"
            "plan#2|1|recurring|NULL|NULL|FREQ=MONTHLY\n");
  EXPECT_EQ(
      query(bytes,
            "SELECT m.activity, m.text, m.remark, e.name FROM mentions m LEFT JOIN executors e ON e.id = "
            "m.executor ORDER BY m.activity, m.position"),
      "plan#1|ИРО|по согласованию|Институт\nplan#1|Ромашка|NULL|NULL\nplan#2|ИРО|NULL|Институт\n");
}

TEST(ExportSqlite, IsAWholeDatabase) {
  const ExportedSite site{kFiles};
  const std::string bytes = export_sqlite(site.context());
  EXPECT_EQ(query(bytes, "PRAGMA integrity_check"), "ok\n");
  EXPECT_EQ(query(bytes, "PRAGMA foreign_key_check"), "");
}

TEST(ExportSqlite, GivesTheSameBytesEachTime) {
  const ExportedSite first{kFiles};
  const ExportedSite second{kFiles};
  EXPECT_EQ(export_sqlite(first.context()), export_sqlite(second.context()));
}

}  // namespace

}  // namespace roadbook
