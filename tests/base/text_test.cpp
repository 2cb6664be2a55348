#include "base/text.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

namespace roadbook {

namespace {

TEST(Trim, TakesWhiteSpaceFromBothEnds) {
  EXPECT_EQ(trim(""), "");
  EXPECT_EQ(trim(" \t\r\n\f\v"), "");
  EXPECT_EQ(trim("\xC2\xA0 срок\xC2\xA0\xC2\xA0 "), "срок");
  EXPECT_EQ(trim("а б"), "а б");
  EXPECT_EQ(trim("Р"), "Р");  // D0 A0: its second byte is that of a no-break space
}

TEST(IsBlank, KnowsNoBreakSpaces) {
  EXPECT_TRUE(is_blank(" \xC2\xA0\t"));
  EXPECT_FALSE(is_blank("\xC2"));
  EXPECT_FALSE(is_blank("-"));
}

TEST(Split, TrimsEachPart) {
  using Parts = std::vector<std::string_view>;
  EXPECT_EQ(split("", ','), Parts{""});
  EXPECT_EQ(split("а, б ,,в,", ','), (Parts{"а", "б", "", "в", ""}));
  EXPECT_EQ(split("один", '|'), Parts{"один"});
}

TEST(CollapseSpaces, LeavesOneSpaceBetweenWords) {
  EXPECT_EQ(collapse_spaces(" до \t\n 01.11.2023\xC2\xA0\xC2\xA0г. "), "до 01.11.2023 г.");
  EXPECT_EQ(collapse_spaces("РРР"), "РРР");
  EXPECT_EQ(collapse_spaces("  "), "");
}

// Piece by piece, as one would say it.
std::string collapse_slowly(std::string_view text) {
  std::string out;
  while (!(text = trim_spaces(text)).empty()) {
    std::size_t end = 0;
    while (end < text.size() && trim_spaces(text.substr(end, 1)) != "" &&
           !text.substr(end).starts_with("\u00A0"))
      ++end;
    out.append(out.empty() ? "" : " ").append(text.substr(0, end));
    text.remove_prefix(end);
  }
  return out;
}

TEST(CollapseSpaces, AndTrimMakeTheSameOfAnyTextAsOneWouldByHand) {
  std::mt19937 random{7};
  constexpr std::array<std::string_view, 10> kPieces{" ", "\u00A0",         "\n", "\t",   "\v",
                                                     "а", "длинное слово ", "«",  "\xC2", "\xA0"};
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    // Many with single spaces, as texts have.
    for (std::size_t pieces = random() % 30; pieces > 0; --pieces)
      text.append(random() % 4 == 0 ? kPieces[random() % kPieces.size()] : "слово ");
    ASSERT_EQ(collapse_spaces(text), collapse_slowly(text)) << i << ": " << text;
    ASSERT_EQ(trim(text), trim_spaces(text)) << i << ": " << text;
  }
}

TEST(IsInFolder, KnowsWholeNamesOnly) {
  EXPECT_TRUE(is_in_folder("krai/zeya", ""));
  EXPECT_TRUE(is_in_folder("krai/zeya", "krai/zeya"));
  EXPECT_TRUE(is_in_folder("krai/zeya", "krai"));
  EXPECT_FALSE(is_in_folder("krai", "krai/zeya"));
  EXPECT_FALSE(is_in_folder("krai-2/zeya", "krai"));
}

TEST(ReplaceAll, DoesNotLookAgainAtWhatItPut) {
  const auto replaced = [](std::string text, std::string_view from, std::string_view to) {
    replace_all(text, from, to);
    return text;
  };
  EXPECT_EQ(replaced("a-a-a", "a", "aa"), "aa-aa-aa");
  EXPECT_EQ(replaced("aaa", "aa", "b"), "ba");
  EXPECT_EQ(replaced("срок", "x", "y"), "срок");
  EXPECT_EQ(replaced("a\n\nb", "\n", ""), "ab");
}

TEST(EditDistance, CountsCharactersNotBytes) {
  struct Example {
    std::string_view a;
    std::string_view b;
    std::size_t distance;
  };
  for (const Example& example : {
           Example{"", "", 0},
           Example{"", "срок", 4},
           Example{"срок", "срок", 0},
           Example{"срок", "сроки", 1},
           Example{"срок", "срк", 1},
           Example{"срок", "сток", 1},
           Example{"номер", "ноемр", 1},  // neighbours changed places
           Example{"период", "перод", 1},
           Example{"назвние", "название", 1},
           Example{"ca", "abc", 3},  // optimal string alignment, not full Damerau
           Example{"Приказ", "приказ", 0},
           Example{"учёт", "учет", 0},
       }) {
    EXPECT_EQ(edit_distance(example.a, example.b, 10), example.distance) << example.a << " / " << example.b;
    EXPECT_EQ(edit_distance(example.b, example.a, 10), example.distance) << example.b << " / " << example.a;
  }
}

TEST(EditDistance, LettersThatLookAlikeAreTheSame) {
  EXPECT_EQ(edit_distance("cpoк", "срок", 3), 0U);              // Latin c, p, o
  EXPECT_EQ(edit_distance("TEPPИTOPИЯ", "территория", 3), 0U);  // Latin T, E, P, O
  EXPECT_EQ(edit_distance("H", "Н", 3), 0U);
}

// «Title» and «title» are one word, although only the capital T looks like a Cyrillic letter.
TEST(EditDistance, CaseDoesNotMatterInLatinEither) {
  for (const std::string_view word : {"Title", "TITLE", "tItLE"})
    EXPECT_EQ(edit_distance(word, "title", 5), 0U);
  EXPECT_EQ(edit_distance("BASIS", "basis", 5), 0U);
  EXPECT_EQ(edit_distance("HMBT", "hmbt", 5), 0U);
}

TEST(EditDistance, StopsAboveTheLimit) {
  EXPECT_EQ(edit_distance("срок", "исполнители", 3), 4U);
  EXPECT_GT(edit_distance("abcdefgh", "hgfedcba", 2), 2U);
  EXPECT_EQ(edit_distance("abcd", "badc", 2), 2U);
  EXPECT_EQ(edit_distance("abc", "xyz", 0), 1U);
}

}  // namespace

}  // namespace roadbook
