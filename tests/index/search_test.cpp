// Search in the program: any form finds any other, phrases, beginnings, slips, numbers, synonyms, ranking.
#include "index/search.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "load/dictionary.h"
#include "site_search.h"
#include "support/checked_files.h"

namespace roadbook::test {
namespace {

class Searched {
 public:
  explicit Searched(const std::vector<std::string>& activities) {
    std::string plan =
        "---\nтип: план\nназвание: Опора\nпериод: 2023\n---\n\n| № | Мероприятие | Срок | Исполнители |\n"
        "| --- | --- | --- | --- |\n";
    for (std::size_t i = 0; i < activities.size(); ++i)
      plan += "| " + std::to_string(i + 1) + " | " + activities[i] + " | май 2023 | |\n";
    site_ = check_files({{"plan.md", plan}});
    index_ = build_search(site_, 1);
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

using Rows = std::vector<std::size_t>;

// Fifty families of this field: a plan with one of the forms is found by each of the others.
const std::vector<std::vector<std::string>>& families() {
  static const std::vector<std::vector<std::string>> all{
      {"учитель", "учителя", "учителей", "учителями"},
      {"день", "дня", "дней", "дни", "днями"},
      {"ребёнок", "ребенка", "детей", "дети", "детьми"},
      {"человек", "людей", "люди", "человека"},
      {"время", "времени", "временем", "времён"},
      {"год", "года", "лет", "годы"},
      {"проведение", "проведения", "проведением"},
      {"проведён", "проведены", "проведённый", "проведенных"},
      {"выполнен", "выполнена", "выполненный"},
      {"утверждён", "утверждены", "утверждённый"},
      {"организован", "организованы", "организованных"},
      {"разработан", "разработана", "разработанных"},
      {"открыт", "открыта", "открытых"},
      {"список", "списка", "списков"},
      {"отец", "отца", "отцов"},
      {"урок", "урока", "уроках"},
      {"рынок", "рынка", "рынки"},
      {"подросток", "подростка", "подростки"},
      {"участок", "участка", "участки"},
      {"оценка", "оценки", "оценок"},
      {"проверка", "проверок", "проверками"},
      {"письмо", "писем", "письмам"},
      {"число", "чисел", "числам"},
      {"окно", "окон", "окнам"},
      {"земля", "земель", "землям"},
      {"деревня", "деревень", "деревни"},
      {"песня", "песен", "песни"},
      {"мать", "матерей", "матери"},
      {"семья", "семей", "семьям"},
      {"статья", "статей", "статьи"},
      {"работник", "работников", "работниками"},
      {"педагог", "педагогов", "педагогами"},
      {"школа", "школ", "школами"},
      {"обучающийся", "обучающихся", "обучающимся"},
      {"учащийся", "учащихся", "учащимся"},
      {"образование", "образования", "образованием"},
      {"образовательный", "образовательных", "образовательными"},
      {"совещание", "совещаний", "совещаниях"},
      {"комиссия", "комиссий", "комиссиями"},
      {"квалификация", "квалификации", "квалификаций"},
      {"родитель", "родителей", "родителям"},
      {"директор", "директоров", "директорами"},
      {"класс", "классов", "классах"},
      {"результат", "результатов", "результатами"},
      {"низкий", "низких", "низкое"},
      {"лучший", "лучших", "лучшими"},
      {"повысить", "повысят", "повышен"},
      {"приказ", "приказов", "приказу"},
      {"отчёт", "отчета", "отчётов"},
      {"внеурочный", "внеурочной", "внеурочных"},
  };
  return all;
}

TEST(Search, FormsOfFiftyFamilies) {
  ASSERT_TRUE(load_dictionary().found) << "hunspell-ru is not installed";
  ASSERT_EQ(families().size(), 50U);
  std::set<std::size_t> torn;
  // Each row has one form of each family, so that every form is looked for where only another one stands.
  for (std::size_t form = 0; form < 5; ++form) {
    std::vector<std::string> activities;
    for (const auto& family : families()) activities.push_back(family[std::min(form, family.size() - 1)]);
    const Searched site{activities};
    for (std::size_t i = 0; i < families().size(); ++i) {
      for (const std::string& other : families()[i]) {
        const Rows found = site.find(other);
        if (std::find(found.begin(), found.end(), i + 1) == found.end()) torn.insert(i);
      }
    }
  }
  EXPECT_LE(torn.size(), 2U);
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

TEST(Search, NothingIsAsked) {
  const Searched site{{"Семинар и собрание"}};
  EXPECT_EQ(site.find(""), Rows{});
  EXPECT_EQ(site.find("и в на"), Rows{});
  EXPECT_EQ(site.find("\"\""), Rows{});
}

}  // namespace
}  // namespace roadbook::test
