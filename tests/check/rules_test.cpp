// Rules, their wordings in both languages and their help pages belong together: none is without the others.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/files.h"
#include "check/rule.h"
#include "parse/yaml.h"
#include "support/checked_files.h"

namespace roadbook {
namespace {

using Wordings = std::map<std::string, std::string>;  // "rule.key" → text

void collect(const YamlValue& value, const std::string& key, Wordings& wordings) {
  if (value.is_scalar()) wordings[key] = value.text;
  for (const YamlEntry& entry : value.entries) collect(entry.value, key + "." + entry.key, wordings);
}

std::vector<std::string> catalogue_groups(const std::string& language) {
  std::vector<std::string> groups;
  const auto files = list_folder(test::project_path("layouts/i18n/" + language + "/rules"));
  EXPECT_TRUE(files);
  for (const FolderEntry& file : *files) groups.push_back(file.name.substr(0, file.name.find('.')));
  return groups;
}

YamlValue read_group(const std::string& language, const std::string& group) {
  const std::string text = test::read_project_file("layouts/i18n/" + language + "/rules/" + group + ".yaml");
  Findings findings;
  YamlValue root = parse_yaml(text, {FileId{0}, 0, static_cast<std::uint32_t>(text.size())}, findings);
  EXPECT_TRUE(findings.empty()) << language << " " << group;
  EXPECT_EQ(root.entries.size(), 1U);
  EXPECT_EQ(root.entries.at(0).key, "rules");
  return std::move(root.entries.at(0).value);
}

Wordings wordings_of(const std::string& language) {
  Wordings wordings;
  for (const std::string& group : catalogue_groups(language)) {
    for (const YamlEntry& rule : read_group(language, group).entries) collect(rule.value, rule.key, wordings);
  }
  return wordings;
}

std::set<std::string> placeholders(const std::string& text) {
  std::set<std::string> names;
  for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
    names.insert(text.substr(open, text.find('}', open) - open + 1));
  }
  return names;
}

std::string severity_line(Severity severity) {
  const char* const words[] = {"примечание", "предупреждение", "ошибка"};
  return std::string{"Важность: "} + words[static_cast<std::size_t>(severity)] + ".";
}

TEST(Rules, AreSortedByCodeAndFound) {
  const auto all = rules();
  EXPECT_TRUE(
      std::is_sorted(all.begin(), all.end(), [](const Rule& a, const Rule& b) { return a.code < b.code; }));
  for (const Rule& rule : all) EXPECT_EQ(find_rule(rule.code), &rule);
  EXPECT_EQ(find_rule("table/empty"), nullptr);
  EXPECT_EQ(find_rule(""), nullptr);
}

TEST(Rules, HaveTheirWordings) {
  for (const char* language : {"ru", "en"}) {
    const Wordings wordings = wordings_of(language);
    for (const Rule& rule : rules()) {
      for (const char* key : {".title", ".message", ".why", ".hint"}) {
        EXPECT_TRUE(wordings.contains(std::string{rule.code} + key)) << language << " " << rule.code << key;
      }
    }
  }
}

TEST(Rules, HaveTheirWordingsInTheFileOfTheirGroup) {
  for (const char* language : {"ru", "en"}) {
    for (const std::string& group : catalogue_groups(language)) {
      for (const YamlEntry& entry : read_group(language, group).entries) {
        EXPECT_NE(find_rule(entry.key), nullptr) << entry.key;
        EXPECT_TRUE(entry.key.starts_with(group + "/")) << entry.key << " in " << group;
      }
    }
  }
}

TEST(Rules, SayTheSameInBothLanguages) {
  const Wordings russian = wordings_of("ru");
  const Wordings english = wordings_of("en");
  for (const auto& [key, text] : russian) {
    ASSERT_TRUE(english.contains(key)) << key;
    EXPECT_EQ(placeholders(text), placeholders(english.at(key))) << key;
  }
  EXPECT_EQ(russian.size(), english.size());
}

TEST(Rules, HaveTheirHelpPages) {
  for (const Rule& rule : rules()) {
    const std::string page = test::read_project_file("content/help/rules/" + std::string{rule.code} + ".md");
    EXPECT_NE(page.find("(" + std::string{rule.code} + ")"), std::string::npos) << rule.code;
    EXPECT_NE(page.find(severity_line(rule.severity)), std::string::npos) << rule.code;
    for (const char* heading : {"Что проверяется", "Почему это важно", "Хорошо", "Как исправить"}) {
      EXPECT_NE(page.find(std::string{"\n## "} + heading + "\n"), std::string::npos)
          << rule.code << ": " << heading;
    }
  }
}

TEST(Rules, HaveNoHelpPageWithoutARule) {
  std::size_t pages = 0;
  const auto groups = list_folder(test::project_path("content/help/rules"));
  ASSERT_TRUE(groups);
  for (const FolderEntry& group : *groups) {
    const auto files = list_folder(test::project_path("content/help/rules/" + group.name));
    ASSERT_TRUE(files);
    pages += files->size();
  }
  EXPECT_EQ(pages, rules().size());
}

}  // namespace
}  // namespace roadbook
