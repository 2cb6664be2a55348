#include "model/demands.h"

#include <gtest/gtest.h>

#include "support/small_corpus.h"

namespace roadbook {

namespace {

using testing::SmallCorpus;

TEST(Demands, AreByOwnNameByGroupsAndByRoles) {
  const SmallCorpus small{
      {{"executors.yaml",
        "исполнители:\n  - {id: a, name: Школа № 1}\n  - {id: g, name: Все школы, вид: группа, состав: [a]}\n"
        "  - {id: r, name: Координатор, вид: роль, назначен: a}\n  - {id: x, name: Лицей}\n"},
       {"plan.md",
        "---\nтип: план\nназвание: План\nпериод: 2023\n---\n| № | Мероприятия | Исполнители |\n| --- | --- | "
        "--- |\n"
        "| 1 | А | Все школы |\n| 2 | Б | Школа № 1, все школы |\n| 3 | В | Координатор |\n| 4 | Г | Лицей "
        "|\n"}},
      make_date(2023, 5, 1)};
  const auto roles = list_roles_held(small.corpus);
  const ExecutorId school{0};
  ASSERT_EQ(small.name_of(school), "a");
  std::vector<std::string> demands;
  for (const Demand& demand : list_demands(small.corpus, roles[index_of(school)], school)) {
    demands.push_back(std::to_string(demand.activity.activity + 1) + " " +
                      (demand.through ? small.name_of(demand.through) : "itself"));
  }
  EXPECT_EQ(demands, (std::vector<std::string>{"1 g", "2 itself", "2 g", "3 r"}));
}

TEST(Demands, ADirectiveThatNamesAnExecutorAndItsRoleIsAskedOnce) {
  const SmallCorpus small{{{"executors.yaml",
                            "исполнители:\n  - {id: a, name: Школа № 1}\n  - {id: r, name: Координатор, вид: "
                            "роль, назначен: a}\n"},
                           {"order.md",
                            "---\nтип: приказ\nномер: 5\nдата: 24.03.2023\nиздатель: Отдел\n---\n1. "
                            "Координатору собрать отчёты.\n"
                            "2. Школе № 1, Координатору представить отчёт.\n"}},
                          make_date(2023, 5, 1)};
  const auto roles = list_roles_held(small.corpus);
  const ExecutorId school{0};
  std::vector<std::uint32_t> directives;
  for (const DirectiveRef& ref : list_directives(small.corpus, roles[index_of(school)], school))
    directives.push_back(ref.directive + 1);
  EXPECT_EQ(directives, (std::vector<std::uint32_t>{2, 1}));
}

}  // namespace

}  // namespace roadbook
