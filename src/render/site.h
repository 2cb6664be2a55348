// What every page can look at, and the list of pages. A page kind is one file in pages/, one row in
// page_kinds.cpp, one template in layouts/ and one golden case.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diag/finding.h"
#include "diag/messages.h"
#include "diag/source.h"
#include "model/config.h"
#include "model/corpus.h"
#include "render/mustache.h"
#include "render/view.h"

namespace roadbook {

// Everything here is read-only and shared by all workers.
struct Site {
  const Corpus& corpus;
  const SourceSet& sources;
  const Findings& findings;  // in reading order
  const Messages& messages;
  const SiteConfig& config;
  Date today;
};

// A territory that documents name, with what belongs to it.
struct Territory {
  std::string name;
  std::string address;  // "territories/zeya"
  std::vector<DocumentId> documents;
};

// Things that several pages need and that are computed once, before pages are made in parallel.
struct SiteIndex {
  std::vector<Territory> territories;                         // by the order of the Russian dictionary
  std::vector<std::vector<std::uint32_t>> document_findings;  // by document: indexes in Site::findings
};

SiteIndex index_site(const Site& site);

struct PageJob {
  std::string path;         // "zeya/roadmap/index.html", relative to the site's root
  std::uint32_t kind = 0;   // row of the table of page kinds
  std::uint32_t index = 0;  // of the document, executor or territory; 0 where there is one page of the kind
};

struct PageInput {
  const Site& site;
  const SiteIndex& index;
  const PageJob& job;
};

struct PageKind {
  std::string_view template_name;
  // Appends the pages of this kind.
  void (*list)(const Site& site, const SiteIndex& index, std::vector<PageJob>& jobs);
  // Says what the template sees. The page's frame (title, links to the root, navigation) is added by
  // render_page.
  void (*fill)(const PageInput& input, View& view);
};

std::span<const PageKind> page_kinds();

// All pages of the site, sorted by path.
std::vector<PageJob> list_pages(const Site& site, const SiteIndex& index);

std::string render_page(const PageInput& input, TemplateRenderer& renderer, ViewArena& arena);

}  // namespace roadbook
