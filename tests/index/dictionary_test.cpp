// The reader of the dictionary, on a small one of its form and on the installed one.
#include "index/dictionary.h"

#include <gtest/gtest.h>

#include "load/dictionary.h"

namespace roadbook {

namespace {

using Words = std::vector<std::string_view>;
using Forms = std::vector<std::string>;

constexpr std::string_view kAffixes =
    "SET UTF-8\n\nSFX I Y 3\nSFX I   а    ы            [^жк]а\nSFX I   а    и            [жк]а\n"
    "SFX I   а    0            [^к]а\nSFX K Y 1\nSFX K   0    ом           [^о]\n";
constexpr std::string_view kWords =
    "9\nёлка/I\nшкола/I\nкожа/I\nРоза/I\nпривет/K\nокно\nокон\nборец/K\nборцов\n";

TEST(Dictionary, FindsTheWordsOfAForm) {
  const Dictionary dictionary{kAffixes, kWords};
  EXPECT_EQ(dictionary.find_words("школы"), Words{"школа"});
  EXPECT_EQ(dictionary.find_words("школа"), Words{"школа"});
  EXPECT_EQ(dictionary.find_words("елки"), Words{"ёлка"});
  EXPECT_EQ(dictionary.find_words("роз"), Words{"Роза"});
  EXPECT_EQ(dictionary.find_words("школи"), Words{});
  EXPECT_EQ(dictionary.find_words("ы"), Words{});
  EXPECT_EQ(dictionary.find_words(""), Words{});
}

TEST(Dictionary, ListsTheFormsOfAWord) {
  const Dictionary dictionary{kAffixes, kWords};
  EXPECT_EQ(dictionary.list_forms("кожа"), (Forms{"кожа", "кожи", "кож"}));
  EXPECT_EQ(dictionary.list_forms("ёлка"), (Forms{"елка", "елки"}));
  EXPECT_EQ(dictionary.list_forms("нет такого"), Forms{"нет такого"});
}

TEST(Dictionary, JoinsFormsThatAreWrittenAsWordsOfTheirOwn) {
  const Dictionary dictionary{kAffixes, kWords};
  EXPECT_EQ(dictionary.find_words("борцов"), (Words{"борец", "борцов"}));
  EXPECT_EQ(dictionary.list_forms("борец"), (Forms{"борец", "борецом", "борцов"}));
  // «окно» itself has no forms here, so nothing says that it is a word with forms.
  EXPECT_EQ(dictionary.find_words("окон"), Words{"окон"});
}

TEST(Dictionary, MayBeAbsent) {
  const Dictionary none{"", ""};
  EXPECT_EQ(none.find_words("школа"), Words{});
  EXPECT_EQ(none.list_forms("школа"), Forms{"школа"});
}

TEST(Dictionary, ReadsTheInstalledOne) {
  const DictionaryFiles files = load_dictionary();
  ASSERT_TRUE(files.found) << "hunspell-ru is not installed";
  const Dictionary dictionary{files.affixes, files.words};
  EXPECT_EQ(dictionary.find_words("дней"), Words{"день"});
  EXPECT_EQ(dictionary.find_words("писем"), (Words{"писем", "письмо"}));
  EXPECT_EQ(dictionary.list_forms("окно"),
            (Forms{"окно", "окну", "окне", "окнами", "окнам", "окнах", "окна", "окном", "окон"}));
}

}  // namespace

}  // namespace roadbook
