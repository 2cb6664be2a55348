// What every page can look at, and the list of pages. A page kind is one file in pages/, one row in
// page_kinds.cpp, one template in layouts/ and one golden case.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/finding_place.h"
#include "model/site.h"
#include "render/calendar_index.h"
#include "render/mustache.h"
#include "render/view.h"

namespace roadbook {

// A territory that documents name, with what belongs to it.
struct Territory {
  std::string name;    // as written
  std::string title;   // to be shown: with a capital letter
  std::string region;  // empty: not given, or the same words as the name
  std::string href;    // from the site's root: "territories/zeya/index.html"
  std::vector<DocumentId> documents;
  std::vector<ExecutorId>
      executors;  // of registries for this territory, by the order of the Russian dictionary
};

// Why one document points at another; the back link says the same from the other end.
enum class LinkKind : std::uint8_t { basis, approves, amends, repeals, order, parent };
struct BackLink {
  DocumentId from{};
  LinkKind kind = LinkKind::basis;
};

// What a document as a whole asks of an executor.
enum class DutyKind : std::uint8_t { coordinator, control, school };
struct Duty {
  DocumentId document{};
  DutyKind kind = DutyKind::coordinator;
};

// The findings of one rule, in reading order.
struct RuleFindings {
  std::string_view rule;
  Severity severity = Severity::note;   // the gravest: the configuration sets one for all
  std::vector<std::uint32_t> findings;  // indexes in Site::findings
};

// The lines of a finding and of the related places, counted from 1.
struct FindingLines {
  std::size_t line = 1;
  std::vector<std::size_t> related;
};

// An activity and the last day that it may take.
struct DatedActivity {
  Date day{};
  ActivityRef activity;

  friend auto operator<=>(const DatedActivity&, const DatedActivity&) = default;
};

// Things that several pages need and that are computed once, before pages are made in parallel.
struct SiteIndex {
  std::vector<Territory> territories;  // by the order of the Russian dictionary
  // By document.
  std::vector<std::string> document_hrefs;  // encoded: "zeya/order/index.html"
  std::vector<std::optional<std::uint32_t>> document_territory;
  std::vector<std::vector<std::uint32_t>> document_findings;  // indexes in Site::findings
  std::vector<std::vector<BackLink>> back_links;
  // By executor.
  std::vector<std::string> executor_hrefs;
  std::vector<std::optional<std::uint32_t>> executor_territory;
  std::vector<std::vector<Duty>> duties;
  std::vector<std::vector<ExecutorId>> roles_held;  // roles to which it is appointed
  // The same index as in Site::findings.
  std::vector<FindingPlace> finding_places;
  std::vector<FindingLines> finding_lines;
  // All activities of all plans that have a last day: by day, then in reading order.
  std::vector<DatedActivity> deadlines;
  // What else the calendar holds, and the months in which there is anything, in order.
  std::vector<MonthlyActivity> repeated;
  std::vector<DatedDirective> directives;
  std::vector<std::uint32_t> calendar_months;
  // Documents with target indicators.
  std::vector<DocumentId> indicator_documents;
  std::vector<RuleFindings> rule_findings;  // by code; only rules that have found something
  // Prose at the top of content/: «О сайте».
  std::vector<DocumentId> site_pages;
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
  // Appends the pages of this kind; `kind` of the jobs is set by list_pages.
  void (*list)(const Site& site, const SiteIndex& index, std::vector<PageJob>& jobs);
  // Says what the template sees. The page's frame (title, links to the root, navigation) is added by
  // render_page.
  void (*fill)(const PageInput& input, View& view);
};

std::span<const PageKind> page_kinds();

// All pages of the site, sorted by path. Where a document's address is that of a page which the program makes
// (a document "executors"), the page of the earlier row in the table of kinds stays.
std::vector<PageJob> list_pages(const Site& site, const SiteIndex& index);

// The style sheet assets/colours.css, for a site whose configuration names colours.
bool has_own_colours(const SiteConfig& config);
std::string colours_css(const SiteConfig& config);

std::string render_page(const PageInput& input, TemplateRenderer& renderer, ViewArena& arena);

}  // namespace roadbook
