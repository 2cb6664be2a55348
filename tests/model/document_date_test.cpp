#include "model/document_date.h"

#include <gtest/gtest.h>

#include "support/small_corpus.h"

namespace roadbook {

namespace {

using testing::SmallCorpus;

std::string order(std::string_view date, std::string_view more) {
  return std::string{"---\nтип: приказ\nномер: 1\nиздатель: Отдел\nдата: "}.append(date).append("\n").append(
             more) +
         "\n---\n";
}

std::string plan(std::string_view more) {
  return std::string{"---\nтип: план\nназвание: План\nпериод: 2023\n"}.append(more).append("---\n");
}

std::string change_date(const SmallCorpus& small, std::string_view id) {
  const std::optional<Date> day = list_change_dates(small.corpus)[index_of(*small.corpus.find(id))];
  return day ? format_iso(*day) : "none";
}

TEST(DocumentDate, OfAPlanIsThatOfTheOrderThatApprovesIt) {
  const SmallCorpus small{{{"a.md", order("24.03.2023", "утверждает: p")},
                           {"p.md", plan("опубликовано: 01.04.2023\n")},
                           {"q.md", plan("опубликовано: 02.04.2023\n")},
                           {"r.md", plan("")}},
                          make_date(2023, 5, 1)};
  const auto date_of = [&small](std::string_view id) {
    return document_date(small.corpus, *small.corpus.find(id));
  };
  EXPECT_EQ(date_of("p"), make_date(2023, 3, 24));
  EXPECT_EQ(date_of("q"), make_date(2023, 4, 2));
  EXPECT_EQ(date_of("r"), std::nullopt);
}

TEST(ChangeDate, IsTheLatestOfOwnDayPublicationAndAmendments) {
  const SmallCorpus small{{{"a.md", order("24.03.2023", "утверждает: p")},
                           {"b.md", order("01.06.2023", "изменяет: a")},
                           {"c.md", order("01.02.2023", "изменяет: q")},
                           {"p.md", plan("опубликовано: 01.04.2023\n")},
                           {"q.md", plan("опубликовано: 02.04.2023\n")},
                           {"r.md", plan("")}},
                          make_date(2023, 5, 1)};
  EXPECT_EQ(change_date(small, "a"), "2023-06-01");
  EXPECT_EQ(change_date(small, "b"), "2023-06-01");
  EXPECT_EQ(change_date(small, "p"), "2023-06-01");
  EXPECT_EQ(change_date(small, "q"), "2023-04-02");
  EXPECT_EQ(change_date(small, "r"), "none");
}

}  // namespace

}  // namespace roadbook
