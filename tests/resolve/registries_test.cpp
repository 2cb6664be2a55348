#include "resolve/registries.h"

#include <gtest/gtest.h>

#include "support/describe_findings.h"
#include "support/small_corpus.h"

namespace roadbook {

namespace {

using testing::Lines;
using testing::SmallCorpus;

const Date kToday = make_date(2023, 5, 1);

// «id: address, members a b, member of c, head d, part of e, holder f»
Lines describe(const SmallCorpus& small) {
  Lines lines;
  for (std::uint32_t i = 0; i < small.corpus.executors.size(); ++i) {
    const KnownExecutor& known = small.corpus.executors[i];
    std::string line = small.name_of(ExecutorId{i}) + ": " + known.address;
    if (!known.members.empty()) line += ", members";
    for (const ExecutorId member : known.members) line += " " + small.name_of(member);
    if (!known.member_of.empty()) line += ", member of";
    for (const ExecutorId group : known.member_of) line += " " + small.name_of(group);
    if (known.head) line += ", head " + small.name_of(known.head);
    if (known.part_of) line += ", part of " + small.name_of(known.part_of);
    if (known.holder) line += ", holder " + small.name_of(known.holder);
    lines.push_back(line);
  }
  return lines;
}

TEST(ResolveRegistries, FindsReferencesFromTheNearestFolderUp) {
  const SmallCorpus small{
      {{"executors.yaml",
        "исполнители:\n  - {id: iro, name: ИРО}\n  - {id: oo, name: школы края, вид: группа}\n"},
       {"zeya/executors.yaml",
        "исполнители:\n  - {id: sosh-1, name: СОШ № 1, head: petrov, part_of: oo}\n  - {id: petrov, name: "
        "Петров}\n"
        "  - {id: oo, name: школы, вид: группа, состав: [sosh-1, iro]}\n  - {id: rol, name: роль, holder: "
        "petrov}\n"}},
      kToday};
  EXPECT_EQ(small.report(), Lines{});
  EXPECT_EQ(describe(small),
            (Lines{
                "iro: executors/iro, member of zeya/oo",
                "oo: executors/oo",
                "zeya/sosh-1: executors/zeya/sosh-1, member of zeya/oo, head zeya/petrov, part of zeya/oo",
                "zeya/petrov: executors/zeya/petrov",
                "zeya/oo: executors/zeya/oo, members zeya/sosh-1 iro",
                "zeya/rol: executors/zeya/rol, holder zeya/petrov",
            }));
}

TEST(ResolveRegistries, ReportsReferencesToNobody) {
  const SmallCorpus small{
      {{"a/executors.yaml", "исполнители:\n  - {id: x, name: X, члены: y, members: [y, z], head: w}\n"},
       {"b/executors.yaml", "исполнители:\n  - {id: z, name: Z}\n"}},
      kToday};
  EXPECT_EQ(small.report(),
            (Lines{"content/a/executors.yaml: document/unknown-key.no-nearest [члены] key=члены nearest=",
                   "content/a/executors.yaml: document/dangling-reference.executor [y] id=y",
                   "content/a/executors.yaml: document/dangling-reference.executor [z] id=z",
                   "content/a/executors.yaml: document/dangling-reference.executor [w] id=w"}));
}

TEST(ResolveRegistries, ReportsAnIdTwiceInOneRegistry) {
  const SmallCorpus small{
      {{"a/executors.yaml", "исполнители:\n  - {id: x, name: X}\n  - {id: 'x', name: Y}\n"},
       {"b/executors.yaml", "исполнители:\n  - {id: x, name: Z}\n"}},
      kToday};
  EXPECT_EQ(small.report(),
            Lines{"content/a/executors.yaml: document/duplicate-id.executor ['x'] id=x → first [x]"});
}

TEST(ResolveRegistries, AddressesAreUniqueWhateverTheIds) {
  const SmallCorpus small{
      {{"executors.yaml",
        "исполнители:\n  - {id: A, name: А}\n  - {id: a, name: Б}\n  - {id: a., name: В}\n"
        "  - {id: «», name: Г}\n  - {id: цоко, name: Д}\n"}},
      kToday};
  EXPECT_EQ(describe(small), (Lines{"A: executors/a", "a: executors/a-2", "a.: executors/a-3",
                                    "«»: executors/executor", "цоко: executors/coko"}));
}

}  // namespace

}  // namespace roadbook
