// Finds and reads what stands under content/: documents (*.md), registries (executors.yaml) and
// production calendars (calendar.yaml).
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "diag/finding.h"
#include "diag/source.h"

namespace roadbook {

enum class ContentKind : std::uint8_t { document, registry, calendar };

struct ContentFile {
  ContentKind kind = ContentKind::document;
  FileId file{};
  std::string id;  // of a document: path under content/ without .md; of a registry or a calendar: its folder
  bool readable = false;  // false: a finding says why, and there is no text
};

struct LoadedContent {
  std::vector<SourceFile> sources;  // FileId is the index plus the `first_file` that was given
  std::vector<ContentFile> files;   // in order of paths
  Findings findings;
};

// The longest document or registry that is read, in bytes; larger files get a finding.
inline constexpr std::size_t kLargestSource = std::size_t{2} << 20;

// `site_folder` holds content/. Nothing outside content/ is read, whatever links say; folders and files whose
// names begin with a dot are passed over. `prefix` of the shown paths is "content/". `first_file`: number of
// the files that the source set will hold before these.
LoadedContent load_content(const std::string& site_folder, std::uint32_t first_file, std::size_t jobs);

// The calendar that comes with the program: beside its build folder, or where it was installed. No path:
// there is none. `path` is shown to people.
struct StandardCalendar {
  std::string path;
  std::string text;
};
StandardCalendar load_standard_calendar();

}  // namespace roadbook
