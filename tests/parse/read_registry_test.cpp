#include <gtest/gtest.h>

#include "parse/read_document.h"
#include "support/describe_findings.h"

namespace roadbook {

namespace {

using testing::Lines;

struct ReadYaml {
  explicit ReadYaml(std::string_view yaml)
      : text{yaml}, registry{read_registry("zeya", FileId{2}, text, findings)} {}
  Lines report() const {
    for (const Finding& finding : findings) EXPECT_EQ(finding.span.file, FileId{2});
    return testing::describe_findings(findings, text);
  }
  std::string text;
  Findings findings;
  Registry registry;
};

TEST(ReadRegistry, ReadsEntries) {
  const ReadYaml read{
      "территория: город Зея\nregion: Амурская область\nисполнители:\n  - id: sosh-1\n    название: МОАУ СОШ "
      "№ 1\n"
      "    кратко: СОШ № 1\n    синонимы: [школа № 1, первая школа]\n    руководитель: ivanova\n    входит "
      "в: oo\n"
      "  - {id: oo, name: образовательные организации, kind: group, members: [sosh-1]}\n"
      "  - {id: ivanova, name: Иванова И. И., вид: человек}\n  - {id: koordinator, name: координатор, вид: "
      "Роль, "
      "назначен: ivanova}\n"};
  EXPECT_EQ(read.report(), Lines{});
  EXPECT_EQ(read.registry.folder, "zeya");
  EXPECT_EQ(read.registry.territory, "город Зея");
  EXPECT_EQ(read.registry.region, "Амурская область");
  ASSERT_EQ(read.registry.executors.size(), 4U);
  const Executor& school = read.registry.executors[0];
  EXPECT_EQ(school.shown_name(), "СОШ № 1");
  EXPECT_EQ(school.aliases.at(1).text, "первая школа");
  EXPECT_EQ(school.head->text, "ivanova");
  EXPECT_EQ(school.part_of->text, "oo");
  EXPECT_EQ(school.kind, ExecutorKind::organization);
  EXPECT_EQ(testing::describe_place(school.span, read.text), "[sosh-1]");
  EXPECT_EQ(read.registry.executors[1].members.at(0).text, "sosh-1");
  EXPECT_EQ(read.registry.executors[1].kind, ExecutorKind::group);
  EXPECT_EQ(read.registry.executors[2].kind, ExecutorKind::person);
  EXPECT_EQ(read.registry.executors[3].kind, ExecutorKind::role);
  EXPECT_EQ(read.registry.executors[3].holder->text, "ivanova");
}

TEST(ReadRegistry, ReportsBadEntries) {
  struct Example {
    std::string_view yaml;
    Lines report;
  };
  for (const Example& example : {
           Example{"", {}},
           Example{"# ничего\n", {}},
           Example{"исполнители:\n", {}},
           Example{"- а\n", {"document/bad-front-matter.not-a-map [^- а]"}},
           Example{"исполнители: а\n", {"document/bad-value [а] key=исполнители value=а expected=list"}},
           Example{"исполнители: [а]\n", {"document/bad-value [а] key=исполнители value=а expected=map"}},
           Example{"исполнители: [{id: a}]\n",
                   {"document/missing-key [^{id: a}]] key=название english=name"}},
           Example{"исполнители: [{id: a, name: b, вид: кот}]\n",
                   {"document/bad-value [кот] key=вид value=кот expected=kind"}},
           Example{"исполнители: [{id: ../a, name: b}]\n",
                   {"document/bad-value [../a] key=id value=../a expected=id"}},
           Example{"исполнитель: []\n",
                   {"document/unknown-key [исполнитель] key=исполнитель nearest=исполнители"}},
       }) {
    EXPECT_EQ(ReadYaml{example.yaml}.report(), example.report) << example.yaml;
  }
}

TEST(ReadRegistry, AnIdIsAPartOfAnAddress) {
  for (const std::string_view id : {"a/b", "..", ".a", "'a b'", "'a#b'", "a?b", "\"a\\nb\"", "'a\\b'"}) {
    const ReadYaml read{"исполнители: [{id: " + std::string{id} + ", name: b}]\n"};
    EXPECT_TRUE(read.registry.executors.empty()) << id;
    EXPECT_EQ(read.findings.size(), 1U) << id;
  }
}

}  // namespace

}  // namespace roadbook
