#include "export/csv.h"

#include <gtest/gtest.h>

namespace roadbook {

namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

std::string one_value(std::string_view text) {
  CsvSink sink;
  sink.text(text);
  sink.text("b");
  sink.end_row();
  const std::string out = sink.take();
  return out.substr(kBom.size(), out.size() - kBom.size() - std::string_view{";b\r\n"}.size());
}

TEST(Csv, WritesRowsThatARussianExcelOpens) {
  CsvSink sink;
  sink.text("Совет школ");
  sink.number(12);
  sink.day(make_date(2023, 6, 30));
  sink.day(std::nullopt);
  sink.flag(true);
  sink.end_row();
  sink.text("");
  sink.flag(false);
  sink.end_row();
  EXPECT_EQ(sink.take(), "\xEF\xBB\xBFСовет школ;12;2023-06-30;;true\r\n;false\r\n");
}

TEST(Csv, QuotesWhatCouldEndAValue) {
  EXPECT_EQ(one_value("a;b"), "\"a;b\"");
  EXPECT_EQ(one_value("a,b"), "\"a,b\"");
  EXPECT_EQ(one_value("МОАУ \"Лицей\""), "\"МОАУ \"\"Лицей\"\"\"");
  EXPECT_EQ(one_value("a\nb"), "\"a\nb\"");
  EXPECT_EQ(one_value("a\rb"), "\"a\rb\"");
  EXPECT_EQ(one_value("«Лицей»"), "«Лицей»");
}

TEST(Csv, DisarmsFormulas) {
  EXPECT_EQ(one_value("=1+1"), "\"'=1+1\"");
  EXPECT_EQ(one_value("+7 900"), "\"'+7 900\"");
  EXPECT_EQ(one_value("-1"), "\"'-1\"");
  EXPECT_EQ(one_value("@SUM(A1)"), "\"'@SUM(A1)\"");
  EXPECT_EQ(one_value("\t=1"), "\"'\t=1\"");
  EXPECT_EQ(one_value("\r=1"), "\"'\r=1\"");
  EXPECT_EQ(one_value("  =1"), "\"'  =1\"");
  EXPECT_EQ(one_value("＝1"), "\"'＝1\"");
  EXPECT_EQ(one_value("=cmd|' /C calc'!A0"), "\"'=cmd|' /C calc'!A0\"");
  EXPECT_EQ(one_value("=HYPERLINK(\"http://evil\";\"x\")"), "\"'=HYPERLINK(\"\"http://evil\"\";\"\"x\"\")\"");
}

TEST(Csv, LeavesWhatIsNoFormula) {
  EXPECT_EQ(one_value("– не позднее 1 мая"), "– не позднее 1 мая");
  EXPECT_EQ(one_value("а = б"), "а = б");
  EXPECT_EQ(one_value("   "), "   ");
}

TEST(Csv, DropsZeroBytes) { EXPECT_EQ(one_value(std::string_view{"a\0=b", 4}), "\"a=b\""); }

}  // namespace

}  // namespace roadbook
