// The five real plans of content/, whole: what is exported, what is found in them, and that it is the same
// each time.
#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <map>
#include <sstream>

#include "support/run_program.h"

namespace roadbook::test {

RunResult run_on_plans(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {PROGRAM_PATH, "-C", PROJECT_FOLDER});
  arguments.insert(arguments.end(), {"--today", "2023-06-15"});
  return run_command(arguments);
}

struct Finding {
  std::string rule;
  std::string file;
  std::string severity;
  int line = 0;
};

std::vector<Finding> findings_of_plans() {
  const RunResult check = run_on_plans({"check", "--format", "json"});
  rapidjson::Document json;
  json.Parse(check.output.c_str());
  EXPECT_FALSE(json.HasParseError());
  std::vector<Finding> findings;
  for (const auto& finding : json["findings"].GetArray()) {
    findings.push_back({finding["rule"].GetString(), finding["file"].GetString(),
                        finding["severity"].GetString(), finding["line"].GetInt()});
  }
  return findings;
}

std::vector<Finding> only(const std::string& rule, const std::string& file) {
  std::vector<Finding> findings = findings_of_plans();
  std::erase_if(findings,
                [&](const Finding& finding) { return finding.rule != rule || finding.file != file; });
  return findings;
}

TEST(Plans, HaveAllTheirActivities) {
  const RunResult exported = run_on_plans({"export", "--format", "jsonl"});
  EXPECT_EQ(exported.exit_code, 0) << exported.errors;
  std::map<std::string, int> lines;
  std::istringstream text{exported.output};
  for (std::string line; std::getline(text, line);) {
    rapidjson::Document json;
    json.Parse(line.c_str());
    ASSERT_FALSE(json.HasParseError()) << line;
    ++lines[json["document"].GetString()];
    EXPECT_TRUE(json["section"].IsArray()) << line;
    EXPECT_FALSE(std::string{json["number"].GetString()}.empty()) << line;
    EXPECT_FALSE(std::string{json["activity"].GetString()}.empty()) << line;
    EXPECT_TRUE(json["deadline"]["spans"].IsArray()) << line;
    EXPECT_TRUE(json["executors"].IsArray()) << line;
  }
  const std::map<std::string, int> expected{{"guryevsk/roadmap", 23},
                                            {"kastorensky/roadmap", 15},
                                            {"krasnodar/roadmap", 156},
                                            {"leninsky/roadmap", 22},
                                            {"zeya/roadmap", 40}};
  EXPECT_EQ(lines, expected);
}

TEST(Plans, CanBePublished) {
  for (const Finding& finding : findings_of_plans()) {
    EXPECT_NE(finding.severity, "error") << finding.file << ":" << finding.line << " " << finding.rule;
  }
}

TEST(Plans, FaultsOfTheSourcesAreFound) {
  EXPECT_EQ(only("order/basis-after-order", "content/leninsky/order.md").size(), 1u);
  EXPECT_GE(only("deadline/before-order", "content/krasnodar/roadmap.md").size(), 15u);
  EXPECT_EQ(only("deadline/outside-period", "content/guryevsk/roadmap.md").size(), 4u);
  EXPECT_GE(only("table/empty-cell", "content/zeya/roadmap.md").size(), 1u);
}

TEST(Plans, EveryDeadlineIsUnderstood) {
  for (const Finding& finding : findings_of_plans()) {
    EXPECT_NE(finding.rule, "deadline/not-understood") << finding.file << ":" << finding.line;
  }
}

TEST(Plans, SameOutputEachTime) {
  for (const std::vector<std::string>& command :
       {std::vector<std::string>{"check", "--format", "json"}, std::vector<std::string>{"check"},
        std::vector<std::string>{"export"}}) {
    std::vector<std::string> alone = command;
    alone.insert(alone.end(), {"--jobs", "1"});
    std::vector<std::string> together = command;
    together.insert(together.end(), {"--jobs", "4"});
    EXPECT_EQ(run_on_plans(alone).output, run_on_plans(together).output) << command.front();
  }
}

}  // namespace roadbook::test
