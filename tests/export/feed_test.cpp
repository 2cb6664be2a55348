#include <gtest/gtest.h>

#include "support/exported_site.h"

namespace roadbook {

namespace {

using testing::ExportedSite;

constexpr std::string_view kPlan =
    "---\nтип: программа\nназвание: План <школ> & \"групп\"\nпериод: 2023\n---\n";

TEST(Feed, TellsOfNewAndChangedDocuments) {
  SiteConfig config;
  config.title = "Планы";
  config.office = "Отдел образования";
  config.base_url = "https://example.org/";
  const ExportedSite site{
      {{"change.md", "---\nтип: приказ\nномер: 9\nдата: 01.06.2023\nиздатель: Отдел\nизменяет: order\n---\n"},
       {"order.md",
        "---\nтип: приказ\nномер: 1-од\nдата: 24.03.2023\nиздатель: Отдел & Ко\nназвание: О "
        "плане\nутверждает: plan\n---\n"},
       {"page.md", "---\nтип: страница\n---\n"},
       {"plan.md", std::string{kPlan}}},
      config};
  EXPECT_EQ(site.plain_file("atom.xml"), R"(<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">
<id>https://example.org/</id>
<title>Планы</title>
<link rel="self" type="application/atom+xml" href="https://example.org/atom.xml"/>
<link rel="alternate" type="text/html" href="https://example.org/index.html"/>
<updated>2023-06-01T00:00:00Z</updated>
<author><name>Отдел образования</name>
</author>
<entry>
<id>https://example.org/change/index.html</id>
<title>Приказ от 1 июня 2023 г. № 9</title>
<link rel="alternate" type="text/html" href="https://example.org/change/index.html"/>
<published>2023-06-01T00:00:00Z</published>
<updated>2023-06-01T00:00:00Z</updated>
<author><name>Отдел</name>
</author>
<category term="Приказ"/>
</entry>
<entry>
<id>https://example.org/order/index.html</id>
<title>Приказ от 24 марта 2023 г. № 1-од</title>
<link rel="alternate" type="text/html" href="https://example.org/order/index.html"/>
<published>2023-03-24T00:00:00Z</published>
<updated>2023-06-01T00:00:00Z</updated>
<author><name>Отдел &amp; Ко</name>
</author>
<category term="Приказ"/>
<summary>О плане</summary>
</entry>
<entry>
<id>https://example.org/plan/index.html</id>
<title>План &lt;школ&gt; &amp; &quot;групп&quot;</title>
<link rel="alternate" type="text/html" href="https://example.org/plan/index.html"/>
<published>2023-03-24T00:00:00Z</published>
<updated>2023-06-01T00:00:00Z</updated>
<category term="Программа"/>
<summary>2023 год</summary>
</entry>
</feed>
)");
}

TEST(Feed, HasNamesOfItsOwnWhereTheSiteHasNoAddress) {
  const ExportedSite site{
      {{"order.md", "---\nтип: приказ\nномер: 1\nдата: 24.03.2023\nиздатель: Отдел\n---\n"}}};
  const std::string feed = site.file("atom.xml");
  EXPECT_NE(feed.find("<id>urn:uuid:"), std::string::npos) << feed;
  EXPECT_NE(feed.find("href=\"order/index.html\""), std::string::npos) << feed;
}

TEST(Feed, PassesOverDocumentsWhoseDayNobodyKnows) {
  const ExportedSite site{{{"plan.md", std::string{kPlan}}}};
  EXPECT_EQ(site.file("atom.xml").find("<entry>"), std::string::npos);
}

}  // namespace

}  // namespace roadbook
