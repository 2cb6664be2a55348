#include <gtest/gtest.h>

#include "support/exported_site.h"

namespace roadbook {

namespace {

using testing::ExportedSite;

const std::vector<std::pair<std::string, std::string>> kFiles{
    {"executors.yaml", "исполнители:\n  - {id: iro, name: Институт}\n"},
    {"zeya/order.md",
     "---\nтип: приказ\nномер: 1\nдата: 24.03.2023\nиздатель: Отдел\nутверждает: zeya/план & co\n---\n"},
    {"zeya/план & co.md", "---\nтип: план\nназвание: План\nпериод: 2023\n---\n"}};

TEST(Sitemap, NamesEveryPageByItsWholeAddress) {
  SiteConfig config;
  config.base_url = "https://example.org/plans";
  const ExportedSite site{kFiles,
                          config,
                          {"404.html", "executors/iro/index.html", "index.html", "zeya/order/index.html",
                           "zeya/план & co/index.html"}};
  EXPECT_EQ(site.file("sitemap.xml"), R"(<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/plans/executors/iro/</loc></url>
<url><loc>https://example.org/plans/</loc></url>
<url><loc>https://example.org/plans/zeya/order/</loc><lastmod>2023-03-24</lastmod></url>
<url><loc>https://example.org/plans/zeya/%D0%BF%D0%BB%D0%B0%D0%BD%20%26%20co/</loc><lastmod>2023-03-24</lastmod></url>
</urlset>
)");
  EXPECT_EQ(site.file("robots.txt"),
            "User-agent: *\nAllow: /\n\nSitemap: https://example.org/plans/sitemap.xml\n");
}

TEST(Sitemap, IsNotMadeWithoutTheSitesAddress) {
  const ExportedSite site{kFiles};
  EXPECT_EQ(site.file("sitemap.xml"), "no such file");
  EXPECT_EQ(site.file("robots.txt"), "User-agent: *\nAllow: /\n");
}

TEST(Sitemap, IsCutIntoPartsWhereItWouldBeTooLong) {
  SiteConfig config;
  config.base_url = "https://example.org";
  const ExportedSite site{kFiles, config, std::vector<std::string>(50'001, "a/index.html")};
  EXPECT_EQ(site.file("sitemap.xml"), R"(<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap>
<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>
</sitemapindex>
)");
  const std::string second = site.file("sitemap-2.xml");
  EXPECT_EQ(second.find("<url>"), second.rfind("<url>"));
}

}  // namespace

}  // namespace roadbook
