#include "diag/messages.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <utility>

namespace roadbook {

namespace {

Messages catalogue(std::initializer_list<std::pair<const char*, const char*>> wordings,
                   std::string language = "ru") {
  Messages messages{std::move(language)};
  for (const auto& [key, wording] : wordings) messages.set(key, wording);
  return messages;
}

TEST(Messages, AMissingWordingShowsItsKey) {
  const Messages messages = catalogue({{"a.b", "слова"}});
  EXPECT_EQ(messages.text("a.b"), "слова");
  EXPECT_EQ(messages.text("a.c"), "a.c");
  EXPECT_TRUE(messages.has("a.b"));
  EXPECT_FALSE(messages.has("a"));
}

TEST(Messages, ALaterWordingReplacesTheEarlier) {
  EXPECT_EQ(catalogue({{"a", "первое"}, {"a", "второе"}}).text("a"), "второе");
}

std::string filled(const char* wording, const MessageFacts& facts) {
  return catalogue({{"key", wording}}).text("key", facts);
}

TEST(Messages, PutFactsInPlaceOfTheirNames) {
  const MessageFacts facts{{"key", "срок"}, {"value", "31 апреля"}};
  EXPECT_EQ(filled("{key}: «{value}», {key}", facts), "срок: «31 апреля», срок");
  EXPECT_EQ(filled("{other} и {key}", facts), "{other} и срок");
  EXPECT_EQ(filled("{key", facts), "{key");
  EXPECT_EQ(filled("key}", facts), "key}");
  EXPECT_EQ(filled("{}", facts), "{}");
  EXPECT_EQ(filled("", facts), "");
}

TEST(Messages, AFactIsNotExpandedAgain) {
  EXPECT_EQ(filled("{a}{b}", {{"a", "{b}"}, {"b", "{a}"}}), "{b}{a}");
}

TEST(Messages, WordingsOfRulesArePrintable) {
  const Messages messages =
      catalogue({{"rules.a/b.hint", "две\nстроки \x1B[31m"}, {"cli.help", "две\nстроки"}});
  EXPECT_EQ(messages.text("rules.a/b.hint"), "две строки \uFFFD[31m");
  EXPECT_EQ(messages.text("cli.help"), "две\nстроки");
}

TEST(FindingWords, SayWhatTheRuleSaysOfTheFinding) {
  const Messages messages = catalogue({{"rules.a/b.late", "{day} – {kind}, {other}"},
                                       {"rules.a/b.late-hint", "Исправьте {day}"},
                                       {"rules.a/b.hint", "Исправьте"},
                                       {"rules.a/b.kind.holiday", "праздник"}});
  const Finding finding{"a/b", {}, {{"day", "<1>"}, {"kind", "holiday"}}, {}, "late"};
  const auto in_brackets = [](std::string& out, std::string_view fact) {
    out.append("[").append(fact).append("]");
  };
  const FindingWords words{finding, messages, in_brackets};
  std::string text;
  words.append_message(text);
  EXPECT_EQ(text, "[<1>] – праздник, {other}");
  text.clear();
  words.append_hint(text);
  EXPECT_EQ(text, "Исправьте [<1>]");
  text.clear();
  words.append_why(text);
  EXPECT_EQ(text, "rules.a/b.why");
  EXPECT_EQ(message_of(finding, messages), "<1> – праздник, {other}");
}

TEST(Messages, CountByThePluralRulesOfTheLanguage) {
  const auto count = [](std::size_t number, const char* language) {
    return catalogue({{"plans.0", "{n} план"}, {"plans.1", "{n} плана"}, {"plans.2", "{n} планов"}}, language)
        .count("plans", number);
  };
  EXPECT_EQ(count(1, "ru"), "1 план");
  EXPECT_EQ(count(3, "ru"), "3 плана");
  EXPECT_EQ(count(11, "ru"), "11 планов");
  EXPECT_EQ(count(21, "ru"), "21 план");
  EXPECT_EQ(count(1, "en"), "1 план");
  EXPECT_EQ(count(0, "en"), "0 плана");
  EXPECT_EQ(count(21, "en"), "21 плана");
}

const Finding kFinding{
    "document/bad-value", {}, {{"key", "дата"}, {"value", "вчера"}, {"expected", "date"}}, {{{}, "first"}}};

TEST(MessageOf, SaysOurOwnFactsInWords) {
  const Messages messages =
      catalogue({{"rules.document/bad-value.message", "«{key}»: «{value}», нужно: {expected}"},
                 {"rules.document/bad-value.expected.date", "дата"}});
  EXPECT_EQ(message_of(kFinding, messages), "«дата»: «вчера», нужно: дата");
}

TEST(MessageOf, TakesTheWordingOfTheVariant) {
  Finding finding = kFinding;
  finding.variant = "list";
  const Messages messages = catalogue(
      {{"rules.document/bad-value.list", "список {key}"}, {"rules.document/bad-value.message", "нет"}});
  EXPECT_EQ(message_of(finding, messages), "список дата");
}

TEST(HintOf, PrefersTheHintOfTheVariant) {
  Messages messages = catalogue({{"rules.document/bad-value.hint", "общее {key}"}});
  EXPECT_EQ(hint_of(kFinding, messages), "общее дата");
  messages.set("rules.document/bad-value.message-hint", "своё {key}");
  EXPECT_EQ(hint_of(kFinding, messages), "своё дата");
}

TEST(WhyOf, AndRelatedPlacesHaveWordingsUnderTheRule) {
  const Messages messages = catalogue(
      {{"rules.document/bad-value.why", "потому"}, {"rules.document/bad-value.first", "впервые: {value}"}});
  EXPECT_EQ(why_of(kFinding, messages), "потому");
  EXPECT_EQ(message_of(kFinding, kFinding.related.front(), messages), "впервые: вчера");
}

}  // namespace

}  // namespace roadbook
