// Whole outputs of all formats for the same two findings: one with a second place, one that quotes hostile
// text and has a mechanical mend. That outputs fit the schemas of their formats is tested by tests/formats.
#include <gtest/gtest.h>

#include <cstdlib>

#include "base/files.h"
#include "diag/print/formats.h"
#include "support/checked_files.h"

namespace roadbook {
namespace {

// A file whose name and text mean something in every format.
const SourceSet& sources() {
  static const SourceSet all{{{"content/приказ.md", "номер: 36\nдата: 08.02.2021\n"},
                              {"content/a,b:c%.md", "| Сов\"ет <b>&{0} [x](y) |\n"}}};
  return all;
}

Findings two_findings() {
  Finding basis{"order/basis-after-order",
                {FileId{0}, 25, 10},
                {{"basis", "20.02.2021"}, {"order", "08.02.2021"}},
                {{{FileId{0}, 0, 10}, "order-date"}}};
  Finding hostile{"executor/unknown",
                  {FileId{1}, 2, 26},
                  {{"name", "Сов\"ет <b>&{0} [x](y)\r\n::error::\x1B"}},
                  {},
                  "no-nearest",
                  Severity::error,
                  {{{FileId{1}, 2, 11}, "Совет"}}};
  return {basis, hostile};
}

std::string print(PrintFindings* format) {
  const Findings findings = two_findings();
  const Messages messages = test::catalogue("ru");
  const std::vector<std::string> fingerprints{"00000000000000aa", "00000000000000bb"};
  return format({findings, sources(), messages, fingerprints});
}

// expected/<format>.txt; UPDATE_GOLDEN=1 writes it anew.
class MachineFormat : public testing::TestWithParam<std::string> {};

TEST_P(MachineFormat, IsAsExpected) {
  const std::string path = test::project_path("tests/diag/print/expected/" + GetParam() + ".txt");
  const std::string printed = print(find_finding_format(GetParam())->print);
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    ASSERT_FALSE(replace_file(path, printed));
  }
  EXPECT_EQ(printed, read_file(path, kLargestSource).text);
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const FindingFormat& format : finding_formats()) names.emplace_back(format.name);
  return names;
}

INSTANTIATE_TEST_SUITE_P(All, MachineFormat, testing::ValuesIn(format_names()),
                         [](const auto& parameter) { return parameter.param; });

TEST(Formats, AreFoundByName) {
  EXPECT_EQ(format_names(),
            (std::vector<std::string>{"text", "json", "sarif", "github", "gitlab", "rdjson", "junit"}));
  EXPECT_EQ(find_finding_format("xml"), nullptr);
}

TEST(JunitFormat, HasATestThatPassedWhereNothingIsFound) {
  const SourceSet none;
  const Messages messages = test::catalogue("en");
  EXPECT_EQ(print_junit({{}, none, messages}),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<testsuites name=\"roadbook\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n"
            "  <testsuite name=\"roadbook\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n"
            "    <testcase classname=\"roadbook\" name=\"No findings.\"/>\n"
            "  </testsuite>\n"
            "</testsuites>\n");
}

}  // namespace
}  // namespace roadbook
