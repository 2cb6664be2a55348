#include "diag/print/places.h"

#include <gtest/gtest.h>

#include <string>

namespace roadbook {
namespace {

SourceSpan span(std::size_t begin, std::size_t length) {
  return {FileId{0}, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(length)};
}

TEST(Places, AgreeWithTheSourceSetAtEveryByte) {
  for (const std::string text : {"", "\n", "а\nбв\n", "а\r\nб\r\n\r\n", "\xEF\xBB\xBFа\nб", "без конца"}) {
    const SourceSet sources{{{"a.md", text}}};
    Places places{sources};
    for (std::size_t at = 0; at <= text.size(); ++at) {
      const bool inside_char = at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
      if (inside_char || (at < text.size() && text[at] == '\n')) continue;
      const PlacedLine placed = places.begin_of(span(at, 0));
      const LineColumn expected = sources.locate(FileId{0}, at);
      EXPECT_EQ(placed.line, expected.line) << text << at;
      EXPECT_EQ(placed.column, expected.column) << text << at;
      EXPECT_EQ(placed.text, sources.line_at(FileId{0}, at)) << text << at;
    }
  }
}

TEST(Places, EndBehindTheLastCharacter) {
  const std::string text = "первая\nвторая\n";
  const SourceSet sources{{{"a.md", text}}};
  Places places{sources};
  const auto end = [&](std::size_t begin, std::size_t length) {
    const PlacedLine place = places.end_of(span(begin, length));
    return std::to_string(place.line) + ":" + std::to_string(place.column) + " byte " +
           std::to_string(place.offset);
  };
  EXPECT_EQ(end(0, 12), "1:7 byte 12");
  EXPECT_EQ(end(2, 2), "1:3 byte 4");
  EXPECT_EQ(end(2, 0), "1:2 byte 2");
  EXPECT_EQ(end(13, 12), "2:7 byte 12");
  EXPECT_EQ(end(0, 25), "2:7 byte 12");
  EXPECT_EQ(end(1000, 1), "3:1 byte 0");
}

}  // namespace
}  // namespace roadbook
