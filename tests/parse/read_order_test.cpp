#include "parse/read_order.h"

#include <gtest/gtest.h>

#include "support/parsed_document.h"

namespace roadbook {

namespace {

using testing::Lines;
using testing::ParsedDocument;

constexpr std::string_view kHead = "---\nтип: приказ\nномер: 1-26\nдата: 2023-03-24\nиздатель: Отдел\n";

ParsedDocument order_with(std::string_view keys) {
  return ParsedDocument{std::string{kHead} + std::string{keys} + "---\n", "zeya/order"};
}

TEST(ReadOrder, ReadsItsKeys) {
  const auto parsed = order_with(
      "место: г. Зея\nутверждает: zeya/roadmap\nизменяет: [a, b]\nотменяет: c\nконтроль: Иванова\n"
      "подписал: {должность: Начальник, имя: П. П. Петров}\n");
  EXPECT_EQ(parsed.report(), Lines{});
  const Order& order = *parsed.document.order();
  EXPECT_EQ(order.number.value, "1-26");
  EXPECT_EQ(order.date.value, make_date(2023, 3, 24));
  EXPECT_EQ(order.issuer.value, "Отдел");
  EXPECT_EQ(order.place.value, "г. Зея");
  EXPECT_EQ(order.approves.at(0).text, "zeya/roadmap");
  EXPECT_EQ(order.amends.size(), 2U);
  EXPECT_EQ(order.repeals.at(0).text, "c");
  EXPECT_EQ(order.control.value, "Иванова");
  EXPECT_EQ(order.signatory.position, "Начальник");
  EXPECT_EQ(order.signatory.name, "П. П. Петров");
}

TEST(ReadOrder, TakesASignatoryWithoutAPost) {
  EXPECT_EQ(order_with("подписал: П. П. Петров\n").document.order()->signatory.name, "П. П. Петров");
  EXPECT_EQ(order_with("подписал: {имя: П. П. Петров}\n").report(),
            Lines{"document/missing-key [^{имя: П. П. Петров}] key=должность english=position"});
  EXPECT_EQ(order_with("подписал: [а]\n").report(),
            Lines{"document/bad-value [^[а]] key=подписал value= expected=map"});
}

TEST(ReadOrder, ReadsABasisOneOrManyAndInBothForms) {
  EXPECT_EQ(order_with("основание: krai/order\n").document.order()->basis.at(0).document, "krai/order");
  const auto parsed = order_with(
      "основание:\n  - krai/order\n  - {издатель: Минобр, номер: 5, дата: 01.02.2023, название: О плане}\n");
  const auto& basis = parsed.document.order()->basis;
  ASSERT_EQ(basis.size(), 2U);
  EXPECT_EQ(basis[1].issuer, "Минобр");
  EXPECT_EQ(basis[1].number, "5");
  EXPECT_EQ(basis[1].title, "О плане");
  EXPECT_EQ(basis[1].date, make_date(2023, 2, 1));
  EXPECT_EQ(testing::describe_place(basis[1].date_span, parsed.text), "[01.02.2023]");
  EXPECT_EQ(parsed.report(), Lines{});
}

TEST(ReadOrder, ReportsABadBasis) {
  EXPECT_EQ(order_with("основание: {дата: вчера, нмер: 1}\n").report(),
            (Lines{"document/unknown-key [нмер] key=нмер nearest=номер",
                   "document/bad-value [вчера] key=дата value=вчера expected=date"}));
  EXPECT_EQ(order_with("основание: [[а]]\n").report(),
            Lines{"document/bad-value [^[а]]] key=основание value= expected=map"});
}

// The type decides which keys there may be, so it comes first.
TEST(ReadDocument, ReportsATypeThatIsNotKnown) {
  EXPECT_EQ(ParsedDocument("---\nтип: письмо\nчто: угодно\n---\n").report(),
            Lines{"document/bad-value [письмо] key=тип value=письмо expected=document-type"});
  EXPECT_EQ(ParsedDocument("---\nназвание: План\n---\n").report(),
            Lines{"document/missing-key [^название: План] key=тип english=type"});
  EXPECT_EQ(ParsedDocument("---\n---\nтекст").report(),
            Lines{"document/missing-key [^---] key=тип english=type"});
  EXPECT_EQ(ParsedDocument("---\n- план\n---\n").report(),
            Lines{"document/bad-front-matter.not-a-map [^- план]"});
}

TEST(ReadDocument, KnowsEveryNameOfEveryType) {
  for (const char* type : {"roadmap", "Дорожная карта", "план", "план мероприятий", "план-график",
                           "план–график", "программа", "\"Дорожная  карта\""}) {
    const ParsedDocument parsed{"---\nтип: " + std::string{type} + "\nпериод: 2023\n---\n"};
    EXPECT_NE(parsed.document.roadmap(), nullptr) << type;
  }
  EXPECT_NE(ParsedDocument(std::string{kHead} + "---\n").document.order(), nullptr);
  EXPECT_TRUE(ParsedDocument("---\nтип: страница\n---\nтекст").document.readable);
}

TEST(ReadDocument, ReadsAcceptancesWithTheirReasons) {
  const ParsedDocument parsed{
      "---\nтип: план\nпериод: 2023\nдопущения:\n  - {правило: deadline/day-off, где: 1.3, причина: так "
      "решено}\n"
      "  - {правило: table/number-gap}\n  - слово\n---\n"};
  ASSERT_EQ(parsed.document.accepted.size(), 1U);
  EXPECT_EQ(parsed.document.accepted[0].rule, "deadline/day-off");
  EXPECT_EQ(parsed.document.accepted[0].where, "1.3");
  EXPECT_EQ(parsed.document.accepted[0].reason, "так решено");
  EXPECT_EQ(parsed.report(),
            (Lines{
                "document/missing-key [^{правило: table/number-gap}] key=причина english=reason",
                "document/bad-value [слово] key=допущения value=слово expected=map",
            }));
}

}  // namespace

}  // namespace roadbook
