// What the checks find in the five plans of the repository: each line was compared with the sources by eye.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "base/files.h"
#include "support/checked_files.h"

namespace roadbook {
namespace {

const CheckedSite& plans() {
  static const CheckedSite site = [] {
    std::vector<test::TestFile> files;
    for (const std::string folder : {"guryevsk", "kastorensky", "krasnodar", "leninsky", "zeya"}) {
      for (const std::string name : {"order.md", "roadmap.md", "executors.yaml"}) {
        const std::string path = join_path(folder, name);
        files.push_back({path, test::read_project_file("content/" + path)});
      }
    }
    return test::check_files(std::move(files));
  }();
  return site;
}

std::map<std::string, std::size_t> count_by_document(std::string_view rule) {
  std::map<std::string, std::size_t> counts;
  for (const Finding& finding : plans().findings) {
    if (finding.rule == rule) ++counts[plans().sources.file(finding.span.file).path];
  }
  return counts;
}

std::set<std::string> marked_by(std::string_view rule) {
  std::set<std::string> marked;
  for (const Finding& finding : plans().findings) {
    if (finding.rule == rule) marked.emplace(plans().sources.text(finding.span));
  }
  return marked;
}

using Counts = std::map<std::string, std::size_t>;

TEST(FivePlans, DeadlinesOverBeforeSigning) {
  EXPECT_EQ(count_by_document("deadline/before-order"), (Counts{{"content/krasnodar/roadmap.md", 19}}));
}

TEST(FivePlans, DeadlinesBeyondTheYear) {
  EXPECT_EQ(count_by_document("deadline/outside-period"), (Counts{{"content/guryevsk/roadmap.md", 4}}));
  EXPECT_EQ(marked_by("deadline/outside-period"), (std::set<std::string>{"До 2024 года"}));
}

TEST(FivePlans, DeadlinesOnDaysOff) {
  EXPECT_EQ(count_by_document("deadline/day-off"), (Counts{{"content/krasnodar/roadmap.md", 2},
                                                           {"content/leninsky/roadmap.md", 5},
                                                           {"content/zeya/roadmap.md", 9}}));
  EXPECT_EQ(marked_by("deadline/day-off"),
            (std::set<std::string>{"01.10.2023", "01.12.2024", "15.10.2023", "Еженедельно<br>до 30.05.2021",
                                   "Не позднее 01.11.2021", "Не позднее 23.02.2021", "До 01.07.2023",
                                   "До 31.12.2024", "до 1 апреля 2023 г."}));
}

// Only worth knowing: no date, no year, no end of what recurs.
TEST(FivePlans, NotesOnDeadlines) {
  EXPECT_EQ(count_by_document("deadline/undated"),
            (Counts{{"content/guryevsk/roadmap.md", 5}, {"content/krasnodar/roadmap.md", 21}}));
  EXPECT_EQ(count_by_document("deadline/year-inferred"),
            (Counts{{"content/krasnodar/roadmap.md", 9}, {"content/leninsky/roadmap.md", 2}}));
  EXPECT_EQ(count_by_document("deadline/endless"), (Counts{{"content/krasnodar/roadmap.md", 26},
                                                           {"content/leninsky/roadmap.md", 3},
                                                           {"content/zeya/roadmap.md", 1}}));
}

// The basis is dated twelve days after the order, and its report is due before the plan ends. That the order
// of Зея has nobody in control is accepted there: the source lacks its text.
TEST(FivePlans, OrdersOfLeninsky) {
  EXPECT_EQ(test::list_findings(plans(), "order/"),
            (std::vector<std::string>{"order/basis-after-order@leninsky/order.md:13:11",
                                      "order/report-before-end@leninsky/order.md:29:4"}));
}

TEST(FivePlans, EmptyCells) {
  EXPECT_EQ(count_by_document("table/empty-cell"),
            (Counts{{"content/krasnodar/roadmap.md", 2}, {"content/zeya/roadmap.md", 2}}));
}

TEST(FivePlans, NamesThatNobodyHas) {
  EXPECT_EQ(marked_by("executor/unknown"),
            (std::set<std::string>{"Ивашенко И. А.", "МОИМП КК", "МОН и МП КК"}));
}

TEST(FivePlans, TheSameActivityTwice) {
  EXPECT_EQ(test::list_findings(plans(), "table/repeated-activity"),
            (std::vector<std::string>{// 13 says of 11 only «(группа быстрого предметного реагирования)» more.
                                      "table/repeated-activity@kastorensky/roadmap.md:27:8",
                                      // 11 and 15: «мониторингов» and «мониторинга».
                                      "table/repeated-activity@krasnodar/roadmap.md:63:8",
                                      // 16 and 21, 19 and 20.
                                      "table/repeated-activity@leninsky/roadmap.md:34:8",
                                      "table/repeated-activity@leninsky/roadmap.md:35:8"}));
}

TEST(FivePlans, TheSectionThatIsNotThere) {
  EXPECT_EQ(marked_by("table/section-gap"),
            (std::set<std::string>{
                "### III. Мероприятия по профилактике низких образовательных результатов и школьной "
                "неуспешности в общеобразовательных организациях Краснодарского края"}));
}

TEST(FivePlans, NothingElse) {
  const std::set<std::string_view> expected{
      "deadline/before-order", "deadline/outside-period", "order/basis-after-order",
      "order/report-before-end", "table/empty-cell", "executor/unknown", "table/repeated-activity",
      "table/section-gap", "deadline/day-off", "deadline/undated", "deadline/year-inferred",
      "deadline/endless",
      // Read by eye: letters that a plan does not spell out or spells out twice, roles that nobody was
      // appointed to.
      "executor/undefined-abbreviation", "executor/redefined-abbreviation", "executor/not-appointed"};
  for (const Finding& finding : plans().findings) {
    EXPECT_TRUE(expected.contains(finding.rule)) << finding.rule << " " << plans().sources.text(finding.span);
  }
}

}  // namespace
}  // namespace roadbook
