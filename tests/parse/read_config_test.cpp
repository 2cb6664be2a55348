#include <gtest/gtest.h>

#include "parse/read_document.h"
#include "support/describe_findings.h"

namespace roadbook {

namespace {

using testing::Lines;

struct ReadYaml {
  explicit ReadYaml(std::string_view yaml) : text{yaml}, config{read_config(FileId{0}, text, findings)} {}
  Lines report() const { return testing::describe_findings(findings, text); }
  std::string text;
  Findings findings;
  SiteConfig config;
};

TEST(ReadConfig, ReadsEveryKey) {
  const ReadYaml read{
      "название: Планы района\noffice: Отдел образования\nязык: en\nадрес: https://example.org/plans\n"
      "важность: {deadline/day-off: нет, table/number-gap: Ошибка, a: note, b: warning}\n"
      "столбцы: {срок: [Когда, К какому  дню], исполнители: Кто}\n"
      "синонимы: ['столовая,  пищеблок', 'ЦО, центр образования']\n"};
  EXPECT_EQ(read.report(), Lines{});
  EXPECT_EQ(read.config.title, "Планы района");
  EXPECT_EQ(read.config.office, "Отдел образования");
  EXPECT_EQ(read.config.language, "en");
  EXPECT_EQ(read.config.base_url, "https://example.org/plans");
  ASSERT_EQ(read.config.severities.size(), 4U);
  EXPECT_TRUE(read.config.severities[0].off);
  EXPECT_EQ(read.config.severities[1].rule, "table/number-gap");
  EXPECT_EQ(read.config.severities[1].severity, Severity::error);
  EXPECT_EQ(read.config.severities[2].severity, Severity::note);
  EXPECT_EQ(read.config.severities[3].severity, Severity::warning);
  ASSERT_EQ(read.config.columns.size(), 3U);
  EXPECT_EQ(read.config.columns[1].kind, ColumnKind::deadline);
  EXPECT_EQ(read.config.columns[1].heading, "К какому дню");
  EXPECT_EQ(read.config.columns[2].kind, ColumnKind::executors);
  EXPECT_EQ(read.config.synonyms, (Lines{"столовая, пищеблок", "ЦО, центр образования"}));
}

TEST(ReadConfig, MayBeEmpty) {
  const ReadYaml read{""};
  EXPECT_EQ(read.report(), Lines{});
  EXPECT_EQ(read.config.title, "Дорожные карты");
  EXPECT_EQ(read.config.language, "ru");
}

// Names of the outputs that are asked for.
Lines outputs(std::string_view yaml) {
  const ReadYaml read{yaml};
  EXPECT_EQ(read.report(), Lines{});
  Lines names;
  for (const OutputName& each : kOutputNames) {
    if (read.config.outputs.has(each.output)) names.emplace_back(each.name);
  }
  return names;
}

TEST(ReadConfig, OutputsAreAListOrOneWord) {
  const Lines all{"sitemap", "feed", "calendars", "data", "markup", "tables", "attachment", "fragment"};
  EXPECT_EQ(outputs("title: a\n"), all);
  EXPECT_EQ(outputs("выгрузки: Все\n"), all);
  EXPECT_EQ(outputs("выгрузки: нет\n"), Lines{});
  EXPECT_EQ(outputs("outputs: []\n"), Lines{});
  EXPECT_EQ(outputs("outputs: feed\n"), Lines{"feed"});
  EXPECT_EQ(outputs("выгрузки: [Карта сайта, данные, fragment]\n"), (Lines{"sitemap", "data", "fragment"}));
}

TEST(ReadConfig, ReportsWhatIsWrong) {
  struct Example {
    std::string_view yaml;
    Lines report;
  };
  for (const Example& example : {
           Example{"- а\n", {"document/bad-front-matter.not-a-map [^- а]"}},
           Example{"язык: fr\n", {"document/bad-value [fr] key=язык value=fr expected=language"}},
           Example{"base_url: example.org\n",
                   {"document/bad-value [example.org] key=base_url value=example.org expected=url"}},
           Example{"адрес: \"https://example.org/\\nX\"\n",
                   {"document/bad-value [\"https://example.org/\\nX\"] key=адрес "
                    "value=https://example.org/\nX expected=url"}},
           Example{"выгрузки: [лента, газета]\n",
                   {"document/bad-value [газета] key=выгрузки value=газета expected=outputs"}},
           Example{"важность: {a: громко}\n",
                   {"document/bad-value [громко] key=важность value=громко expected=severity"}},
           Example{"важность: [a]\n", {"document/bad-value [^[a]] key=важность value= expected=map"}},
           Example{"столбцы: {цвет: Синий}\n",
                   {"document/bad-value [Синий] key=столбцы value=Синий expected=column"}},
           Example{"столбцы: {срок: {а: б}}\n",
                   {"document/bad-value [^{а: б}}] key=столбцы value= expected=text"}},
           Example{"столбцы: Срок\n", {"document/bad-value [Срок] key=столбцы value=Срок expected=map"}},
           Example{"синонимы: [столовая]\n",
                   {"document/bad-value [столовая] key=синонимы value=столовая expected=synonyms"}},
           Example{"синонимы: {столовая: пищеблок}\n",
                   {"document/bad-value [^{столовая: пищеблок}] key=синонимы value= expected=synonyms"}},
           Example{"languge: en\n", {"document/unknown-key [languge] key=languge nearest=language"}},
       }) {
    EXPECT_EQ(ReadYaml{example.yaml}.report(), example.report) << example.yaml;
  }
}

}  // namespace

}  // namespace roadbook
