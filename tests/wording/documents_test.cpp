#include "wording/documents.h"

#include <gtest/gtest.h>

#include "support/small_corpus.h"
#include "support/test_site.h"

namespace roadbook {

namespace {

using testing::project_messages;
using testing::SmallCorpus;

std::string title_in(const std::string& language, const std::string& keys) {
  const SmallCorpus small{{{"a.md", "---\n" + keys + "---\nText.\n"}}, make_date(2023, 5, 1)};
  return document_title(small.corpus.documents.front(), project_messages(language));
}

TEST(DocumentTitle, OfAnOrderIsItsRequisitesAndItsName) {
  const std::string order = "тип: приказ\nномер: 36\nдата: 24.03.2023\nиздатель: Отдел\nназвание: О плане\n";
  EXPECT_EQ(title_in("ru", order), "Приказ №\u00A036 от 24.03.2023. О плане");
  EXPECT_EQ(title_in("en", order), "Order No.\u00A036 of 24\u00A0March 2023. О плане");
}

TEST(DocumentTitle, SaysOnlyWhatTheOrderSays) {
  EXPECT_EQ(title_in("ru", "тип: приказ\nномер: 36\n"), "Приказ №\u00A036");
  EXPECT_EQ(title_in("en", "type: order\ntitle: About a plan\n"), "Order. About a plan");
}

TEST(DocumentTitle, OfAPlanIsItsOwn) {
  EXPECT_EQ(title_in("en", "тип: план\nназвание: Опора\nпериод: 2023\n"), "Опора");
}

}  // namespace

}  // namespace roadbook
