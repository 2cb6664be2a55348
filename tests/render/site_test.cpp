// The pages of the project's own content and of small sites: addresses, links, safety.
#include "render/site.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "export/outputs.h"
#include "support/test_site.h"

namespace roadbook {

namespace {

using testing::TestSite;

const std::string kOrder =
    "---\nтип: приказ\nномер: 1-26\nдата: 24.03.2023\nиздатель: Отдел\nутверждает: [a/plan]\n"
    "подписал: {должность: Начальник, имя: И. И. Иванов}\n---\nПреамбула.\n\n1. Первый.\n2. Второй.\n";
const std::string kPlan =
    "---\nтип: программа\nназвание: План\nпериод: 2023\nприказ: a/order\nтерритория: город Зея\n---\n"
    "| № | Мероприятие | Срок | Исполнители |\n|---|---|---|---|\n| 1 | Дело | до 30.09.2023 | ОО |\n"
    "| 2 | Другое | октябрь | МОАУ СОШ № 1, Никто |\n";
const std::string kRegistry =
    "территория: город Зея\nисполнители:\n  - {id: oo, название: ОО, вид: группа, состав: [sosh]}\n"
    "  - {id: sosh, название: МОАУ СОШ № 1, вид: организация}\n";

TestSite::Texts small_site() {
  return {{"a/executors.yaml", kRegistry}, {"a/order.md", kOrder}, {"a/plan.md", kPlan}};
}

bool has(const std::string& page, std::string_view part) { return page.find(part) != std::string::npos; }

// All values of the attribute in the page.
std::vector<std::string> values_of(const std::string& page, std::string_view attribute) {
  const std::string open = " " + std::string{attribute} + "=\"";
  std::vector<std::string> values;
  for (std::size_t at = page.find(open); at != std::string::npos; at = page.find(open, at)) {
    at += open.size();
    values.push_back(page.substr(at, page.find('"', at) - at));
  }
  return values;
}

// "../../b/index.html" on the page "x/y/index.html" → "b/index.html".
std::string resolve_link(std::string_view page_path, std::string_view link) {
  std::vector<std::string> parts;
  const auto add = [&parts](std::string_view path) {
    while (!path.empty()) {
      const std::size_t slash = std::min(path.find('/'), path.size());
      const std::string_view part = path.substr(0, slash);
      if (part == ".." && !parts.empty()) {
        parts.pop_back();
      } else if (part != ".") {
        parts.emplace_back(part);
      }
      path.remove_prefix(std::min(slash + 1, path.size()));
    }
  };
  add(page_path.substr(0, page_path.rfind('/') == std::string_view::npos ? 0 : page_path.rfind('/') + 1));
  add(link);
  std::string path;
  for (const std::string& part : parts) path += (path.empty() ? "" : "/") + part;
  return path;
}

class ProjectPages : public ::testing::TestWithParam<const char*> {};

TEST_P(ProjectPages, LinkOnlyToWhatIsThere) {
  TestSite site{testing::project_content(), GetParam()};
  std::map<std::string, std::string> pages;
  std::map<std::string, std::set<std::string>> ids;
  for (const std::string& path : site.paths()) {
    pages[path] = site.page(path);
    for (std::string& id : values_of(pages[path], "id")) {
      EXPECT_TRUE(ids[path].insert(id).second) << path << " has the id twice: " << id;
    }
  }
  std::set<std::string> assets;
  for (const Asset& asset : site.theme().assets) assets.insert(asset.path);
  const ExportContext context = export_context(site.site(), site.paths(), "");
  for (OutputJob& job : list_outputs(context)) assets.insert(std::move(job.path));
  for (const auto& [path, page] : pages) {
    for (std::string& link : values_of(page, "href")) {
      if (has(link, ":")) continue;
      // The page of a missing address is shown at any address, so its links begin at the site's own.
      if (path == "404.html" && !link.starts_with("#")) {
        ASSERT_TRUE(link.starts_with("/plans/")) << link;
        link.erase(0, std::string_view{"/plans/"}.size());
      }
      const std::size_t hash = std::min(link.find('#'), link.size());
      const std::string target = hash == 0 ? path : resolve_link(path, link.substr(0, hash));
      ASSERT_TRUE(pages.contains(target) || assets.contains(target)) << path << " → " << link;
      if (hash < link.size()) {
        EXPECT_TRUE(ids[target].contains(link.substr(hash + 1))) << path << " → " << link;
      }
    }
  }
}

TEST_P(ProjectPages, HaveAWordForEverything) {
  TestSite site{testing::project_content(), GetParam()};
  for (const std::string& path : site.paths()) {
    const std::string page = site.page(path);
    for (const char* key : {"site.", "rules.", "{{", "{n}", "{date}"})
      EXPECT_FALSE(has(page, key)) << path << ' ' << key;
  }
}

TEST_P(ProjectPages, HaveAStrictPolicyALanguageAndOneTitle) {
  TestSite site{testing::project_content(), GetParam()};
  for (const std::string& path : site.paths()) {
    const std::string page = site.page(path);
    EXPECT_TRUE(
        has(page, "content=\"default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'"));
    EXPECT_TRUE(has(page, std::string{"<html lang=\""} + GetParam() + "\"")) << path;
    const std::size_t title = page.find("<h1");
    EXPECT_TRUE(title != std::string::npos && page.find("<h1", title + 1) == std::string::npos) << path;
    for (const char* unsafe : {"<style", "<script>", " style=", " onclick=", "http-equiv=\"refresh\""}) {
      EXPECT_FALSE(has(page, unsafe)) << path << ' ' << unsafe;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, ProjectPages, ::testing::Values("ru", "en"));

TEST(ListPages, GivesEachDocumentExecutorAndTerritoryItsPage) {
  const TestSite site{small_site()};
  const std::vector<std::string> expected{"404.html",
                                          "a/order/index.html",
                                          "a/plan/index.html",
                                          "about/index.html",
                                          "accessibility/index.html",
                                          "calendar/2023/09/index.html",
                                          "calendar/2023/10/index.html",
                                          "calendar/2023/index.html",
                                          "calendar/index.html",
                                          "documents/index.html",
                                          "executors/a/oo/index.html",
                                          "executors/a/sosh/index.html",
                                          "executors/index.html",
                                          "findings/index.html",
                                          "index.html",
                                          "search/index.html",
                                          "territories/gorod-zeya/index.html",
                                          "territories/index.html"};
  std::vector<std::string> paths = site.paths();
  // Those of single rules depend on what is found: findings_pages_test.cpp.
  std::erase_if(paths, [](const std::string& path) {
    return path.starts_with("findings/") && path != "findings/index.html";
  });
  EXPECT_EQ(paths, expected);
}

TEST(ListPages, KeepsTheAddressesOfItsOwnPages) {
  TestSite site{TestSite::Texts{{"documents.md", "---\nтип: страница\nназвание: Чужая\n---\nТекст\n"}}};
  const std::vector<std::string> paths = site.paths();
  EXPECT_EQ(std::count(paths.begin(), paths.end(), "documents/index.html"), 1);
  EXPECT_TRUE(has(site.page("documents/index.html"), "<h1>Документы</h1>"));
}

TEST(RoadmapPage, ShowsWhatWasUnderstoodAndWhoIsMeant) {
  TestSite site{small_site()};
  const std::string page = site.page("a/plan/index.html");
  EXPECT_TRUE(has(page, "<p class=\"stamp-word\">Утверждена</p>"));
  EXPECT_TRUE(has(page,
                  "<a href=\"../../a/order/index.html\">приказом от 24\xC2\xA0марта 2023\xC2\xA0г. №\xC2\xA0"
                  "1-26</a>"));
  EXPECT_TRUE(has(page, "<tr id=\"1\" data-due=\"/2023-09-30\">"));
  EXPECT_TRUE(has(page, "<a href=\"#1\" title=\"Постоянная ссылка на этот пункт\">1</a>"));
  EXPECT_TRUE(has(page,
                  "до 30.09.2023<span class=\"understood\">= до\xC2\xA0"
                  "30.09.2023, суббота</span>"));
  EXPECT_TRUE(has(page,
                  "<a href=\"../../executors/a/sosh/index.html\">МОАУ СОШ №\xC2\xA0"
                  "1</a>, <span class=\"unknown\""));
}

TEST(OrderPage, ShowsDirectivesSignatureAndWhatItApproves) {
  TestSite site{small_site()};
  const std::string page = site.page("a/order/index.html");
  EXPECT_TRUE(has(page, "<li id=\"punkt-2\"><a class=\"directive-number\" href=\"#punkt-2\""));
  EXPECT_TRUE(has(page, "Утверждает"));
  EXPECT_TRUE(has(page, "<a href=\"../../a/plan/index.html\">План</a>"));
  EXPECT_TRUE(has(page, "<p>И.\xC2\xA0И.\xC2\xA0Иванов</p>"));
}

TEST(ExecutorPage, GathersWorkOfGroupsByDate) {
  TestSite site{small_site()};
  const std::string page = site.page("executors/a/sosh/index.html");
  const std::size_t september = page.find("Сентябрь 2023");
  const std::size_t october = page.find("Октябрь 2023");
  ASSERT_NE(september, std::string::npos);
  ASSERT_NE(october, std::string::npos);
  EXPECT_LT(september, october);
  EXPECT_TRUE(has(
      page,
      "<span class=\"through\">как участник группы <a href=\"../../../executors/a/oo/index.html\">ОО</a>"));
  EXPECT_TRUE(has(page, "назван в плане"));
  EXPECT_TRUE(has(page, "href=\"../../../a/plan/index.html#2\""));
}

TEST(TerritoryPage, SaysHowItsPlansGo) {
  TestSite site{TestSite::Texts{
      {"a.md",
       "---\nтип: план\nназвание: А\nпериод: 2023\nтерритория: Зея\n---\n| № | Мероприятие | Срок | "
       "Исполнение |\n|---|---|---|---|\n| 1 | Просроченное | май | не выполнено |\n| 2 | Близкое | до "
       "15.09.2023 | |\n"},
      {"b.md",
       "---\nтип: план\nназвание: Б\nпериод: 2023\nтерритория: Тында\n---\n| № | Мероприятие | Срок "
       "|\n|---|---|---|\n| 1 | Чужое | до 16.09.2023 |\n"}}};
  const std::string page = site.page("territories/zeya/index.html");
  EXPECT_TRUE(has(page, "Всего 2\u00A0мероприятия. Состояние на 1\u00A0сентября 2023\u00A0г."));
  EXPECT_TRUE(has(page, "<li><span class=\"state state-overdue\">просрочено</span> 1</li>"));
  const std::size_t overdue = page.find("id=\"rb-overdue\"");
  EXPECT_LT(page.find("Близкое"), overdue);
  EXPECT_GT(page.find("Просроченное"), overdue);
  EXPECT_FALSE(has(page, "Чужое"));
}

TEST(Pages, LetNoMarkupOfAPlanThrough) {
  const std::string bad = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'";
  const auto quoted = [&bad] { return "'" + bad.substr(0, bad.size() - 2) + "'"; };
  const std::string plan =
      "---\nтип: план\nназвание: " + quoted() + "\nпериод: 2023\nтерритория: " + quoted() + "\nшколы: [" +
      quoted() + "]\nкоординатор: " + quoted() + "\n---\n## " + bad + "\n\n" + bad +
      "\n\n| № | Мероприятие | Срок | Исполнители | " + bad + " |\n|---|---|---|---|---|\n| " + bad + " | " +
      bad + " | " + bad + " | " + bad + " | " + bad + " |\n";
  const std::string order =
      "---\nтип: приказ\nномер: " + quoted() + "\nдата: 24.03.2023\nиздатель: " + quoted() +
      "\nназвание: " + quoted() + "\nместо: " + quoted() + "\nоснование: [{издатель: " + quoted() +
      ", номер: " + quoted() + "}]\nподписал: {имя: " + quoted() + "}\n---\n1. " + bad + "\n";
  const std::string registry = "территория: " + quoted() + "\nрегион: " + quoted() +
                               "\nисполнители:\n  - {id: x, название: " + quoted() + ", кратко: " + quoted() +
                               ", синонимы: [" + quoted() + "]}\n";
  TestSite site{TestSite::Texts{{"x/executors.yaml", registry}, {"x/order.md", order}, {"x/plan.md", plan}}};
  for (const std::string& path : site.paths()) {
    const std::string page = site.page(path);
    EXPECT_FALSE(has(page, "<script>") || has(page, "<img")) << path;
  }
  EXPECT_TRUE(has(site.page("x/plan/index.html"), "&lt;script&gt;"));
}

// File systems allow 255 bytes for a name.
TEST(SitePages, ALongNameOfATerritoryGivesAShortAddress) {
  std::string name = "округ";
  for (int i = 0; i < 60; ++i) name += " имени";
  TestSite site{TestSite::Texts{
      {"a/plan.md", "---\nтип: план\nназвание: П\nпериод: 2023\nтерритория: " + name + "\n---\n"}}};
  const auto paths = site.paths();
  const auto territory = std::ranges::find_if(
      paths, [](const std::string& path) { return path.starts_with("territories/okrug-"); });
  ASSERT_NE(territory, paths.end());
  EXPECT_EQ(*territory,
            "territories/okrug-imeni-imeni-imeni-imeni-imeni-imeni-imeni-imeni-imeni-imeni-imeni-imeni/"
            "index.html");
}

}  // namespace

}  // namespace roadbook
