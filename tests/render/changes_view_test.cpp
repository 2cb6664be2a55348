#include <gtest/gtest.h>

#include "support/test_site.h"

namespace roadbook {

namespace {

using testing::TestSite;

std::string order(std::string_view number, std::string_view keys) {
  return "---\nтип: приказ\nномер: " + std::string{number} + "\nдата: 0" + std::string{number} +
         ".02.2023\nиздатель: Отдел\n" + std::string{keys} + "---\n1. Исполнять.\n";
}

std::string plan(std::string_view rows) {
  return "---\nтип: план\nназвание: План\nпериод: 2023\nприказ: a\n---\n"
         "| № | Мероприятие | Срок | Исполнение |\n|---|---|---|---|\n" +
         std::string{rows};
}

std::string changes(TestSite::Texts texts) {
  TestSite site{std::move(texts)};
  const std::string page = site.page("p/index.html");
  const std::size_t begin = page.find("<section class=\"changes\"");
  return begin == std::string::npos ? std::string{}
                                    : page.substr(begin, page.find("</section>", begin) - begin);
}

TEST(ChangesSinceApproval, AreOrdersThatAmendThePlanOrItsOrder) {
  const std::string section = changes({{"a.md", order("1", "утверждает: p\n")},
                                       {"b.md", order("2", "изменяет: a\n")},
                                       {"c.md", order("3", "изменяет: p\n")},
                                       {"p.md", plan("| 1 | Дело | до 30.09.2023 | |\n")}});
  const std::size_t later = section.find("href=\"../c/index.html\"");
  const std::size_t earlier = section.find("href=\"../b/index.html\"");
  ASSERT_NE(later, std::string::npos);
  ASSERT_NE(earlier, std::string::npos);
  EXPECT_LT(later, earlier);
}

TEST(ChangesSinceApproval, AreMovedAndCancelledActivities) {
  const std::string section =
      changes({{"a.md", order("1", "утверждает: p\n")},
               {"p.md", plan("| 1 | Дело | до 30.09.2023 | перенесено на 03.10.2023 |\n"
                             "| 2 | Другое | октябрь | отменено |\n"
                             "| 3 | Третье | ноябрь | в работе |\n")}});
  EXPECT_NE(section.find("<a href=\"#1\">пункт 1</a>. Дело<span class=\"muted\">срок был «до 30.09.2023»; "
                         "перенесено на 03.10.2023, на 3\u00A0дня позже</span>"),
            std::string::npos)
      << section;
  EXPECT_NE(
      section.find("<a href=\"#2\">пункт 2</a>. Другое<span class=\"muted\">срок был «октябрь»; отменено"),
      std::string::npos)
      << section;
  EXPECT_EQ(section.find("Третье"), std::string::npos);
}

TEST(ChangesSinceApproval, AreNotMentionedWhereThereAreNone) {
  EXPECT_EQ(changes({{"a.md", order("1", "утверждает: p\n")}, {"p.md", plan("| 1 | Дело | май | |\n")}}), "");
}

}  // namespace

}  // namespace roadbook
