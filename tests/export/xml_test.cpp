#include "export/xml.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

std::string escaped(std::string_view text) {
  std::string out;
  append_xml(out, text);
  return out;
}

TEST(Xml, EscapesMarkup) {
  EXPECT_EQ(escaped("<a href=\"x\">Б & В</a>]]>"), "&lt;a href=&quot;x&quot;&gt;Б &amp; В&lt;/a&gt;]]&gt;");
}

TEST(Xml, ReplacesWhatXmlCannotHold) {
  EXPECT_EQ(escaped(std::string_view{"a\0b\x1B\xFF"
                                     "c",
                                     6}),
            "a�b��c");
  EXPECT_EQ(escaped("\xEF\xBF\xBE"), "�");
  EXPECT_EQ(escaped("a\tb\n"), "a\tb\n");
}

TEST(Xml, ElementOfAnEmptyTextIsLeftOut) {
  std::string out;
  append_element(out, "title", "a<b");
  append_element(out, "summary", "");
  EXPECT_EQ(out, "<title>a&lt;b</title>\n");
}

}  // namespace

}  // namespace roadbook
