// The open data as a database: `roadbook export --format sqlite`. The only door to SQLite.
#pragma once

#include <string>

#include "export/outputs.h"

namespace roadbook {

// The bytes of a database file (SQLite 3): documents, activities, deadlines, executors, mentions, findings,
// with foreign keys. The same bytes for the same data and the same version of the library. Empty: there was
// not enough memory.
std::string export_sqlite(const ExportContext& context);

}  // namespace roadbook
