#include "check/shown_text.h"

#include <gtest/gtest.h>

#include <string>

namespace roadbook {
namespace {

// The text with everything that is not shown left out; the sign that opens it stays.
std::string shown(const std::string& file) {
  ShownText text{file};
  std::string out;
  for (std::size_t i = 0; i < file.size(); ++i) {
    if (text.shows(i)) out.push_back(file[i]);
  }
  return out;
}

TEST(ShownText, LeavesOutComments) {
  EXPECT_EQ(shown("а <!-- б\nв --> г"), "а < г");
  EXPECT_EQ(shown("а <!-- б"), "а <");
  EXPECT_EQ(shown("---\nтип: план # б\nномер: а#б\n# в\n---\nг # д"),
            "---\nтип: план #номер: а#б\n#---\nг # д");
}

TEST(ShownText, LeavesOutCode) {
  EXPECT_EQ(shown("а\n```\nб\n```\nв"), "а\nв");
  EXPECT_EQ(shown("а\n~~~~ x\nб\n~~~\nв\n~~~~\nг"), "а\nг");
  EXPECT_EQ(shown("а `б` в"), "а ` в");
  EXPECT_EQ(shown("а ``б ` в`` г"), "а `` г");
  EXPECT_EQ(shown("а ` б"), "а ` б");
}

TEST(ShownText, LeavesOutAddresses) {
  EXPECT_EQ(shown("[а](б.md \"в\") г"), "[а]( г");
  EXPECT_EQ(shown("https://а.рф/б в"), "https: в");
  EXPECT_EQ(shown("<https://а.рф> б"), "< б");
  EXPECT_EQ(shown("«https://а.рф» б"), "«https:» б");
  EXPECT_EQ(shown("а<br>б</p>"), "а<б<");
  EXPECT_EQ(shown("<a@b.ru>"), "<a@b.ru>");
  EXPECT_EQ(shown("1 < 2 > 0"), "1 < 2 > 0");
}

TEST(ShownText, KnowsTheFrontMatter) {
  const std::string file = "---\nтип: план\n---\nтекст";
  ShownText text{file};
  EXPECT_TRUE(text.shows(file.find("план")));
  EXPECT_TRUE(text.in_front_matter());
  EXPECT_TRUE(text.shows(file.find("текст")));
  EXPECT_FALSE(text.in_front_matter());
}

// Most files hide nothing, and are not gone through; one comment at the end has them gone through.
TEST(ShownText, KnowsTheFrontMatterInFilesThatHideNothing) {
  for (const std::string file :
       {"---\nтип: план\n---\nа\n---\nб\n", "---\nтип: план\nа\n", "\uFEFF---\r\nтип: план\r\n--- \r\nа\n",
        "а\n---\nб\n", "---", "---\n", "", "---\n---", "---\n--\n ---\nа"}) {
    const std::string with_comment = file + "\n<!-- -->";
    ShownText all{file};
    ShownText some{with_comment};
    for (std::size_t i = 0; i < file.size(); ++i) {
      EXPECT_TRUE(all.shows(i));
      EXPECT_TRUE(some.shows(i)) << file << " " << i;
      EXPECT_EQ(all.in_front_matter(), some.in_front_matter()) << file << " " << i;
    }
  }
}

}  // namespace
}  // namespace roadbook
