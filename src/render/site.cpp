// The list of pages, and the frame that all pages share.
#include "render/site.h"

#include <algorithm>
#include <array>
#include <utility>

#include "render/document_view.h"
#include "render/html.h"
#include "render/machine_view.h"

namespace roadbook {

namespace {

constexpr std::string_view kNotFoundPath = "404.html";

// A server shows the page of the missing address at any address, so its links cannot be relative: they start
// with the path of the site's own address where the office has given one.
std::string root_of(const PageInput& input) {
  if (input.job.path != kNotFoundPath) return path_to_root(input.job.path);
  const std::string& url = input.site.config.base_url;
  const std::size_t host = url.find("://");
  if (host == std::string::npos) return {};
  const std::size_t path = url.find('/', host + 3);
  std::string root = path == std::string::npos ? "/" : url.substr(path);
  if (!root.ends_with('/')) root += '/';
  return root;
}

// Which entry of the site's navigation a page kind belongs to.
constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kSections{{
    {"documents", "in_documents"},
    {"order", "in_documents"},
    {"roadmap", "in_documents"},
    {"executors", "in_executors"},
    {"executor", "in_executors"},
    {"territories", "in_territories"},
    {"territory", "in_territories"},
    {"calendar", "in_calendar"},
    {"calendar_month", "in_calendar"},
    {"indicators", "in_indicators"},
    {"findings", "in_findings"},
    {"rule_findings", "in_findings"},
    {"search", "in_search"},
}};

void fill_section(std::string_view kind, View& view) {
  for (const auto& [name, flag] : kSections) {
    if (name == kind) view.flag(flag, true);
  }
}

void fill_frame(const PageInput& input, View& view) {
  view.text("page_kind", page_kinds()[input.job.kind].template_name);
  fill_section(page_kinds()[input.job.kind].template_name, view);
  view.own("root", root_of(input));
  view.text("lang", input.site.messages.language());
  view.text("site_title", input.site.config.title);
  view.text("office", input.site.config.office);
  view.text("footer", input.site.config.footer);
  view.flag("own_colours", has_own_colours(input.site.config));
  view.flag("site_has_territories", !input.index.territories.empty());
  view.flag("site_has_calendar", !input.index.calendar_months.empty());
  view.flag("site_has_indicators", !input.index.indicator_documents.empty());
  view.flag("own_about", !input.site.corpus.find("about"));
  view.flag("own_accessibility", !input.site.corpus.find("accessibility"));
  view.flag("site_has_executors", !input.site.corpus.executors.empty());
  for (const DocumentId page : input.index.site_pages) {
    View& link = view.item("site_pages");
    link.text("href", input.index.document_hrefs[index_of(page)]);
    link.own("name", document_name(input.site.corpus.document(page), input.site.messages));
  }
}

}  // namespace

bool has_own_colours(const SiteConfig& config) {
  return !config.colour.empty() || !config.colour_dark.empty();
}

// For screens only: paper is black on white, and the panel for visually impaired readers has colours of its
// own.
std::string colours_css(const SiteConfig& config) {
  std::string css;
  const auto add = [&css](std::string_view media, const std::string& colour) {
    if (colour.empty()) return;
    css.append("@media ")
        .append(media)
        .append(" {\n  :root:not([data-colours]) { --accent: #")
        .append(colour);
    css.append("; --link: #").append(colour).append("; }\n}\n");
  };
  add("screen and (prefers-color-scheme: light)", config.colour);
  add("screen and (prefers-color-scheme: dark)", config.colour_dark);
  return css;
}

std::vector<PageJob> list_pages(const Site& site, const SiteIndex& index) {
  std::vector<PageJob> jobs;
  const std::span<const PageKind> kinds = page_kinds();
  for (std::uint32_t kind = 0; kind < kinds.size(); ++kind) {
    const std::size_t begin = jobs.size();
    kinds[kind].list(site, index, jobs);
    for (std::size_t i = begin; i < jobs.size(); ++i) jobs[i].kind = kind;
  }
  std::stable_sort(jobs.begin(), jobs.end(),
                   [](const PageJob& a, const PageJob& b) { return a.path < b.path; });
  const auto same_path = [](const PageJob& a, const PageJob& b) { return a.path == b.path; };
  jobs.erase(std::unique(jobs.begin(), jobs.end(), same_path), jobs.end());
  return jobs;
}

std::string render_page(const PageInput& input, TemplateRenderer& renderer, ViewArena& arena) {
  arena.clear();
  View& view = arena.make_view();
  fill_frame(input, view);
  const PageKind& kind = page_kinds()[input.job.kind];
  kind.fill(input, view);
  fill_machine_view(input, view);
  return renderer.render(kind.template_name, view);
}

}  // namespace roadbook
