#include "parse/front_matter.h"

#include <gtest/gtest.h>

#include "support/describe_findings.h"

namespace roadbook {

namespace {

using testing::Lines;

constexpr FileId kFile{1};

struct Read {
  explicit Read(std::string_view text) {
    Findings findings;
    const FrontMatter matter = read_front_matter(text, kFile, findings);
    usable = matter.usable;
    body = text.substr(matter.body_begin);
    for (const YamlEntry& entry : matter.root.entries) {
      lines.push_back(testing::describe_place(entry.key_span, text) +
                      testing::describe_place(entry.value.span, text));
    }
    for (const Finding& finding : findings) {
      EXPECT_EQ(finding.span.file, kFile);
      lines.push_back(testing::describe_finding(finding, text));
    }
  }
  bool usable = false;
  std::string body;
  Lines lines;
};

TEST(ReadFrontMatter, FindsTheMapAndTheBody) {
  for (const std::string_view text :
       {"---\nтип: план\n---\nтекст", "---\r\nтип: план\r\n---\r\nтекст",
        "\xEF\xBB\xBF---\nтип: план\n---\nтекст", "--- \t\nтип: план\n---  \nтекст"}) {
    const Read read{text};
    EXPECT_TRUE(read.usable) << text;
    EXPECT_EQ(read.lines, Lines{"[тип][план]"}) << text;
    EXPECT_EQ(read.body, "текст") << text;
  }
}

TEST(ReadFrontMatter, TheBodyMayBeEmpty) {
  EXPECT_EQ(Read("---\nтип: план\n---").body, "");
  EXPECT_TRUE(Read("---\nтип: план\n---").usable);
}

TEST(ReadFrontMatter, ALineOfMoreDashesClosesNothing) {
  const Read read{"---\nтип: план\n# ----\n---\n----\n---\nтекст"};
  EXPECT_EQ(read.body, "----\n---\nтекст");
}

TEST(ReadFrontMatter, ReportsWhatIsNotFrontMatter) {
  struct Example {
    std::string_view text;
    Lines lines;
  };
  const std::string rule = "document/bad-front-matter";
  for (const Example& example : {
           Example{"", {rule + ".empty [^]"}},
           Example{" \n\xC2\xA0\n", {rule + ".empty [^ ]"}},
           Example{"\xEF\xBB\xBF", {rule + ".empty [^]"}},
           Example{"# План\r\nтекст", {rule + ".missing [# План]"}},
           Example{"\n---\nтип: план\n---\n", {rule + ".missing [^]"}},
           Example{"----\nтип: план\n----\n", {rule + ".missing [----]"}},
           Example{"---\nтип: план\n", {rule + ".unclosed [---]"}},
           Example{"---", {rule + ".unclosed [---]"}},
           Example{"\xEF\xBB\xBF---\nтип: план", {rule + ".unclosed [---]"}},
           Example{"---\n- план\n---\n", {rule + ".not-a-map [^- план]"}},
           Example{"---\nплан\n---\n", {rule + ".not-a-map [^план]"}},
       }) {
    const Read read{example.text};
    EXPECT_FALSE(read.usable) << example.text;
    EXPECT_EQ(read.lines, example.lines) << example.text;
  }
}

TEST(ReadFrontMatter, MayBeEmpty) {
  const Read read{"---\n---\nтекст"};
  EXPECT_FALSE(read.usable);
  EXPECT_EQ(read.lines, Lines{});
  EXPECT_EQ(read.body, "текст");
}

}  // namespace

}  // namespace roadbook
