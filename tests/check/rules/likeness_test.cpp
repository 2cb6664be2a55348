#include "check/rules/table/likeness.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>

#include "base/files.h"
#include "support/checked_files.h"

namespace roadbook::rules_table {
namespace {

double like(std::string_view a, std::string_view b) { return likeness(make_stems(a), make_stems(b)); }

TEST(Likeness, LooksAtStems) {
  EXPECT_EQ(like("Мониторинг выполнения дорожной карты", "мониторинги выполнения дорожных карт"), 1);
  EXPECT_EQ(like("Совещание с руководителями школ", "Проведение совещания руководителей школ"), 1);
  EXPECT_EQ(like("Анализ отчётов", "Анализ отчетов"), 1);
}

// Far more texts than are kept, each asked for twice.
TEST(Likeness, RecallsWhatItWouldMake) {
  for (int i = 0; i < 6000; ++i) {
    const std::string text =
        "Семинар " + std::to_string(i / 2 % 2000) + " о плане" + std::string(i % 600, '!');
    const Stems made = make_stems(text);
    const auto recalled = recall_stems(text);
    EXPECT_EQ(recalled->head, made.head) << i;
    EXPECT_EQ(recalled->words, made.words) << i;
    EXPECT_EQ(recalled->marks, made.marks) << i;
  }
}

TEST(Likeness, KnowsWordsForOneThing) {
  EXPECT_EQ(like("Мониторинг реализации дорожной карты", "Мониторинг исполнения дорожной карты"), 1);
  EXPECT_EQ(like("Разработка плана работы", "Составление плана работы"), 1);
}

TEST(Likeness, LetsOneSayMore) {
  EXPECT_NEAR(like("Мониторинг выполнения дорожной карты школы", "Мониторинг выполнения дорожной карты"),
              8.0 / 9, 0.001);
}

TEST(Likeness, IsNoneWhereEachSaysWhatTheOtherDoesNot) {
  EXPECT_EQ(like("Организация деятельности муниципального консультационного центра",
                 "Организация деятельности муниципального наставнического центра"),
            0);
  EXPECT_EQ(like("Пробный экзамен в форме ЕГЭ", "Пробный экзамен в форме ОГЭ"), 0);
  EXPECT_EQ(like("Утверждение плана на 2023 год", "Утверждение плана на 2024 год"), 0);
  EXPECT_EQ(like("Семинар «Школьный климат»", "Семинар «Исследование урока»"), 0);
}

TEST(Likeness, IsNoneWhereSomethingElseIsDone) {
  EXPECT_EQ(like("Мониторинг динамики результатов школ", "Анализ мониторинга динамики результатов школ"), 0);
}

TEST(Likeness, IsNoneWithoutWords) {
  EXPECT_EQ(like("", ""), 0);
  EXPECT_EQ(like("–", "–"), 0);
}

// Every pair of activities of one plan that is more alike than half, over the five plans. Above the threshold
// stand those that a reader takes for one: «Мониторинг выполнения Дорожной карты» twice in Ленинский, or a
// programme of Касторенский that a second row only says more of. Below it stand those that he does not.
TEST(Likeness, PartsThePairsOfTheFivePlans) {
  std::set<std::string> above;
  std::set<std::string> below;
  for (const std::string folder : {"guryevsk", "kastorensky", "krasnodar", "leninsky", "zeya"}) {
    const std::string path = join_path(folder, "roadmap.md");
    const CheckedSite site = test::check_files({{path, test::read_project_file("content/" + path)}});
    const auto& activities = site.corpus.documents.at(0).roadmap()->activities;
    for (const Activity& a : activities) {
      for (const Activity* b = &a + 1; b != activities.data() + activities.size(); ++b) {
        const double value = like(a.activity->text, b->activity->text);
        if (value > 0.5)
          (value >= kAlike ? above : below).insert(folder + ": " + a.anchor + ", " + b->anchor);
      }
    }
  }
  // The first and the last two of Краснодар are done by other executors on another level, so that no rule
  // speaks of them.
  EXPECT_EQ(above, (std::set<std::string>{"kastorensky: 11, 13",
                                          "krasnodar: kraevoj-uroven.i.6, municipalnyj-uroven.i.2",
                                          "krasnodar: kraevoj-uroven.i.11, kraevoj-uroven.i.15",
                                          "krasnodar: kraevoj-uroven.ii.5, municipalnyj-uroven.ii.2",
                                          "leninsky: 16, 21", "leninsky: 19, 20"}));
  EXPECT_EQ(below, (std::set<std::string>{"krasnodar: kraevoj-uroven.i.20, kraevoj-uroven.i.29",
                                          "leninsky: 1, 17"}));
}

}  // namespace
}  // namespace roadbook::rules_table
