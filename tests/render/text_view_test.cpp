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

}  // namespace

}  // namespace roadbook
