#include "parse/fields.h"

#include <gtest/gtest.h>

#include "support/describe_findings.h"

namespace roadbook {

namespace {

using testing::Lines;

// An order's front matter, read by the table of keys.
struct Order {
  explicit Order(std::string_view yaml)
      : text{yaml},
        root{parse_yaml(text, {FileId{0}, 0, static_cast<std::uint32_t>(text.size())}, findings)},
        fields{root, {common_keys(), order_keys()}, findings} {}
  Lines report() const { return testing::describe_findings(findings, text); }
  std::string text;
  Findings findings;
  YamlValue root;
  Fields fields;
};

constexpr std::string_view kNeeded = "тип: приказ\nномер: 1-26\nдата: 24.03.2023\nиздатель: Отдел\n";

Order order_with(std::string_view more) { return Order{std::string{kNeeded} + std::string{more}}; }

TEST(Fields, TakeRussianAndEnglishNamesInAnyCase) {
  const Order russian{kNeeded};
  const Order english{"type: order\nNUMBER: 1-26\nDate : 2023-03-24\nIssuer: Отдел\n"};
  for (const Order* order : {&russian, &english}) {
    EXPECT_EQ(order->report(), Lines{});
    EXPECT_EQ(order->fields.read_text("number").value, "1-26");
    EXPECT_EQ(order->fields.read_date("date").value, make_date(2023, 3, 24));
  }
}

TEST(Fields, ReportAnUnknownKeyWithTheNearest) {
  struct Example {
    std::string_view line;
    std::string_view report;
  };
  for (const Example& example : {
           Example{"назвние: План", "document/unknown-key [назвние] key=назвние nearest=название"},
           Example{"Titel: Plan", "document/unknown-key [Titel] key=Titel nearest=title"},
           Example{"местo: Зея", "document/unknown-key [местo] key=местo nearest=место"},  // Latin o
           Example{"период: 2023", "document/unknown-key.no-nearest [период] key=период nearest="},
           Example{"цена: 5", "document/unknown-key.no-nearest [цена] key=цена nearest="},
           Example{"x: 5", "document/unknown-key.no-nearest [x] key=x nearest="},
       }) {
    EXPECT_EQ(order_with(example.line).report(), Lines{std::string{example.report}}) << example.line;
  }
}

TEST(Fields, ReportADuplicateWithTheFirst) {
  EXPECT_EQ(order_with("номер: 2\n").report(),
            Lines{"document/duplicate-key [номер] key=номер → first [номер]"});
  const Order order = order_with("number: 2\n");
  EXPECT_EQ(order.report(), Lines{"document/duplicate-key [number] key=number → first [номер]"});
  EXPECT_EQ(order.fields.read_text("number").value, "1-26");
}

TEST(Fields, ReportAMissingKey) {
  EXPECT_EQ(Order("тип: приказ\nномер: 1\nиздатель: Отдел\n").report(),
            Lines{"document/missing-key [^тип: приказ] key=дата english=date"});
  EXPECT_EQ(Order("тип: приказ\nномер: 1\nдата:\nиздатель: ' '\n").report(),
            (Lines{"document/missing-key [дата] key=дата english=date",
                   "document/missing-key [издатель] key=издатель english=issuer"}));
}

// What stands after a fault of YAML is not read, so nobody knows what is missing.
TEST(Fields, DoNotMissWhatAFaultHasCutOff) {
  EXPECT_EQ(Order("тип: приказ\nномер: 1: 2\nдата: 24.03.2023\nиздатель: Отдел\n").report(),
            Lines{"document/bad-front-matter.colon [^: 2] reason=illegal map value"});
}

TEST(Fields, ReportValuesOfTheWrongKind) {
  const Order order{
      "тип: приказ\nномер: [1]\ndate: вчера\nиздатель: {а: б}\nутверждает: {а: б}\nизменяет: [а, [б], '']\n"};
  EXPECT_FALSE(order.fields.read_text("number").given);
  EXPECT_FALSE(order.fields.read_date("date").given);
  EXPECT_FALSE(order.fields.read_text("issuer").given);
  EXPECT_TRUE(order.fields.read_texts("approves").empty());
  EXPECT_EQ(order.fields.read_texts("amends").size(), 1U);
  EXPECT_EQ(order.report(), (Lines{
                                "document/bad-value [^[1]] key=номер value= expected=text",
                                "document/bad-value [вчера] key=date value=вчера expected=date",
                                "document/bad-value [^{а: б}] key=издатель value= expected=text",
                                "document/bad-value [^{а: б}] key=утверждает value= expected=list",
                                "document/bad-value [^[б], '']] key=изменяет value= expected=text",
                                "document/bad-value [''] key=изменяет value= expected=text",
                            }));
}

TEST(Fields, ShowLongValuesShortened) {
  std::string value;
  for (int i = 0; i < 100; ++i) value += "ж";
  const Order order{"дата: " + value + "\nтип: приказ\nномер: 1\nиздатель: О\n"};
  order.fields.read_date("date");
  ASSERT_EQ(order.findings.size(), 1U);
  EXPECT_EQ(order.findings[0].facts[1].second, value.substr(0, 80) + "…");
}

TEST(Fields, ReadTextsOneOrMany) {
  const Order order = order_with("утверждает: zeya/roadmap\nизменяет:\n  - a\n  - '  b  c '\n");
  const auto one = order.fields.read_texts("approves");
  ASSERT_EQ(one.size(), 1U);
  EXPECT_EQ(one[0].text, "zeya/roadmap");
  const auto many = order.fields.read_texts("amends");
  ASSERT_EQ(many.size(), 2U);
  EXPECT_EQ(many[1].text, "b c");
  EXPECT_EQ(testing::describe_place(many[1].span, order.text), "['  b  c ']");
  EXPECT_TRUE(order.fields.read_texts("repeals").empty());
  EXPECT_EQ(order.report(), Lines{});
}

TEST(Fields, ReadReferencesAndPeriods) {
  const std::string text = "тип: план\nпериод: 2023/2024\nприказ: zeya/order\n";
  Findings findings;
  const YamlValue root = parse_yaml(text, {FileId{0}, 0, static_cast<std::uint32_t>(text.size())}, findings);
  const Fields fields{root, {common_keys(), roadmap_keys()}, findings};
  const Field<Period> period = fields.read_period("period");
  EXPECT_EQ(period.value, (Period{make_date(2023, 9, 1), make_date(2024, 8, 31)}));
  EXPECT_EQ(testing::describe_place(period.span, text), "[2023/2024]");
  EXPECT_EQ(fields.read_reference("order")->text, "zeya/order");
  EXPECT_FALSE(fields.read_reference("parent"));
  EXPECT_EQ(findings.size(), 0U);
}

}  // namespace

}  // namespace roadbook
