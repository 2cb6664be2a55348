// The whole way of a site: load → parse → resolve → check → render → index → write. Read this first.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/stopwatch.h"
#include "check/check.h"
#include "diag/finding.h"
#include "diag/messages.h"
#include "diag/source.h"
#include "load/content.h"
#include "load/theme.h"
#include "model/config.h"
#include "model/corpus.h"
#include "write/output.h"

namespace roadbook {

struct BuildOptions {
  std::string site_folder = ".";  // holds content/ and roadbook.yaml
  std::string output_folder;      // empty: site/ in the site's folder
  std::string language;           // empty: from the configuration
  std::size_t jobs = 0;           // threads; 0: one for each processor
  std::optional<Date> today;      // nothing: by the clock
};

std::string output_folder(const BuildOptions& options);

// A failure that is not a fault of a document: nothing to read, a broken theme. The words are in the
// catalogue.
struct PipelineError {
  std::string key;  // "errors.no-content"
  MessageFacts facts;
};

// What must be known before any document is read: the configuration, the theme, and the words to speak in.
struct Setup {
  std::vector<SourceFile> sources;  // roadbook.yaml, if there is one
  SiteConfig config;
  Findings findings;
  Theme theme;
  Messages messages;
  std::optional<PipelineError> error;
};

Setup load_setup(const BuildOptions& options);

// Everything that the sources say and mean, checked.
struct CheckedSite {
  SourceSet sources;
  SiteConfig config;
  Corpus corpus;
  Findings findings;
  Date today{};
  std::optional<PipelineError> error;
};

struct BuildResult {
  CheckedSite site;
  bool written = false;  // false with errors among the findings: the published site stays as it was
  WriteReport report;
  std::optional<PipelineError> error;
};

// The production calendar that comes with the program. None where it cannot be read.
std::vector<CalendarEntry> read_standard_calendar();

// load → parse → resolve → check
CheckedSite check_site(const Setup& setup, const BuildOptions& options, Stopwatch& stopwatch);

// … → render → index → write
BuildResult build_site(const Setup& setup, const BuildOptions& options, Stopwatch& stopwatch);

// parse → resolve → check over texts in memory: what check_site does after loading. For tests and help pages
// too.
struct SourceTexts {
  std::vector<SourceFile> sources;
  std::vector<ContentFile> files;
  Findings findings;  // of loading
  StandardCalendar calendar = {};
};
CheckedSite check_texts(SourceTexts texts, const SiteConfig& config, Date today, std::size_t jobs,
                        Stopwatch& stopwatch);

}  // namespace roadbook
