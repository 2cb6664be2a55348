#include "render/text_view.h"

#include <gtest/gtest.h>

#include <vector>

namespace roadbook {

namespace {

#define NB "\xC2\xA0"

struct TextCase {
  const char* text;
  const char* html;
};

TEST(AppendText, EscapesBreaksLinesAndBindsSpaces) {
  const std::vector<TextCase> cases{
      {"обычный текст", "обычный текст"},
      {"<b> & \"'", "&lt;b&gt; &amp; &quot;&#39;"},
      {"строка\nстрока", "строка<br>строка"},
      {"МОАУ СОШ № 1", "МОАУ СОШ №" NB "1"},
      {"декабрь 2023 г.", "декабрь 2023" NB "г."},
      {"2023–2024 гг.", "2023–2024" NB "гг."},
      {"2023 году", "2023 году"},
      {"Белявцева Т. Ю., методист", "Белявцева" NB "Т." NB "Ю., методист"},
      {"О. М. Богословская", "О." NB "М." NB "Богословская"},
      {"Приказ. О работе", "Приказ. О работе"},
      {" ", " "},
      {"№ ", "№" NB},
      {"", ""},
  };
  for (const TextCase& item : cases) {
    std::string html;
    append_text(html, item.text);
    EXPECT_EQ(html, item.html);
    EXPECT_EQ(is_plain(item.text), html == item.text) << item.text;
  }
}

TEST(TypographicHtml, BindsSpacesOfTheTextAndLeavesTagsAlone) {
  EXPECT_EQ(typographic_html("<p>Приказ № 5 от 2023 г. <a href=\"x\" title=\"№ 5\">И. О. Фамилия</a></p>"),
            "<p>Приказ №\u00A05 от 2023\u00A0г. <a href=\"x\" title=\"№ 5\">И.\u00A0О.\u00A0Фамилия</a></p>");
}

TEST(Shortened, CutsBetweenWordsAndNeverInsideACharacter) {
  EXPECT_EQ(shortened("Одна\n строка"), "Одна строка");
  std::string words;
  for (int i = 0; i < 50; ++i) words += "слово ";
  const std::string cut = shortened(words);
  EXPECT_TRUE(cut.size() <= 404 && cut.ends_with("слово …")) << cut;
  std::string long_word = "а";
  for (int i = 0; i < 300; ++i) long_word += "ш";
  long_word.insert(0, "x");
  const std::string one = shortened(long_word);
  EXPECT_TRUE(one.ends_with("ш …") && one.size() <= 404) << one;
}

}  // namespace

}  // namespace roadbook
