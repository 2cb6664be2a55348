// The simple reader and the library must see the same tree, or the simple one must decline.
#include "parse/simple_yaml.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace roadbook {
namespace {

void describe(const YamlValue& value, std::string& out) {
  out += "<" + std::to_string(static_cast<int>(value.kind)) + " " + std::to_string(value.span.begin) + "+" +
         std::to_string(value.span.length) + " " + value.text;
  for (const YamlValue& item : value.items) describe(item, out);
  for (const YamlEntry& entry : value.entries) {
    out += "[" + entry.key + " " + std::to_string(entry.key_span.begin) + "+" +
           std::to_string(entry.key_span.length) + "]";
    describe(entry.value, out);
  }
  out += ">";
}

std::string described(const YamlValue& value) {
  std::string out;
  describe(value, out);
  return out;
}

SourceSpan whole(std::string_view text) { return {FileId{0}, 0, static_cast<std::uint32_t>(text.size())}; }

// Whether the simple reader took the text; if it did, the library agrees and finds no fault.
bool agrees_or_declines(const std::string& text) {
  const auto simple = parse_simple_yaml(text, whole(text));
  if (!simple) return false;
  Findings findings;
  EXPECT_EQ(described(*simple), described(parse_any_yaml(text, whole(text), findings))) << text;
  EXPECT_TRUE(findings.empty()) << text;
  return true;
}

TEST(SimpleYaml, TakesOrdinaryFrontMatter) {
  for (const std::string text : {
           "тип: приказ\nномер: 1-26\nдата: 24.03.2023\n",
           "# замечание\nтип: план\r\nназвание: Об «утверждении» № 5, и т. д.  \r\n\nпериод: 2023–2024\n",
           "утверждает:\n  - zeya/roadmap\n  - b\nподписал:\n    должность: И. о.\n    имя: О. М.\nконтроль: "
           "я",
           "a: \"x\"\n",
           "a: 'x: y'\nb: \"«да» # нет\\n\\\"и\\\\\"\n",
           "a: \"\"\n",
           "исполнители:\n  # школы\n  - id: one\n    название: Школа\n    состав: [a, б в,г ]\n\n  - id: "
           "two\n",
           "a:\n  b:\n    c/d:\n      - e: f\n        g:\n          - h\n    i: j\nk: l\n",
           "a:\n  - b: c\n",
           "a:\n  b: |-\n    c: d\n\n      e # f\n\n  g: h\n",
           "a: |-\n  b\n",
           "01.01.2023 – 02.01.2023: a/b.c\n",
           "a: x # y\n\"0\": \"\\u00A0–\"\n",
           "a: [1]\n",
           "a: { 0: \"план\", 1: \"\\\"плана\\\"\" , б: \"\\u00A0}\"}\nb: {c: \"\"}\n",
           "a: { b: c , -1: д е }\nf: {g: h}\n",
       }) {
    EXPECT_TRUE(agrees_or_declines(text)) << text;
  }
}

TEST(SimpleYaml, LeavesTheRestToTheLibrary) {
  for (const std::string text : {"",
                                 "a:\n",
                                 "a: \"x\" y\n",
                                 "a: \"\\t\"\n",
                                 "a: 'it''s'\n",
                                 "a: \"x\" # y\n",
                                 "a: \"\\uD800\"\n",
                                 "\"a b: c\": d\n",
                                 "a: b: c\n",
                                 "a: []\n",
                                 "a: {}\n",
                                 "a: { b: [c] }\n",
                                 "a: { b: c: d }\n",
                                 "a: { b: 'c' }\n",
                                 "a: { b: null }\n",
                                 "a: { b: , c: d }\n",
                                 "a: { - : d }\n",
                                 "a: { b:\"c\" }\n",
                                 "a: { b: \"c\", }\n",
                                 "a: { b: \"c\" } # d\n",
                                 "a: { b: \"c\" d: \"e\" }\n",
                                 "a: { b: \"c\"\n",
                                 "a: { b: \"c }\n",
                                 "a: [b: c]\n",
                                 "a: [b, [c]]\n",
                                 "a: x\n  y\n",
                                 "a:\n  - x\n   - y\n",
                                 "a:\n  - b: c\n   d: e\n",
                                 "a:\n  - - b\n",
                                 "a: |\n  b\n",
                                 "a: |-\nb: c\n",
                                 "a: |-\n   b\n  c\n",
                                 "a:\n- x\n",
                                 "a: null\n",
                                 "a: &x 1\n",
                                 "a: ~\n",
                                 "\ta: 1\n",
                                 "a:x\n",
                                 "- x\n",
                                 "a: x:\n"}) {
    EXPECT_FALSE(agrees_or_declines(text)) << text;
  }
}

TEST(SimpleYaml, AgreesWithTheLibraryOnRandomText) {
  constexpr std::array kPieces{
      "a",         "ключ",     ":",       ": ",       " ",          "  ",
      "\n",        "\n  ",     "- ",      "#",        " #",         "1",
      "«",         "\"",       "'",       "[",        "]",          "{",
      "}",         ",",        "&",       "*",        "!",          "|",
      ">",         "%",        "\r\n",    "-",        "...",        "\t",
      "null",      "~",        "?",       "\xC2\xA0", ".",          "@",
      "\n    ",    "\nа: б",   "\n  - в", "входит в", "\n  - г: д", "\n    е: ж",
      "\n  # з",   "[и, к]",   "\"л\"",   "'м'",      "\\n",        "\n  н:",
      "\"о\": п",  "\\u00A0",  "\\u00",   "|-",       "\n    р\n",  "\nс: { т: \"у\"",
      ", 1: \"\"", ", -2: ф ", " }\n"};
  std::mt19937 random{20230324};
  int taken = 0;
  for (int i = 0; i < 60000; ++i) {
    std::string text = "к: з";
    for (std::size_t length = random() % 12; length > 0; --length) text += kPieces[random() % kPieces.size()];
    taken += agrees_or_declines(text) ? 1 : 0;
  }
  EXPECT_GT(taken, 1000);
}

}  // namespace
}  // namespace roadbook
