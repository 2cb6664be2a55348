#include "parse/yaml.h"

#include <gtest/gtest.h>

#include "support/describe_findings.h"

namespace roadbook {

namespace {

using testing::Lines;

constexpr FileId kFile{5};

void describe(const YamlValue& value, const std::string& path, std::string_view text, Lines& lines) {
  if (value.kind == YamlValue::Kind::null) lines.push_back(path + " is null");
  if (value.is_scalar())
    lines.push_back(path + " = " + value.text + " " + testing::describe_place(value.span, text));
  for (const YamlValue& item : value.items) describe(item, path + "-", text, lines);
  for (const YamlEntry& entry : value.entries) {
    EXPECT_EQ(entry.key_span.file, kFile);
    const std::string key = entry.key + testing::describe_place(entry.key_span, text);
    describe(entry.value, path.empty() ? key : path + "." + key, text, lines);
  }
}

// Each scalar with its path and with what stands at its place in the file. The text stands after other bytes,
// so that places of the piece and of the file differ.
Lines read(std::string_view yaml) {
  const std::string text = "---\n" + std::string{yaml};
  Findings findings;
  const YamlValue root = parse_yaml(text, {kFile, 4, static_cast<std::uint32_t>(yaml.size())}, findings);
  EXPECT_EQ(root.span.file, kFile);
  Lines lines;
  describe(root, "", text, lines);
  for (const Finding& finding : findings) {
    EXPECT_EQ(finding.span.file, kFile);
    lines.push_back(testing::describe_finding(finding, text));
  }
  return lines;
}

TEST(ParseYaml, GivesExactPlacesOfPlainText) {
  EXPECT_EQ(read("тип: дорожная карта\ntitle: План  # примечание\n"),
            (Lines{"тип[тип] = дорожная карта [дорожная карта]", "title[title] = План [План]"}));
}

TEST(ParseYaml, GivesExactPlacesWithCarriageReturns) {
  EXPECT_EQ(read("тип: приказ\r\nномер: 1-26\r\nдата: 24.03.2023\r\n"),
            (Lines{"тип[тип] = приказ [приказ]", "номер[номер] = 1-26 [1-26]",
                   "дата[дата] = 24.03.2023 [24.03.2023]"}));
}

TEST(ParseYaml, GivesQuotedTextWithItsQuotes) {
  EXPECT_EQ(read("\"номер\": \"1\"\nа: 'б ''в'''\nг: \"д \\\"е\\\" \\u0416\"\nж: ''\nз: ''''\nи: \"\\\"\"\n"),
            (Lines{"номер[\"номер\"] = 1 [\"1\"]", "а[а] = б 'в' ['б ''в''']",
                   "г[г] = д \"е\" Ж [\"д \\\"е\\\" \\u0416\"]", "ж[ж] =  ['']", "з[з] = ' ['''']",
                   "и[и] = \" [\"\\\"\"]"}));
}

TEST(ParseYaml, ReadsListsAndMaps) {
  EXPECT_EQ(read("школы:\n  - СОШ № 1\n  - 'СОШ № 2'\nсокращения: {ОО: школы, СП: [а, б]}\n"),
            (Lines{"школы[школы]- = СОШ № 1 [СОШ № 1]", "школы[школы]- = СОШ № 2 ['СОШ № 2']",
                   "сокращения[сокращения].ОО[ОО] = школы [школы]", "сокращения[сокращения].СП[СП]- = а [а]",
                   "сокращения[сокращения].СП[СП]- = б [б]"}));
}

TEST(ParseYaml, ReadsTextOverSeveralLines) {
  EXPECT_EQ(read("а: |\n  один\n  два\nб: >-\n  три\n  четыре\nв: пять\n  шесть\n"),
            (Lines{"а[а] = один\nдва\n [|]", "б[б] = три четыре [>-]", "в[в] = пять шесть [пять]"}));
}

TEST(ParseYaml, KeepsEmptyValuesAndDuplicates) {
  EXPECT_EQ(read("а:\nб: ~\nа: 1\n"), (Lines{"а[а] is null", "б[б] is null", "а[а] = 1 [1]"}));
  EXPECT_EQ(read(""), Lines{" is null"});
  EXPECT_EQ(read("# только примечание\n"), Lines{" is null"});
  EXPECT_EQ(read("просто слова"), Lines{" = просто слова [просто слова]"});
}

TEST(ParseYaml, TakesEverythingForTextAsItIsWritten) {
  EXPECT_EQ(read("а: 2023\nб: 007\nв: yes\nг: 1.0\nд: 0x1F\n"),
            (Lines{"а[а] = 2023 [2023]", "б[б] = 007 [007]", "в[в] = yes [yes]", "г[г] = 1.0 [1.0]",
                   "д[д] = 0x1F [0x1F]"}));
}

// What was read before a fault is kept.
TEST(ParseYaml, ReportsFaultsInTheWordsOfPeople) {
  struct Example {
    std::string_view yaml;
    Lines lines;
  };
  const std::string rule = "document/bad-front-matter";
  for (const Example& example : {
           Example{"а: 1\nназвание: план: первый\n",
                   {"а[а] = 1 [1]", "название[название] = план [план]",
                    rule + ".colon [^: первый] reason=illegal map value"}},
           Example{"а: 1\n\tб: 2\n",
                   {"а[а] is null", rule + ".tab [^\tб: 2] reason=illegal tab when looking for indentation"}},
           Example{"а: \"без конца\nб: 2\n", {"а[а] is null", rule + ".quote [^\"без конца]"}},
           Example{"а: 'без конца\n", {"а[а] is null", rule + ".quote [^'без конца]"}},
           Example{"а: &x 1\n", {"а[а] is null", rule + ".alias [^&x 1]"}},
           Example{"а: *x\n",
                   {"а[а] is null", rule + ".alias [^*x] reason=the referenced anchor is not defined"}},
           Example{"а: &x [1]\n", {"а[а] is null", rule + ".alias [^&x [1]]"}},
           Example{"[а]: 1\n", {rule + ".bad-key [^[а]: 1]"}},
           Example{"а: 1\n...\nб: 2\n---\nв: 3\n", {"а[а] = 1 [1]", rule + ".documents [^---]"}},
           Example{"а: @собака\n", {"а[а] is null", rule + ".character [^@собака] reason=unknown token"}},
       }) {
    EXPECT_EQ(read(example.yaml), example.lines) << example.yaml;
  }
}

TEST(ParseYaml, ReportsLinesThatStandWrong) {
  const Lines lines = read("а:\n    - 1\n  - 2\n");
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines.back(), "document/bad-front-matter.indent [^- 2] reason=end of map not found");
}

TEST(ParseYaml, IsBoundedInDepth) {
  const Lines deep = read(std::string(kDeepestYaml, '[') + std::string(kDeepestYaml, ']'));
  EXPECT_EQ(deep, Lines{});
  const Lines deeper = read(std::string(kDeepestYaml + 1, '[') + std::string(kDeepestYaml + 1, ']'));
  EXPECT_EQ(deeper,
            Lines{"document/bad-front-matter.nesting [^[" + std::string(kDeepestYaml + 1, ']') + "]"});
  for (const std::string_view open : {"[", "{", "- ", "? ", "a: {", "[a: "}) {
    std::string bomb;
    for (int i = 0; i < 20000; ++i) bomb += open;
    EXPECT_FALSE(read(bomb).empty()) << open;
  }
}

TEST(ParseYaml, SurvivesAnyBytes) {
  for (const std::string_view yaml : {":",           "-",
                                      "?",           "? ",
                                      "!",           "!!",
                                      "%",           "%YAML 9.9",
                                      "|",           ">",
                                      "'",           "\"",
                                      "\"\\",        "\"\\x",
                                      "\"\\uD800\"", "&",
                                      "*",           "{",
                                      "}",           "]",
                                      ",",           "#",
                                      "@",           "`",
                                      "---",         "...",
                                      "--- ---",     "a: b: c",
                                      ": :",         "\xEF\xBB\xBF",
                                      "\x04",        "a: \x04 b",
                                      "\x1B",        "a\rb: c\rd: e",
                                      "<<: 1",       "!tag 'x'",
                                      "a: !tag",     "? a\n: b",
                                      "a: |9\n x",   "a: |-2",
                                      "- - -",       "a:\n- b\nc"}) {
    read(yaml);
  }
}

// Windows puts a mark before the text of a file; places are those of the file.
TEST(ParseYaml, CountsAByteOrderMark) {
  const std::string_view text = "\xEF\xBB\xBFтерритория: Зея\nрегион: \"край\"\n";
  Findings findings;
  const YamlValue root = parse_yaml(text, {kFile, 0, static_cast<std::uint32_t>(text.size())}, findings);
  Lines lines;
  describe(root, "", text, lines);
  EXPECT_EQ(lines, (Lines{"территория[территория] = Зея [Зея]", "регион[регион] = край [\"край\"]"}));
}

}  // namespace

}  // namespace roadbook
