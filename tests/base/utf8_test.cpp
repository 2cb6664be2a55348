#include "base/utf8.h"

#include <gtest/gtest.h>

#include <array>
#include <optional>
#include <random>
#include <string>

namespace roadbook {

namespace {

TEST(DecodeUtf8, ReadsOneCharacter) {
  struct Example {
    std::string_view text;
    char32_t code;
    std::size_t length;
  };
  for (const Example& example :
       {Example{"a", U'a', 1}, Example{"я", U'я', 2}, Example{"№", U'№', 3}, Example{"😀", U'😀', 4},
        Example{std::string_view{"\0", 1}, 0, 1}, Example{"\xED\x9F\xBF", 0xD7FF, 3},
        Example{"\xF4\x8F\xBF\xBF", 0x10FFFF, 4}}) {
    const DecodedChar c = decode_utf8(example.text, 0);
    EXPECT_TRUE(c.valid) << example.text;
    EXPECT_EQ(c.code, example.code) << example.text;
    EXPECT_EQ(c.length, example.length) << example.text;
  }
}

TEST(DecodeUtf8, TakesOneByteOfWhatIsNotUtf8) {
  for (const std::string_view text :
       {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC2", "\xD0z", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xE2\x84",
        "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\x80", "\xF0\x9F\x98", "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80", "\xFE", "\xFF"}) {
    const DecodedChar c = decode_utf8(text, 0);
    EXPECT_FALSE(c.valid) << text;
    EXPECT_EQ(c.length, 1U) << text;
    EXPECT_EQ(c.code, char32_t{0xFFFD}) << text;
  }
}

TEST(AppendUtf8, IsTheReverseOfDecode) {
  for (char32_t code = 1; code <= 0x10FFFF; code += code < 0x1000 ? 1 : 257) {
    if (code >= 0xD800 && code <= 0xDFFF) continue;
    std::string text;
    append_utf8(text, code);
    const DecodedChar c = decode_utf8(text, 0);
    ASSERT_TRUE(c.valid && c.code == code && c.length == text.size()) << static_cast<unsigned>(code);
  }
}

TEST(BeginBefore, FindsTheCharacterThatEndsThere) {
  const std::string_view text = "aб–😀";
  EXPECT_EQ(begin_before(text, 1), 0U);
  EXPECT_EQ(begin_before(text, 3), 1U);
  EXPECT_EQ(begin_before(text, 6), 3U);
  EXPECT_EQ(begin_before(text, 10), 6U);
  EXPECT_EQ(begin_before("\x80\x80\x80\x80\x80\x80", 6), 2U);
  EXPECT_EQ(begin_before("\x80", 1), 0U);
}

TEST(FindInvalidUtf8, GivesTheFirstBadByte) {
  EXPECT_EQ(find_invalid_utf8(""), std::nullopt);
  EXPECT_EQ(find_invalid_utf8("приказ № 1"), std::nullopt);
  EXPECT_EQ(find_invalid_utf8("план\xFF\xFE"), 8U);
  EXPECT_EQ(find_invalid_utf8("пла\xD0"), 6U);
  EXPECT_EQ(find_invalid_utf8("\xEF\xF0\xE8\xEA\xE0\xE7"), 0U);  // «приказ» in windows-1251
}

TEST(FindInvalidUtf8, LooksAtEveryByteOfLongTexts) {
  for (const std::string_view seventh : {"я", "№", " "}) {
    std::string text;
    for (int size = 0; size < 140; ++size) {
      EXPECT_EQ(find_invalid_utf8(text), std::nullopt) << size;
      for (const std::string_view bad : {"\xFF", "\xD0", "\x80", "\xC0\xAF", "\xE2\x84"}) {
        EXPECT_EQ(find_invalid_utf8(text + std::string{bad} + text), text.size()) << size;
      }
      text += size % 7 == 6 ? seventh : size % 3 == 2 ? " " : "я";
    }
  }
}

TEST(FindInvalidUtf8, AgreesWithDecodingOnRandomBytes) {
  constexpr std::array<std::string_view, 16> kPieces{"я",
                                                     "№",
                                                     "😀",
                                                     "a",
                                                     " ",
                                                     "\xD0",
                                                     "\x80",
                                                     "\xE2",
                                                     "\xE0\xA0\x80",
                                                     "\xED\x9F\xBF",
                                                     "\xED\xA0\x80",
                                                     "\xF0\x9F",
                                                     "\xF4\x90\x80\x80",
                                                     "\xC1\xBF",
                                                     "\xE0\x9F\xBF",
                                                     "приказ о плане"};
  std::mt19937 random{20231001};
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    // Bad pieces are rare, so that many of them stand late in the text.
    for (std::size_t pieces = random() % 60; pieces > 0; --pieces)
      text += kPieces[random() % 20 == 0 ? random() % kPieces.size() : random() % 5];
    std::optional<std::size_t> bad;
    std::size_t chars = 0;
    for (std::size_t at = 0; at < text.size(); ++chars) {
      const DecodedChar c = decode_utf8(text, at);
      if (!c.valid && !bad) bad = at;
      at += c.length;
    }
    ASSERT_EQ(find_invalid_utf8(text), bad) << text;
    ASSERT_EQ(count_chars(text), chars) << text;
  }
}

TEST(DisplayWidth, CountsColumnsOfATerminal) {
  EXPECT_EQ(display_width(""), 0U);
  EXPECT_EQ(display_width("Срок № 1"), 8U);
  EXPECT_EQ(display_width("и\xCC\x86"), 1U);  // й as two characters
  EXPECT_EQ(display_width("日本"), 4U);
  EXPECT_EQ(display_width("😀"), 2U);
  EXPECT_EQ(display_width("a\xFF"), 2U);
}

TEST(CountChars, CountsCodePointsAndBadBytes) {
  EXPECT_EQ(count_chars("приказ"), 6U);
  EXPECT_EQ(count_chars("a\xFF\xFE"), 3U);
  EXPECT_EQ(count_chars("я\xD1"), 2U);
}

}  // namespace

}  // namespace roadbook
