#include "diag/printable.h"

#include <gtest/gtest.h>

#include "base/plain_text.h"
#include "base/utf8.h"

namespace roadbook {
namespace {

TEST(Printable, KeepsOneLineAndDropsControls) {
  EXPECT_EQ(printable("две\nстроки\tи\r"), "две строки и ");
  EXPECT_EQ(printable("\x1B]0;x\x07"), "\uFFFD]0;x\uFFFD");
  EXPECT_EQ(printable("a\u202Eb\u0085c"), "a\uFFFDb\uFFFDc");
  EXPECT_EQ(printable("\xD0"), "\uFFFD");
}

TEST(Printable, KeepsEveryPlainCharacter) {
  for (char32_t code = 0; code < 0x3000; ++code) {
    std::string text;
    append_utf8(text, code);
    if (plain_length(text, 0, kUnprintable) == 0) continue;
    EXPECT_EQ(plain_length(text, 0, kUnprintable), text.size()) << static_cast<unsigned>(code);
    EXPECT_EQ(printable_char(code), code) << static_cast<unsigned>(code);
    EXPECT_EQ(display_width(text), 1U) << static_cast<unsigned>(code);
  }
}

}  // namespace
}  // namespace roadbook
