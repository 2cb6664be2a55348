// Search in the program: any form finds any other, phrases, beginnings, slips, numbers, synonyms, ranking.
#include "index/search.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>

#include "load/dictionary.h"
#include "site_search.h"
#include "support/checked_files.h"
#include "support/test_site.h"

namespace roadbook::test {
namespace {

using Forms = std::vector<std::string>;
using Rows = std::vector<std::size_t>;

class Searched {
 public:
  explicit Searched(const std::vector<std::string>& activities, const SiteConfig& config = {}) {
    std::string plan =
        "---\nтип: план\nназвание: Опора\nпериод: 2023\n---\n\n| № | Мероприятие | Срок | Исполнители |\n"
        "| --- | --- | --- | --- |\n";
    for (std::size_t i = 0; i < activities.size(); ++i)
      plan += "| " + std::to_string(i + 1) + " | " + activities[i] + " | май 2023 | |\n";
    site_ = check_files({{"plan.md", plan}}, config);
    index_ = build_search(site_, testing::project_messages("ru"), 1);
  }

  // Numbers of the rows, best first.
  std::vector<std::size_t> find(std::string_view query) const {
    std::vector<std::size_t> rows;
    for (const Found& found : search(index_, query).found) {
      const Entry& entry = index_.list.entries[found.entry];
      if (entry.kind == ItemKind::activity) rows.push_back(entry.activity + 1);
    }
    return rows;
  }
  std::vector<Guess> guesses(std::string_view query) const { return search(index_, query).guesses; }

 private:
  CheckedSite site_;
  SearchIndex index_;
};

// tests/index/word_families.txt: forms of fifty words.
std::vector<Forms> read_families() {
  std::vector<Forms> families;
  std::istringstream lines{read_project_file("tests/index/word_families.txt")};
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream forms{line};
    families.emplace_back(std::istream_iterator<std::string>{forms}, std::istream_iterator<std::string>{});
  }
  return families;
}

// The site has the given form of each family, and of no family another one; which families have a form that
// does not find it.
std::set<std::string> families_torn_at(const std::vector<Forms>& families, std::size_t form) {
  std::vector<std::string> activities;
  for (const Forms& family : families) activities.push_back(family[std::min(form, family.size() - 1)]);
  const Searched site{activities};
  std::set<std::string> torn;
  for (std::size_t i = 0; i < families.size(); ++i) {
    for (const std::string& asked : families[i]) {
      const Rows found = site.find(asked + " ");
      if (std::find(found.begin(), found.end(), i + 1) == found.end())
        torn.insert(activities[i] + " <- " + asked);
    }
  }
  return torn;
}

TEST(Search, FindsAnyFormOfFiftyWordsByAnyOther) {
  ASSERT_TRUE(load_dictionary().found) << "hunspell-ru is not installed";
  const std::vector<Forms> families = read_families();
  ASSERT_EQ(families.size(), 50U);
  std::set<std::string> torn;
  for (std::size_t form = 0; form < 9; ++form) torn.merge(families_torn_at(families, form));
  EXPECT_EQ(torn, std::set<std::string>{});
}

TEST(Search, DoesNotMixWordsThatLookAlike) {
  const Searched site{{"школа", "школьник", "число", "чистый", "устав", "усталый", "дело", "деть"}};
  EXPECT_EQ(site.find("школы "), Rows{1});
  EXPECT_EQ(site.find("чисел "), Rows{3});
  EXPECT_EQ(site.find("уставы "), Rows{5});
  EXPECT_EQ(site.find("дел "), Rows{7});
}

TEST(Search, AllWordsAreRequired) {
  const Searched site{{"Семинар для учителей", "Семинар для родителей", "Собрание родителей"}};
  EXPECT_EQ(site.find("семинары родители"), Rows{2});
  EXPECT_EQ(site.find("семинар"), (Rows{1, 2}));
  EXPECT_EQ(site.find("семинар музей"), Rows{});
}

TEST(Search, PhraseInQuotesStandsTogether) {
  const Searched site{{"Повышение квалификации педагогов", "Повышение качества и квалификации"}};
  EXPECT_EQ(site.find("\"повышения квалификации\""), Rows{1});
  EXPECT_EQ(site.find("«качества и квалификации»"), Rows{2});
}

TEST(Search, BeginningOfTheLastWord) {
  const Searched site{{"Диагностика дефицитов", "Диалог с родителями"}};
  EXPECT_EQ(site.find("диагн"), Rows{1});
  EXPECT_EQ(site.find("диагн "), Rows{});
}

TEST(Search, OneSlipIsForgivenTwoInLongWords) {
  const Searched site{{"Повышение квалификации", "Анализ образования"}};
  EXPECT_EQ(site.find("квалефикации"), Rows{1});
  EXPECT_EQ(site.find("абразование"), Rows{2});
  EXPECT_EQ(site.find("квалефекации"), Rows{1});
  const std::vector<Guess> guesses = site.guesses("квалефикация ");
  ASSERT_EQ(guesses.size(), 1U);
  EXPECT_EQ(guesses[0].written, "квалефикация");
  EXPECT_EQ(guesses[0].meant, "квалификации");
}

TEST(Search, NumbersAndAbbreviations) {
  const Searched site{
      {"Приказ № 1-26", "Классы 1, 26", "Проект «500+»", "Сессия ИРО КК", "СОШ № 3 и 500 мест"}};
  EXPECT_EQ(site.find("№ 1-26"), Rows{1});
  EXPECT_EQ(site.find("500+"), Rows{3});
  EXPECT_EQ(site.find("500"), (Rows{3, 5}));
  EXPECT_EQ(site.find("иро кк"), Rows{4});
  EXPECT_EQ(site.find("СОШ №3"), Rows{5});
}

TEST(Search, SynonymsOfTheField) {
  const Searched site{{"Обучение учителей", "Повышение квалификации педагогов", "Конкурс эссе"}};
  EXPECT_EQ(site.find("обучение учителей"), (Rows{1, 2}));
}

TEST(Search, SynonymsOfTheOffice) {
  const Forms activities{"Осмотр столовой", "Ремонт пищеблоков", "Ремонт кровли"};
  SiteConfig config;
  config.synonyms = {"столовая, пищеблок"};
  EXPECT_EQ(Searched(activities).find("столовые "), Rows{1});
  EXPECT_EQ(Searched(activities, config).find("столовые "), (Rows{1, 2}));
}

TEST(Search, AWordThatItselfStandsThereComesBeforeItsSynonym) {
  const Searched site{{"Встреча с педагогом города", "Встреча с учителем города"}};
  EXPECT_EQ(site.find("учитель "), (Rows{2, 1}));
}

TEST(Search, NothingIsAsked) {
  const Searched site{{"Семинар и собрание"}};
  EXPECT_EQ(site.find(""), Rows{});
  EXPECT_EQ(site.find("и в на"), Rows{});
  EXPECT_EQ(site.find("\"\""), Rows{});
}

}  // namespace
}  // namespace roadbook::test
