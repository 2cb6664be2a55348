// A file's text into a Document: front matter by the table of keys, then the body. Runs in parallel over
// files.
#pragma once

#include <span>
#include <string>

#include "diag/finding.h"
#include "model/config.h"
#include "model/document.h"
#include "model/production_calendar.h"

namespace roadbook {

// Never fails: what cannot be read is reported, and the document holds what could be. `file_text` must
// outlive it.
Document read_document(std::string id, FileId file, std::string_view file_text,
                       std::span<const ColumnSynonym> synonyms, Findings& findings);

// One executors.yaml; `folder` is its path under content/.
Registry read_registry(std::string folder, FileId file, std::string_view file_text, Findings& findings);

// One calendar.yaml; `folder` is its path under content/.
std::vector<CalendarEntry> read_calendar(const std::string& folder, FileId file, std::string_view file_text,
                                         Findings& findings);

// roadbook.yaml.
SiteConfig read_config(FileId file, std::string_view file_text, Findings& findings);

}  // namespace roadbook
