#include "diag/source.h"

#include <gtest/gtest.h>

#include <utility>

namespace roadbook {

namespace {

constexpr FileId kFile{0};

SourceSet one_file(std::string text) { return SourceSet{{{"content/a.md", std::move(text)}}}; }

using Place = std::pair<std::size_t, std::size_t>;

Place locate(const std::string& text, std::size_t offset) {
  const LineColumn place = one_file(text).locate(kFile, offset);
  return {place.line, place.column};
}

TEST(SourceSet, CountsLinesAndCharactersFromOne) {
  const std::string text = "тип: приказ\n\nномер: 1\n";
  EXPECT_EQ(locate(text, 0), (Place{1, 1}));
  EXPECT_EQ(locate(text, text.find("приказ")), (Place{1, 6}));
  EXPECT_EQ(locate(text, text.find("\n\n")), (Place{1, 12}));
  EXPECT_EQ(locate(text, text.find("\n\n") + 1), (Place{2, 1}));
  EXPECT_EQ(locate(text, text.find("номер")), (Place{3, 1}));
  EXPECT_EQ(locate(text, text.find("1")), (Place{3, 8}));
  EXPECT_EQ(locate(text, text.size()), (Place{4, 1}));
  EXPECT_EQ(locate(text, text.size() + 100), (Place{4, 1}));
  EXPECT_EQ(locate("", 0), (Place{1, 1}));
}

TEST(SourceSet, CarriageReturnsDoNotMoveColumns) {
  const std::string text = "а: б\r\nв: г\r\n";
  EXPECT_EQ(locate(text, text.find("г")), (Place{2, 4}));
  EXPECT_EQ(locate(text, text.find('\r')), (Place{1, 5}));
}

TEST(SourceSet, AByteOrderMarkTakesNoColumn) {
  const std::string text = "\xEF\xBB\xBF---\nтип";
  EXPECT_EQ(locate(text, 0), (Place{1, 1}));
  EXPECT_EQ(locate(text, 1), (Place{1, 1}));
  EXPECT_EQ(locate(text, 3), (Place{1, 1}));
  EXPECT_EQ(locate(text, 5), (Place{1, 3}));
  EXPECT_EQ(locate(text, 7), (Place{2, 1}));
}

TEST(SourceSet, BytesThatAreNotUtf8TakeOneColumnEach) {
  EXPECT_EQ(locate("a\xFF\xFE"
                   "b",
                   3),
            (Place{1, 4}));
}

TEST(SourceSet, GivesTheLineThatHoldsAByte) {
  const SourceSet sources = one_file("\xEF\xBB\xBFпервая\r\nвторая\n\nпоследняя");
  const std::string_view text = sources.file(kFile).text;
  EXPECT_EQ(sources.line_at(kFile, 0), "первая");
  EXPECT_EQ(sources.line_at(kFile, text.find('\n')), "первая");
  EXPECT_EQ(sources.line_at(kFile, text.find("торая")), "вторая");
  EXPECT_EQ(sources.line_at(kFile, text.find("\n\n") + 1), "");
  EXPECT_EQ(sources.line_at(kFile, text.size()), "последняя");
  EXPECT_EQ(sources.line_at(kFile, text.size() + 9), "последняя");
}

TEST(SourceSet, GivesTheTextOfASpan) {
  const SourceSet sources = one_file("до 01.11.2023 г.");
  EXPECT_EQ(sources.text({kFile, 5, 10}), "01.11.2023");
  EXPECT_EQ(sources.text({kFile, 0, 0}), "");
}

}  // namespace

}  // namespace roadbook
