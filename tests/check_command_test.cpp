// `roadbook check` as people and CI jobs meet it: what is asked for, formats and baselines (spec, section 6).
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include "support/site_folder.h"

namespace roadbook::test {
namespace {

const std::string kHead =
    "---\nтип: план\nпериод: 2023\n---\n| № | Мероприятие | Срок | Исполнители |\n| - | - | - | - |\n";
const std::string kGap = "content/zeya/plan.md:8:3 warning table/number-gap\n";
const std::string kEmpty = "content/zeya/plan.md:8:15 warning table/empty-cell\n";

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// One plan with a gap in its numbers and an empty cell.
class CheckCommand : public ::testing::Test {
 protected:
  CheckCommand() {
    site.write("content/executors.yaml", "исполнители:\n  - id: oo\n    название: ОО\n");
    write_plan("");
  }
  // The faulty row stands below `rows`.
  void write_plan(const std::string& rows) const {
    site.write("content/zeya/plan.md",
               kHead + "| 1 | Совет | Май 2023 | ОО |\n" + rows + "| 3 | Отчёт | | ОО |\n");
  }
  std::string find(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"check", "--format", "json"});
    return SiteFolder::findings_of(site.run(arguments));
  }

  SiteFolder site;
};

TEST_F(CheckCommand, TakesRulesAndGroupsSeveralTimes) {
  EXPECT_EQ(find({}), kGap + kEmpty);
  EXPECT_EQ(find({"--rule", "table/number-gap"}), kGap);
  EXPECT_EQ(find({"--rule", "table"}), kGap + kEmpty);
  EXPECT_EQ(find({"--rule", "order", "--rule", "table/empty-cell"}), kEmpty);
  // A path behind a rule is a path.
  EXPECT_EQ(find({"--rule", "table/empty-cell", "content/zeya"}), kEmpty);
}

TEST_F(CheckCommand, NamesTheNearestRule) {
  const RunResult check = site.run({"check", "--rule", "table/numbergap"});
  EXPECT_EQ(check.exit_code, 2);
  EXPECT_EQ(check.output, "");
  EXPECT_TRUE(contains(check.errors, "there is a similar one: \"table/number-gap\"")) << check.errors;
  EXPECT_TRUE(contains(site.run({"explain", "empty-cell"}).errors, "\"table/empty-cell\""));
}

TEST_F(CheckCommand, TakesPathsAsPeopleWriteThem) {
  for (const std::string path :
       {"content/zeya/plan.md", "./content//zeya", "content/zeya/", ".", "content/../content/zeya/plan.md"}) {
    EXPECT_EQ(find({path}), kGap + kEmpty) << path;
  }
  EXPECT_EQ(find({site.path("content/zeya")}), kGap + kEmpty);
  EXPECT_EQ(find({"content/executors.yaml"}), "");
  for (const std::string path : {"content/zey", "content/zeya/plan", "/nowhere", "../content"}) {
    EXPECT_EQ(site.run({"check", path}).exit_code, 2) << path;
  }
}

TEST_F(CheckCommand, WritesABaselineAndCountsOnlyWhatIsNew) {
  const std::string baseline = site.path("known.txt");
  const RunResult written = site.run({"check", "--write-baseline", baseline});
  EXPECT_EQ(written.exit_code, 0);
  EXPECT_EQ(written.output, "");
  EXPECT_TRUE(contains(written.errors, "2 findings")) << written.errors;
  EXPECT_EQ(find({"--baseline", baseline}), "");
  EXPECT_EQ(site.run({"check", "--baseline", baseline, "--fail-on", "note"}).exit_code, 0);
  // A new row with the same fault counts; the old ones, a line lower, do not.
  write_plan("| 2 | Сбор | | ОО |\n");
  EXPECT_EQ(find({"--baseline", baseline}), "content/zeya/plan.md:8:14 warning table/empty-cell\n");
  EXPECT_EQ(site.run({"check", "--baseline", baseline, "--fail-on", "warning"}).exit_code, 1);
}

TEST_F(CheckCommand, SaysThatABaselineIsOutOfDate) {
  const std::string baseline = site.path("known.txt");
  site.run({"check", "--write-baseline", baseline});
  write_plan("| 2 | Сбор | Май 2023 | ОО |\n");
  EXPECT_TRUE(
      contains(site.run({"check", "--baseline", baseline}).errors, "no longer in the plans (1 finding)"));
  // Of what was not asked for nobody knows.
  EXPECT_FALSE(contains(site.run({"check", "--baseline", baseline, "content/zeya"}).errors, "no longer"));
}

TEST_F(CheckCommand, RefusesWhatIsNoBaseline) {
  const auto exit_code = [this](const std::string& path) {
    return site.run({"check", "--baseline", site.path(path)}).exit_code;
  };
  EXPECT_EQ(exit_code("nowhere.txt"), 3);
  EXPECT_EQ(exit_code("content/zeya/plan.md"), 3);
  EXPECT_EQ(site.run({"check", "--write-baseline", site.path("content")}).exit_code, 3);
  EXPECT_EQ(site.read("content/zeya/plan.md").substr(0, 3), "---");
}

TEST_F(CheckCommand, ExitCodeIsTheSameInEveryFormat) {
  for (const char* format : {"text", "json", "sarif", "github", "gitlab", "rdjson", "junit"}) {
    const RunResult check = site.run({"check", "--format", format, "--fail-on", "warning"});
    EXPECT_EQ(check.exit_code, 1) << format;
    EXPECT_EQ(check.errors, "") << format;
    EXPECT_TRUE(contains(check.output, "table/empty-cell")) << format;
    EXPECT_EQ(site.run({"check", "--format", format}).exit_code, 0) << format;
  }
  EXPECT_EQ(site.run({"check", "--format", "xml"}).exit_code, 2);
}

TEST_F(CheckCommand, FingerprintsOfAReportAreStable) {
  const auto fingerprints = [this] {
    rapidjson::Document report;
    report.Parse(site.run({"check", "--format", "gitlab"}).output.c_str());
    std::vector<std::string> out;
    for (const auto& finding : report.GetArray()) out.emplace_back(finding["fingerprint"].GetString());
    return out;
  };
  const auto before = fingerprints();
  ASSERT_EQ(before.size(), 2U);
  const std::string plan = site.read("content/zeya/plan.md");
  site.write("content/zeya/plan.md",
             plan.substr(0, kHead.find("| №")) + "Проза.\n\n" + plan.substr(kHead.find("| №")));
  EXPECT_EQ(fingerprints(), before);
}

TEST_F(CheckCommand, ListsRulesWithTheSeveritiesOfTheSite) {
  site.write("roadbook.yaml", "важность: {table/number-gap: note, table/empty-cell: нет}\n");
  const std::string list = site.run({"check", "--list-rules"}).output;
  EXPECT_TRUE(contains(list, "table/number-gap                  note: ")) << list;
  EXPECT_TRUE(contains(list, "table/empty-cell                  off: ")) << list;
}

TEST_F(CheckCommand, ReportsSettingsThatMeanNothing) {
  site.write("roadbook.yaml", "важность:\n  table/number-gab: note\n  document/unreadable: off\n");
  EXPECT_EQ(find({"roadbook.yaml"}),
            "roadbook.yaml:2:3 error document/unknown-key\nroadbook.yaml:3:3 error document/bad-value\n");
}

TEST_F(CheckCommand, TimesRules) {
  const RunResult check = site.run({"check", "--timings"});
  EXPECT_TRUE(contains(check.errors, "  table/number-gap  ")) << check.errors;
  EXPECT_FALSE(contains(check.output, "  table/number-gap  "));
}

}  // namespace
}  // namespace roadbook::test
