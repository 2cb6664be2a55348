#include "check/check.h"

#include <gtest/gtest.h>

#include "support/checked_files.h"

namespace roadbook {
namespace {

using Lines = std::vector<std::string>;

// Two rules that are warnings (an empty cell, a gap) and one that is a note (an unknown column).
test::TestFile faulty_plan(const std::string& path) {
  return {path,
          "---\nтип: план\nпериод: 2023\n---\n"
          "| № | Мероприятие | Срок | Исполнители | Бюджет |\n| - | - | - | - | - |\n"
          "| 1 | Совет | – | – | нет |\n| 3 | Отчёт | Март 2023 | – | нет |\n"};
}

std::vector<Severity> severities(const CheckedSite& site) {
  std::vector<Severity> out;
  for (const Finding& finding : site.findings) out.push_back(finding.severity);
  return out;
}

SiteConfig config_with(std::vector<SeveritySetting> settings) {
  SiteConfig config;
  config.severities = std::move(settings);
  return config;
}

TEST(Check, SortsByFileAndPlace) {
  const CheckedSite site = test::check_files({faulty_plan("b.md"), faulty_plan("a.md")});
  EXPECT_EQ(test::list_findings(site),
            (Lines{"table/unknown-column@a.md:5:42", "table/empty-cell@a.md:7:15",
                   "table/empty-cell@a.md:7:19", "table/number-gap@a.md:8:3", "table/empty-cell@a.md:8:27",
                   "table/unknown-column@b.md:5:42", "table/empty-cell@b.md:7:15",
                   "table/empty-cell@b.md:7:19", "table/number-gap@b.md:8:3", "table/empty-cell@b.md:8:27"}));
}

TEST(Check, DoesNotDependOnThreads) {
  std::vector<test::TestFile> files;
  for (int i = 0; i < 40; ++i) files.push_back(faulty_plan("plan-" + std::to_string(i) + ".md"));
  const Lines one = test::list_findings(test::check_files(files, {}, 1));
  EXPECT_EQ(one.size(), 200U);
  EXPECT_EQ(test::list_findings(test::check_files(files, {}, 2)), one);
  EXPECT_EQ(test::list_findings(test::check_files(files, {}, 4)), one);
}

TEST(Check, TakesSeveritiesFromTheTable) {
  using enum Severity;
  EXPECT_EQ(severities(test::check_files({faulty_plan("a.md")})),
            (std::vector<Severity>{note, warning, warning, warning, warning}));
}

TEST(Check, TakesSeveritiesFromTheConfiguration) {
  using enum Severity;
  const SiteConfig config = config_with({{"table/number-gap", note, false},
                                         {"table/number-gap", error, false},
                                         {"table/unknown-column", warning, false}});
  EXPECT_EQ(severities(test::check_files({faulty_plan("a.md")}, config)),
            (std::vector<Severity>{warning, warning, warning, error, warning}));
}

TEST(Check, LeavesOutRulesThatAreOff) {
  const SiteConfig config = config_with(
      {{"table/empty-cell", Severity::warning, true}, {"table/unknown-column", Severity::note, true}});
  EXPECT_EQ(test::list_findings(test::check_files({faulty_plan("a.md")}, config)),
            (Lines{"table/number-gap@a.md:8:3"}));
}

TEST(Check, SaysNothingTwice) {
  const CheckedSite site = test::check_files({faulty_plan("a.md")});
  Findings twice = site.findings;
  twice.insert(twice.end(), site.findings.begin(), site.findings.end());
  Stopwatch stopwatch;
  EXPECT_EQ(check_corpus({site.corpus, site.sources, site.config, site.today}, twice, 1, stopwatch).size(),
            site.findings.size());
}

TEST(Check, MeasuresEachRuleWhereThatIsAsked) {
  const CheckedSite site = test::check_files({faulty_plan("a.md")});
  const CheckInput input{site.corpus, site.sources, site.config, site.today};
  Stopwatch plain;
  check_corpus(input, {}, 1, plain);
  EXPECT_TRUE(plain.parts().empty());
  Stopwatch detailed{Stopwatch::Detail::parts};
  check_corpus(input, {}, 2, detailed);
  ASSERT_EQ(detailed.parts().size(), rules().size());
  for (std::size_t i = 0; i < rules().size(); ++i) EXPECT_EQ(detailed.parts()[i].part, rules()[i].code);
}

TEST(Check, ReportsSettingsOfRulesThatThereAreNot) {
  const CheckedSite site = test::check_files(
      {faulty_plan("a.md")},
      config_with({{"table/number-gop", Severity::note, false}, {"нумерация", Severity::note, true}}));
  std::vector<std::string_view> variants;
  for (const Finding& finding : site.findings) {
    if (finding.rule == "document/unknown-key") variants.push_back(finding.variant);
  }
  EXPECT_EQ(variants, (std::vector<std::string_view>{"message", "no-rule"}));
}

TEST(Check, SoftensNoRuleWithoutWhichThereIsNoDocument) {
  const CheckedSite site =
      test::check_files({{"a.md", ""}}, config_with({{"document/bad-front-matter", Severity::note, true}}));
  EXPECT_EQ(test::list_findings(site),
            (Lines{"document/bad-front-matter(empty)@a.md:1:1", "document/bad-value(hard-rule)@a.md:1:1"}));
}

TEST(Check, CountsBySeverity) {
  const FindingCounts counts =
      count_findings(test::check_files({faulty_plan("a.md"), {"b.md", "Текст.\n"}}).findings);
  EXPECT_EQ(counts.errors, 1U);
  EXPECT_EQ(counts.warnings, 4U);
  EXPECT_EQ(counts.notes, 1U);
}

TEST(Check, KeepsCheckingBesideADocumentThatCannotBeRead) {
  EXPECT_EQ(
      test::list_findings(
          test::check_files({{"a.md", ""}, {"b.md", "---\nтип: приказ\n"}, faulty_plan("c.md")})),
      (Lines{"document/bad-front-matter(empty)@a.md:1:1", "document/bad-front-matter(unclosed)@b.md:1:1",
             "table/unknown-column@c.md:5:42", "table/empty-cell@c.md:7:15", "table/empty-cell@c.md:7:19",
             "table/number-gap@c.md:8:3", "table/empty-cell@c.md:8:27"}));
}

}  // namespace
}  // namespace roadbook
