// `roadbook search` as people and scripts meet it.
#include <gtest/gtest.h>

#include "support/site_folder.h"

namespace roadbook::test {
namespace {

const std::string kTwoRows =
    "---\nтип: план\nназвание: Учёба\nпериод: 2023\n---\n| № | Мероприятие | Срок |\n| --- | --- | --- |\n"
    "| 1 | Семинар для учителей | май 2023 |\n| 2 | Собрание родителей | до 01.06.2023 |\n";

TEST(SearchCommand, ShowsWhatIsFoundWithItsAddress) {
  const SiteFolder site;
  site.write("content/zeya/plan.md", kTwoRows);
  const RunResult result = site.run({"search", "семинары"});
  EXPECT_EQ(result.output, "Семинар для учителей\n    zeya/plan/index.html#1\n    май 2023 · Учёба\n");
  EXPECT_EQ(result.errors, "");
  EXPECT_EQ(result.exit_code, 0);
}

TEST(SearchCommand, JsonIsOneObject) {
  const SiteFolder site;
  site.write("content/zeya/plan.md", kTwoRows);
  EXPECT_EQ(site.run({"search", "--format", "json", "семинары"}).output,
            "{\"total\":1,\"results\":[{\"id\":\"zeya/plan#1\",\"url\":\"zeya/plan/index.html#1\","
            "\"title\":\"Семинар для учителей\",\"score\":64}]}\n");
  EXPECT_EQ(site.run({"search", "--format", "json", "музей"}).output, "{\"total\":0,\"results\":[]}\n");
}

TEST(SearchCommand, SaysWhatItHasMended) {
  const SiteFolder site;
  site.write("content/zeya/plan.md", kTwoRows);
  const RunResult result = site.run({"search", "собраине"});
  EXPECT_EQ(result.output, "Собрание родителей\n    zeya/plan/index.html#2\n    до 01.06.2023 · Учёба\n");
  EXPECT_EQ(result.errors, "\"собраине\" is not found; showing what is found by \"собрание\".\n");
}

TEST(SearchCommand, SaysThatNothingIsFound) {
  const SiteFolder site;
  site.write("content/zeya/plan.md", kTwoRows);
  const RunResult result = site.run({"search", "музей"});
  EXPECT_EQ(result.output, "");
  EXPECT_EQ(result.errors, "Nothing is found.\n");
  EXPECT_EQ(result.exit_code, 0);
}

TEST(SearchCommand, ShowsNoMoreThanTheLimit) {
  const SiteFolder site;
  site.write("content/zeya/plan.md", kTwoRows);
  EXPECT_EQ(site.run({"search", "--limit", "1", "2023"}).output,
            "Семинар для учителей\n    zeya/plan/index.html#1\n    май 2023 · Учёба\nAnd 1 more result.\n");
}

TEST(SearchCommand, RefusesWrongUse) {
  const SiteFolder site;
  site.write("content/zeya/plan.md", kTwoRows);
  EXPECT_EQ(site.run({"search"}).exit_code, 2);
  EXPECT_EQ(site.run({"search", "--format", "xml", "а"}).exit_code, 2);
  EXPECT_EQ(site.run({"search", "--limit", "много", "а"}).exit_code, 2);
}

}  // namespace
}  // namespace roadbook::test
