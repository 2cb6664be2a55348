#include "check/baseline.h"

#include <gtest/gtest.h>

namespace roadbook {
namespace {

using Lines = std::vector<std::string>;

const std::string kFirst = "00000000000000aa";
const std::string kSecond = "00000000000000bb";

Finding finding(std::string_view rule) { return {rule, {FileId{0}, 0, 1}}; }

TEST(Baseline, IsALineForEachFinding) {
  const SourceSet sources{{{"content/a.md", "x"}}};
  EXPECT_EQ(format_baseline({finding("table/empty-cell"), finding("table/number-gap")},
                            Lines{kFirst, kSecond}, sources, "Первая\nвторая"),
            "# Первая\n# вторая\n"
            "00000000000000aa table/empty-cell content/a.md\n"
            "00000000000000bb table/number-gap content/a.md\n");
}

TEST(Baseline, TakesOutWhatItKnows) {
  const Baseline baseline =
      parse_baseline("# Известные\r\n\n00000000000000bb table/number-gap content/a.md\r\n");
  EXPECT_EQ(baseline.bad_line, 0U);
  EXPECT_EQ(baseline.fingerprints, Lines{kSecond});
  Findings findings{finding("table/empty-cell"), finding("table/number-gap"), finding("text/raw-html")};
  Lines fingerprints{kFirst, kSecond, "00000000000000cc"};
  EXPECT_EQ(remove_known(baseline, findings, fingerprints), 1U);
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[1].rule, "text/raw-html");
  EXPECT_EQ(fingerprints, (Lines{kFirst, "00000000000000cc"}));
}

TEST(Baseline, NamesTheLineThatIsNoneOfItsOwn) {
  EXPECT_EQ(parse_baseline("# x\n00000000000000aa a/b c\nпрочее\n").bad_line, 3U);
  EXPECT_EQ(parse_baseline("00000000000000AA a/b c\n").bad_line, 1U);
  EXPECT_EQ(parse_baseline("").bad_line, 0U);
}

}  // namespace
}  // namespace roadbook
