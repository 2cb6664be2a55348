// The files that are published beside the pages: feeds, calendars, data. An output is one file of code and
// its rows in the table of outputs.cpp; each file is a value, made from the site by itself, in parallel.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "export/calendar_events.h"
#include "model/demands.h"
#include "model/outputs.h"
#include "model/site.h"

namespace roadbook {

// What several files need, computed once. Read-only and shared by all workers.
struct ExportContext {
  const Site& site;
  std::string base;      // absolute address of the site's root with a slash at the end; empty: not given
  std::string uid_host;  // the part of UIDs behind «@»: they must be unique in the world
  std::vector<std::vector<ExecutorId>> roles_held;  // by executor
  std::vector<std::optional<Date>> changed;         // by document: see list_change_dates
  std::vector<std::string> pages;                   // paths of all pages, sorted
  std::string_view style;                           // of the theme, for pages that are one file
  std::string style_digest;                         // SHA-256, for their policy
  std::vector<DocumentEvents> events;               // by document: see prepare_calendars
};
// `style` must outlive the context.
ExportContext export_context(const Site& site, std::vector<std::string> pages, std::string_view style);

// Makes the events of all documents, on up to `jobs` threads. To be called before any calendar is written.
void prepare_calendars(ExportContext& context, std::size_t jobs);

struct OutputJob {
  std::string path;         // from the site's root
  std::uint32_t kind = 0;   // row of the table of kinds
  std::uint32_t index = 0;  // of the document or executor; 0 where there is one file of the kind
};

struct OutputKind {
  Output output;
  // Appends the files of this kind; `kind` of the jobs is set by list_outputs.
  void (*list)(const ExportContext& context, std::vector<OutputJob>& jobs);
  std::string (*write)(const ExportContext& context, std::uint32_t index);
};

// All files that the configuration asks for and that can be made, sorted by path. A document may have the
// address of one of them («zeya/plan/calendar.ics.md»): then the page stays.
std::vector<OutputJob> list_outputs(const ExportContext& context);

std::string write_output(const ExportContext& context, const OutputJob& job);

}  // namespace roadbook
