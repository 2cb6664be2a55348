#include "export/plan_html.h"

#include <gtest/gtest.h>

#include "support/exported_site.h"

namespace roadbook {

namespace {

using testing::ExportedSite;

const std::vector<std::pair<std::string, std::string>> kFiles{
    {"order.md", "---\nтип: приказ\nномер: 1\nдата: 24.03.2023\nиздатель: Отдел\nутверждает: plan\n---\n"},
    {"plan.md",
     "---\nтип: дорожная карта\nназвание: План <b>\nпериод: 2023\n---\nСм. [приказ](order.md) и "
     "[сайт](https://a.ru/?b&c).\n\n"
     "## I. Работа\n\n| № | Мероприятия | Сроки |\n| --- | --- | --- |\n| | Сентябрь | |\n| 1 | "
     "Совет<br>школ & [ниже](#i.2) | до 22.09.2023 |\n"}};

TEST(PlanHtml, IsBareMarkup) {
  const ExportedSite site{kFiles};
  EXPECT_EQ(
      site.plain_file("plan/fragment.html"),
      "<h2>План &lt;b&gt;</h2>\n"
      "<p>Утверждена приказом от 24 марта 2023 г. № 1 (Отдел)</p>\n"
      "<p>2023 год</p>\n"
      "<p>См. <a>приказ</a> и <a href=\"https://a.ru/?b&amp;c\">сайт</a>.</p>\n\n"
      "<h3>I. Работа</h3>\n"
      "<table>\n<caption>I. Работа</caption>\n<thead>\n"
      "<tr><th scope=\"col\">№</th><th scope=\"col\">Мероприятия</th><th scope=\"col\">Сроки</th></tr>\n"
      "</thead>\n<tbody>\n"
      "<tr><th scope=\"rowgroup\" colspan=\"3\">Сентябрь</th></tr>\n"
      "<tr><th scope=\"row\">1</th><td>Совет<br />\nшкол &amp; <a>ниже</a></td><td>до 22.09.2023"
      "<br><small>= до 22.09.2023, пятница</small></td></tr>\n"
      "</tbody>\n</table>\n");
}

TEST(PlanHtml, LinksAreWholeWhereTheSiteHasAnAddress) {
  SiteConfig config;
  config.base_url = "https://example.org/?a&b=";
  const ExportedSite site{kFiles, config};
  const std::string html = site.file("plan/fragment.html");
  EXPECT_NE(html.find("<a href=\"https://example.org/?a&amp;b=/plan/../order/index.html\">приказ</a>"),
            std::string::npos)
      << html;
  EXPECT_NE(html.find("<a href=\"https://example.org/?a&amp;b=/plan/index.html#i.2\">ниже</a>"),
            std::string::npos)
      << html;
}

TEST(Attachment, LetsInItsOwnStyleAlone) {
  const ExportedSite site{kFiles};
  const std::string page = site.file("plan/plan.html");
  // SHA-256 of "p { color: red }", the style that the tests give.
  EXPECT_NE(page.find("style-src 'sha256-" + site.context().style_digest + "'"), std::string::npos);
  EXPECT_NE(page.find("<style>p { color: red }</style>"), std::string::npos);
  EXPECT_NE(page.find("<h1>План &lt;b&gt;</h1>"), std::string::npos);
  EXPECT_EQ(page.find("<script"), std::string::npos);
}

}  // namespace

}  // namespace roadbook
