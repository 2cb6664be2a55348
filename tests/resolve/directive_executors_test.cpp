// Whom directives address, hold responsible and appoint.
#include <gtest/gtest.h>

#include "support/checked_files.h"

namespace roadbook::test {
namespace {

const std::string kRegistry =
    "исполнители:\n"
    "  - id: otdel\n    название: Отдел оценки качества образования\n"
    "  - id: mouo\n    название: Муниципальные органы управления образованием\n    вид: группа\n"
    "  - id: oo\n    название: Образовательные организации\n    кратко: ОО\n    вид: группа\n"
    "  - id: koordinator\n    название: Муниципальный координатор\n    вид: роль\n"
    "  - id: petrova\n    название: Петрова А. А.\n    вид: человек\n";

CheckedSite site_of(const std::string& directive) {
  return check_files(
      {{"executors.yaml", kRegistry},
       {"order.md", "---\nтип: приказ\nномер: 5\nдата: 06.03.2023\nиздатель: Отдел\n---\nПРИКАЗЫВАЮ:\n\n1. " +
                        directive + "\n"}});
}

// «petrova koordinator»
std::string named_by(const std::string& directive) {
  const CheckedSite site = site_of(directive);
  const DocumentId order = *site.corpus.find("order");
  std::string ids;
  for (const ExecutorMention& mention : *site.corpus.meaning(order).directives.at(0).executors) {
    ids.append(ids.empty() ? "" : " ").append(site.corpus.executor(*mention.executor).entry->id);
  }
  return ids;
}

TEST(DirectiveExecutors, AreAddressedInTheDative) {
  EXPECT_EQ(named_by("Отделу оценки качества образования (Петрова А. А.) обеспечить мероприятия."), "otdel");
  EXPECT_EQ(named_by("Рекомендовать муниципальным органам управления образованием принять планы."), "mouo");
  EXPECT_EQ(named_by("Муниципальному координатору ознакомить с приказом образовательные организации."),
            "koordinator");
  EXPECT_EQ(named_by("Руководителям образовательных организаций представить отчёты."), "oo");
}

TEST(DirectiveExecutors, AreHeldResponsible) {
  EXPECT_EQ(named_by("Возложить ответственность за исполнение приказа на Петрову А. А., начальника отдела."),
            "petrova");
  EXPECT_EQ(named_by("Контроль за исполнением приказа возложить на Петрову А. А."), "petrova");
  EXPECT_EQ(named_by("Поручить контроль за исполнением приказа муниципальному координатору."), "koordinator");
}

TEST(DirectiveExecutors, AreNotThoseOfWhomItSpeaks) {
  EXPECT_EQ(named_by("Утвердить план работы с образовательными организациями."), "");
  EXPECT_EQ(named_by("Организовать сопровождение ОО."), "");
}

TEST(DirectiveExecutors, TheDirectiveAppointsTheHolderOfARole) {
  for (const char* directive : {"Муниципальным координатором, который ведёт работу, назначить Петрову А. А.",
                                "Назначить Петрову А. А. муниципальным координатором."}) {
    const CheckedSite site = site_of(directive);
    const auto& executors = site.corpus.executors;
    EXPECT_EQ(executors[3].holder, ExecutorId{4}) << directive;
  }
}

TEST(WorkingGroup, TakesItsMembersFromTheAnnex) {
  const CheckedSite site =
      check_files({{"executors.yaml",
                    "исполнители:\n"
                    "  - id: gruppa\n    название: Рабочая группа\n    вид: группа\n"
                    "  - id: petrova\n    название: Петрова А. А.\n    вид: человек\n"},
                   {"order.md",
                    "---\nтип: приказ\nномер: 5\nдата: 06.03.2023\nиздатель: Отдел\n---\n1. Утвердить.\n\n"
                    "## Приложение 1. Состав рабочей группы по работе со школами\n\n| № | ФИО |\n| - | - |\n"
                    "| 1 | Петрова А. А., методист |\n| 2 | Орлов В. И. |\n"}});
  const DocumentMeaning& order = site.corpus.meaning(*site.corpus.find("order"));
  ASSERT_EQ(order.working_groups.size(), 1U);
  EXPECT_EQ(order.working_groups[0].persons.size(), 2U);
  EXPECT_EQ(site.corpus.executors[0].members, std::vector{ExecutorId{1}});
  EXPECT_EQ(site.corpus.executors[1].member_of, std::vector{ExecutorId{0}});
}

// «группа → petrova» of the first activity of a plan whose order lists groups in these annexes.
std::string group_of(const std::string& annexes, const std::string& cell) {
  const CheckedSite site = check_files(
      {{"executors.yaml", "исполнители:\n  - id: petrova\n    название: Петрова А. А.\n    вид: человек\n"},
       {"order.md",
        "---\nтип: приказ\nномер: 5\nдата: 06.03.2023\nиздатель: Отдел\n---\n1. Утвердить.\n\n" + annexes},
       {"plan.md",
        "---\nтип: план\nпериод: 2023\nприказ: order\n---\n"
        "| № | Мероприятие | Срок | Исполнители |\n| - | - | - | - |\n| 1 | Совет | Май 2023 | " +
            cell + " |\n"}});
  const DocumentMeaning& plan = site.corpus.meaning(*site.corpus.find("plan"));
  std::string out;
  for (const ExecutorMention& mention : *plan.activities.at(0).executors) {
    if (!mention.executor) return "?";
    const KnownExecutor& group = site.corpus.executor(*mention.executor);
    out.append(group.entry->name).append(" →");
    for (const ExecutorId member : group.members)
      out.append(" ").append(site.corpus.executor(member).entry->id);
  }
  return out;
}

std::string annex_of(const std::string& heading) {
  return "## Приложение. " + heading + "\n\n| № | ФИО |\n| - | - |\n| 1 | Петрова А. А. |\n\n";
}

TEST(WorkingGroup, NeedsNoEntryInARegistry) {
  const std::string annex = annex_of("Состав муниципальной рабочей группы по работе со школами");
  const std::string expected = "муниципальная рабочая группа по работе со школами → petrova";
  EXPECT_EQ(group_of(annex, "Муниципальная рабочая группа"), expected);
  EXPECT_EQ(group_of(annex, "муниципальной рабочей группе по работе со школами"), expected);
  EXPECT_EQ(group_of(annex_of("Состав Координационного центра"), "Координационный центр"),
            "Координационный центр → petrova");
  EXPECT_EQ(group_of(annex_of("Состав межведомственной комиссии"), "Межведомственная комиссия"),
            "межведомственная комиссия → petrova");
  EXPECT_EQ(group_of(annex_of("Состав педагогического совета"), "Педагогический совет"),
            "педагогический совет → petrova");
}

TEST(WorkingGroup, OfANameThatSeveralHaveIsNobody) {
  const std::string twice = annex_of("Состав рабочей группы") + annex_of("Состав рабочей группы");
  EXPECT_EQ(group_of(twice, "Рабочая группа"), "?");
  const std::string two =
      annex_of("Состав рабочей группы по школам") + annex_of("Состав рабочей группы по садам");
  EXPECT_EQ(group_of(two, "Рабочая группа"), "?");
  EXPECT_EQ(group_of(two, "Рабочая группа по садам"), "рабочая группа по садам → petrova");
}

}  // namespace
}  // namespace roadbook::test
