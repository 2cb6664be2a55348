// sitemap.xml by sitemaps.org, protocol 0.9, and robots.txt by RFC 9309. A sitemap holds absolute addresses,
// so that it is made only where the configuration says at which address the site is published.
#include <algorithm>
#include <optional>

#include "base/address.h"
#include "export/kinds.h"
#include "export/xml.h"

namespace roadbook::exports {

namespace {

// A longer list is cut into several files and an index of them.
constexpr std::uint32_t kMostAddresses = 50'000;
constexpr std::string_view kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
constexpr std::string_view kNamespace = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
constexpr std::string_view kIndex = "index.html";

// The address of a page without the name of its file; the day when its document was changed, if it is one.
void append_address(std::string& out, const ExportContext& context, std::string_view page) {
  if (!page.ends_with(kIndex)) return;  // 404.html
  const std::string_view folder = page.substr(0, page.size() - kIndex.size());
  out.append("<url><loc>");
  append_xml(out, context.base);
  append_xml(out, encode_path(folder));
  out.append("</loc>");
  const auto id = context.site.corpus.find(folder.substr(0, folder.empty() ? 0 : folder.size() - 1));
  const std::optional<Date> changed = id ? context.changed[index_of(*id)] : std::nullopt;
  if (changed) out.append("<lastmod>").append(format_iso(*changed)).append("</lastmod>");
  out.append("</url>\n");
}

std::size_t count_parts(const ExportContext& context) {
  return (context.pages.size() + kMostAddresses - 1) / kMostAddresses;
}

std::string part_path(std::uint32_t part) { return "sitemap-" + std::to_string(part) + ".xml"; }

std::string write_index(const ExportContext& context) {
  std::string out = std::string{kXml}.append("<sitemapindex").append(kNamespace);
  for (std::uint32_t part = 1; part <= count_parts(context); ++part) {
    out.append("<sitemap><loc>");
    append_xml(out, context.base + part_path(part));
    out.append("</loc></sitemap>\n");
  }
  return out.append("</sitemapindex>\n");
}

}  // namespace

void list_sitemap(const ExportContext& context, Jobs& jobs) {
  if (context.base.empty()) return;
  jobs.push_back({std::string{kSitemapPath}, 0, 0});
  const std::size_t parts = count_parts(context);
  for (std::uint32_t part = 1; parts > 1 && part <= parts; ++part) jobs.push_back({part_path(part), 0, part});
}

// Part 0 is sitemap.xml: the whole list, or the index of its parts.
std::string write_sitemap(const ExportContext& context, std::uint32_t part) {
  if (part == 0 && count_parts(context) > 1) return write_index(context);
  const std::size_t begin = part == 0 ? 0 : (part - 1) * std::size_t{kMostAddresses};
  const std::size_t end = std::min(context.pages.size(), begin + kMostAddresses);
  std::string out = std::string{kXml}.append("<urlset").append(kNamespace);
  for (std::size_t i = begin; i < end; ++i) append_address(out, context, context.pages[i]);
  return out.append("</urlset>\n");
}

void list_robots(const ExportContext&, Jobs& jobs) { jobs.push_back({std::string{kRobotsPath}, 0, 0}); }

std::string write_robots(const ExportContext& context, std::uint32_t) {
  std::string out = "User-agent: *\nAllow: /\n";
  if (!context.base.empty()) out.append("\nSitemap: ").append(context.base).append(kSitemapPath).append("\n");
  return out;
}

}  // namespace roadbook::exports
