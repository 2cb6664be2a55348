// The command line as people and CI jobs meet it: what is printed where, and exit codes (spec, sections 6 and
// 9).
#include <gtest/gtest.h>
#include <rapidjson/document.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/site_folder.h"

namespace roadbook::test {
namespace {

// A site with a plan that has an error, one that has a warning, and one that has none.
class CommandLine : public ::testing::Test {
 protected:
  CommandLine() {
    site.write("roadbook.yaml", "важность: {table/missing-column: нет}\n");
    site.write("content/good.md", kGoodPlan);
    site.write("content/zeya/warned.md", kPlanWithWarning);
  }
  void break_a_plan() const {
    site.write("content/broken.md", "---\nтип: план\nприказ: nowhere\nпериод: 2023\n---\n");
  }
  static RunResult run_plain(std::vector<std::string> arguments, const RunLimits& limits = {}) {
    arguments.insert(arguments.begin(), PROGRAM_PATH);
    return run_command(arguments, limits);
  }

  SiteFolder site;
};

const std::string kWarned = "content/zeya/warned.md:8:28 warning table/empty-cell\n";
const std::string kBroken = "content/broken.md:3:9 error document/dangling-reference\n";

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_F(CommandLine, HelpOfEachCommandInBothLanguages) {
  for (const char* command : {"build", "check", "serve", "export", "explain", "deadline", "executors"}) {
    const RunResult russian = run_plain({"--lang", "ru", command, "--help"});
    EXPECT_EQ(russian.exit_code, 0) << command;
    EXPECT_EQ(russian.errors, "");
    EXPECT_TRUE(contains(russian.output, "Примеры:")) << russian.output;
    EXPECT_TRUE(contains(russian.output, std::string{"roadbook "} + command)) << russian.output;
    EXPECT_FALSE(contains(russian.output, "Options")) << russian.output;
    const RunResult english = run_plain({"--lang", "en", command, "--help"});
    EXPECT_EQ(english.exit_code, 0) << command;
    EXPECT_TRUE(contains(english.output, "Examples:")) << english.output;
    EXPECT_FALSE(contains(english.output, "cli.")) << english.output;  // a key without its wording
    for (const char c : english.output) ASSERT_GE(c, 0) << command << ": Russian in English help";
  }
}

TEST_F(CommandLine, HelpNamesAllCommands) {
  const RunResult help = run_plain({"--help"});
  EXPECT_EQ(help.exit_code, 0);
  for (const char* command : {"build", "check", "serve", "export", "explain", "deadline", "executors"}) {
    EXPECT_TRUE(contains(help.output, command)) << help.output;
  }
  EXPECT_TRUE(contains(help.output, "Команды")) << help.output;
}

TEST_F(CommandLine, Version) {
  const RunResult version = run_plain({"--version"});
  EXPECT_EQ(version.exit_code, 0);
  EXPECT_EQ(version.output.substr(0, 9), "roadbook ");
}

TEST_F(CommandLine, WrongUse) {
  const std::vector<std::vector<std::string>> wrong{{},
                                                    {"nonsense"},
                                                    {"check", "--nonsense"},
                                                    {"check", "--format", "nonsense"},
                                                    {"check", "--format"},
                                                    {"check", "--fail-on", "nonsense"},
                                                    {"check", "--rule", "non/sense"},
                                                    {"check", "nowhere"},
                                                    {"check", "content/zeya/war"},
                                                    {"check", "--jobs", "-1"},
                                                    {"check", "--jobs", "1000000"},
                                                    {"check", "--today", "31.02.2023"},
                                                    {"build", "content"},
                                                    {"export", "--format", "nonsense"},
                                                    {"explain"},
                                                    {"explain", "non/sense"},
                                                    {"explain", "../../roadbook"},
                                                    {"--lang", "fr", "check"},
                                                    {"serve", "--port", "65536"}};
  for (const auto& arguments : wrong) {
    std::vector<std::string> command{PROGRAM_PATH, "-C", site.path()};
    command.insert(command.end(), arguments.begin(), arguments.end());
    const RunResult run = run_command(command);
    const std::string shown = ::testing::PrintToString(arguments);
    EXPECT_EQ(run.exit_code, 2) << shown;
    EXPECT_EQ(run.output, "") << shown;
    EXPECT_NE(run.errors, "") << shown;
  }
  EXPECT_FALSE(site.has("site"));
}

TEST_F(CommandLine, ExitCodeOfCheckFollowsFailOn) {
  const auto exit_code = [this](const char* fail_on) {
    return site.run({"check", "--fail-on", fail_on}).exit_code;
  };
  EXPECT_EQ(site.run({"check"}).exit_code, 0);
  EXPECT_EQ(exit_code("error"), 0);
  EXPECT_EQ(exit_code("warning"), 1);
  EXPECT_EQ(exit_code("note"), 1);
  EXPECT_EQ(exit_code("never"), 0);
  break_a_plan();
  EXPECT_EQ(site.run({"check"}).exit_code, 1);
  EXPECT_EQ(exit_code("never"), 0);
}

TEST_F(CommandLine, PathLimitsWhatIsShownAndNotWhatIsRead) {
  break_a_plan();
  site.write("content/zeya/order.md",
             "---\nтип: приказ\nномер: 1\nдата: 01.02.2023\nиздатель: И\nоснование: good\n---\n1. Контроль "
             "оставляю за собой.\n");
  const auto check = [this](std::vector<std::string> paths) {
    paths.insert(paths.begin(), {"check", "--format", "json"});
    return SiteFolder::findings_of(site.run(paths));
  };
  EXPECT_EQ(check({}), kBroken + kWarned);
  // The order's basis stands outside the folder; were it not read, the reference would dangle.
  EXPECT_EQ(check({"content/zeya"}), kWarned);
  EXPECT_EQ(check({"./content/zeya/"}), kWarned);
  EXPECT_EQ(check({"content/broken.md", "content/zeya/warned.md"}), kBroken + kWarned);
  EXPECT_EQ(check({"content/good.md"}), "");
  EXPECT_EQ(site.run({"check", "content/good.md"}).exit_code, 0);
}

TEST_F(CommandLine, RuleLimitsWhatIsShown) {
  break_a_plan();
  const RunResult check = site.run({"check", "--format", "json", "--rule", "table/empty-cell"});
  EXPECT_EQ(SiteFolder::findings_of(check), kWarned);
  EXPECT_EQ(check.exit_code, 0);
}

TEST_F(CommandLine, ListOfRules) {
  const RunResult list = site.run({"check", "--list-rules"});
  EXPECT_EQ(list.exit_code, 0);
  EXPECT_EQ(list.errors, "");
  EXPECT_TRUE(contains(list.output, "table/empty-cell"));
  EXPECT_TRUE(contains(list.output, "document/bad-front-matter"));
}

TEST_F(CommandLine, ExplainsARule) {
  const RunResult russian = run_plain({"--lang", "ru", "explain", "table/empty-cell"});
  EXPECT_EQ(russian.exit_code, 0);
  EXPECT_TRUE(contains(russian.output, "table/empty-cell: Пустая ячейка")) << russian.output;
  EXPECT_TRUE(contains(russian.output, "## Как исправить")) << russian.output;
  // Help pages are in Russian; in English there are the catalogue's words and the examples.
  const RunResult english = run_plain({"--lang", "en", "explain", "table/empty-cell"});
  EXPECT_EQ(english.exit_code, 0);
  for (const char* part : {"Severity: warning.", "\n## Bad\n\n```markdown ", "\n## Good\n\n```markdown "}) {
    EXPECT_TRUE(contains(english.output, part)) << part << english.output;
  }
  EXPECT_FALSE(contains(english.output, "## Как исправить")) << english.output;
}

TEST_F(CommandLine, TextShowsTheLineAndHowToMendIt) {
  break_a_plan();
  const RunResult check = site.run({"check"});
  EXPECT_EQ(check.errors, "");
  EXPECT_TRUE(contains(check.output, "content/broken.md:3:9: error [document/dangling-reference]"))
      << check.output;
  EXPECT_TRUE(contains(check.output, "приказ: nowhere")) << check.output;
  EXPECT_TRUE(contains(check.output, "how to mend it: ")) << check.output;
  EXPECT_FALSE(contains(check.output, "\x1B")) << "colour in a file";
}

// Names and types of all members, in order: "rule:string severity:string …".
std::string shape_of(const rapidjson::Value& object) {
  static const char* const kTypes[] = {"null", "bool", "bool", "object", "array", "string", "number"};
  std::string shape;
  for (const auto& member : object.GetObject()) {
    shape += std::string{member.name.GetString()} + ":" + kTypes[member.value.GetType()] + " ";
  }
  return shape;
}

TEST_F(CommandLine, JsonHasTheShapeOfTheContract) {
  site.write("content/order.md",
             "---\nтип: приказ\nномер: 1\nдата: 01.03.2023\nиздатель: И\nутверждает: plan\n---\n1. "
             "Утвердить.\n2. Контроль оставляю за собой.\n");
  site.write(
      "content/plan.md",
      "---\nтип: план\nпериод: 2023\nприказ: order\n---\n| № | Мероприятие | Срок |\n| --- | --- | --- |\n"
      "| 1 | Совещание | до 01.02.2023 |\n");
  break_a_plan();
  const RunResult check = site.run({"check", "--format", "json"});
  EXPECT_EQ(check.exit_code, 1);
  rapidjson::Document json;
  json.Parse(check.output.c_str());
  ASSERT_FALSE(json.HasParseError()) << check.output;
  EXPECT_EQ(shape_of(json), "findings:array summary:object ");
  EXPECT_EQ(shape_of(json["summary"]), "errors:number warnings:number notes:number ");
  EXPECT_EQ(json["summary"]["errors"].GetInt(), 1);
  EXPECT_EQ(json["summary"]["warnings"].GetInt(), 2);
  ASSERT_EQ(json["findings"].Size(), 3u);
  bool related_seen = false;
  for (const auto& finding : json["findings"].GetArray()) {
    EXPECT_EQ(
        shape_of(finding),
        "rule:string severity:string file:string line:number column:number end_line:number end_column:number "
        "message:string hint:string related:array ");
    for (const auto& related : finding["related"].GetArray()) {
      EXPECT_EQ(shape_of(related), "file:string line:number column:number message:string ");
      related_seen = true;
    }
  }
  EXPECT_TRUE(related_seen) << "deadline/before-order must show the order too";
}

TEST_F(CommandLine, ResultsGoToOutputAndMessagesToErrors) {
  const RunResult build = site.run({"build"});
  EXPECT_EQ(build.exit_code, 0);
  EXPECT_EQ(build.output, "");
  EXPECT_TRUE(contains(build.errors, "The site is built")) << build.errors;
  const RunResult exported = site.run({"export", "--format", "jsonl"});
  EXPECT_EQ(exported.exit_code, 0);
  EXPECT_EQ(exported.errors, "");
  EXPECT_EQ(std::count(exported.output.begin(), exported.output.end(), '\n'), 2);
}

TEST_F(CommandLine, ExportToAFile) {
  const std::string file = site.path("out.jsonl");
  const RunResult exported = site.run({"export", "--out", file});
  EXPECT_EQ(exported.exit_code, 0);
  EXPECT_EQ(exported.output, "");
  EXPECT_EQ(site.read("out.jsonl"), site.run({"export"}).output);
  EXPECT_EQ(site.run({"export", "--out", site.path("nowhere/out.jsonl")}).exit_code, 3);
}

TEST_F(CommandLine, LanguageOfMessages) {
  break_a_plan();
  const RunResult russian = run_plain({"-C", site.path(), "check"});
  EXPECT_TRUE(contains(russian.output, "ошибка")) << russian.output;
  site.write("roadbook.yaml", "язык: en\n");
  EXPECT_TRUE(contains(run_plain({"-C", site.path(), "check"}).output, "error"));
  EXPECT_TRUE(contains(run_plain({"-C", site.path(), "check", "--lang", "ru"}).output, "ошибка"));
}

TEST_F(CommandLine, FolderOfTheSite) {
  RunLimits here;
  here.folder = site.path();
  EXPECT_EQ(run_plain({"build"}, here).exit_code, 0);
  EXPECT_TRUE(site.has("site/index.html"));
  here.folder = site.path("content");
  EXPECT_EQ(run_plain({"check"}, here).exit_code, 3);  // no content/ here
  EXPECT_EQ(run_plain({"-C", "..", "check"}, here).exit_code, 0);
  EXPECT_EQ(run_plain({"-C", "..", "build", "--out", "here"}, here).exit_code, 0);
  EXPECT_TRUE(site.has("content/here/index.html"));  // --out is a path of the one who types
}

TEST_F(CommandLine, WhatCannotBeReadOrWritten) {
  EXPECT_EQ(site.run({"check"}, {.standard_output = "/dev/full"}).exit_code, 3);
  EXPECT_EQ(site.run({"export"}, {.standard_output = "/dev/full"}).exit_code, 3);
  EXPECT_EQ(site.run({"check"}, {.standard_output = "-"}).exit_code, 3);
  EXPECT_EQ(site.run({"export"}, {.standard_output = "-"}).exit_code, 3);
  EXPECT_EQ(run_plain({"--help"}, {.standard_output = "/dev/full"}).exit_code, 3);
  EXPECT_EQ(run_plain({"-C", "/nowhere", "check"}).exit_code, 3);
  site.write("file", "");
  const RunResult build = site.run({"build", "--out", site.path("file")});
  EXPECT_EQ(build.exit_code, 3);
  EXPECT_TRUE(contains(build.errors, site.path("file"))) << build.errors;
  EXPECT_EQ(site.run({"build", "--out", "/proc/nowhere"}).exit_code, 3);
}

// With standard output closed, the first file that is opened would get its number, and results would be
// written into it.
TEST_F(CommandLine, ClosedOutputWritesIntoNoFile) {
  ASSERT_EQ(site.run({"build"}).exit_code, 0);
  const Snapshot before = site.snapshot("");
  EXPECT_EQ(site.run({"build"}, {.standard_output = "-"}).exit_code, 0);
  EXPECT_EQ(site.run({"export"}, {.standard_output = "-"}).exit_code, 3);
  EXPECT_EQ(difference(before, site.snapshot("")), "");
}

}  // namespace
}  // namespace roadbook::test
