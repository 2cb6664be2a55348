#include "render/cell_view.h"

#include <gtest/gtest.h>

#include "support/test_site.h"

namespace roadbook {

namespace {

const ExecutorId kKnown{0};

// What the cell «text» with these mentions looks like on a page two folders deep.
std::string html_of(std::string_view text, const std::vector<ExecutorMention>& mentions) {
  const testing::TestSite site{testing::TestSite::Texts{}};
  SiteIndex index;
  index.executor_hrefs = {"executors/a/index.html"};
  const PageJob job{"x/y/index.html", 0, 0};
  return executors_html(text, mentions, {site.site(), index, job}, "../../");
}

TEST(ExecutorsCell, LinksNamesWhereTheyStand) {
  EXPECT_EQ(
      html_of("ab, cd (x)", {{{0, 2}, {}, kKnown}, {{4, 2}, {}, kKnown}}),
      "<a href=\"../../executors/a/index.html\">ab</a>, <a href=\"../../executors/a/index.html\">cd</a> (x)");
}

TEST(ExecutorsCell, MarksWhoIsNotKnown) {
  EXPECT_EQ(html_of("<ab>\ncd", {{{0, 4}, {}, {}}}),
            "<span class=\"unknown\" title=\"Такого исполнителя нет в реестре\">&lt;ab&gt;</span><br>cd");
}

TEST(ExecutorsCell, KeepsTheTextWholeWhateverTheMentions) {
  const std::string link = "<a href=\"../../executors/a/index.html\">";
  EXPECT_EQ(html_of("abcd", {{{2, 1}, {}, kKnown}, {{0, 2}, {}, kKnown}}), "ab" + link + "c</a>d");
  EXPECT_EQ(html_of("abcd", {{{0, 3}, {}, kKnown}, {{1, 2}, {}, kKnown}}), link + "abc</a>d");
  EXPECT_EQ(html_of("abcd", {{{9, 1}, {}, kKnown}, {{2, 99}, {}, kKnown}, {{1, 0}, {}, kKnown}}), "abcd");
}

TEST(DeadlineCell, MarksWhatWasNotUnderstood) {
  const Messages messages = testing::project_messages("ru");
  Deadline deadline;
  deadline.unparsed = {{0, 3}, {5, 1}};
  EXPECT_EQ(deadline_html("abc\n&?", deadline, messages),
            "<span class=\"unknown\" title=\"Эти слова о сроке не разобраны\">abc</span><br>&amp;"
            "<span class=\"unknown\" title=\"Эти слова о сроке не разобраны\">?</span>");
}

}  // namespace

}  // namespace roadbook
