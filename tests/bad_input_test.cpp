// One test for each kind of broken file: what a person may hand over by a slip of the hand or of a program.
#include "support/bad_input.h"

namespace roadbook::test {
namespace {

// Bytes → the findings beside the good document's; a row for each line of "Bad input" that needs no more than
// a file.
struct BadFile {
  const char* name;
  std::string bytes;
  std::string findings;
};

void PrintTo(const BadFile& file, std::ostream* out) { *out << file.name; }

class BadFileTest : public BadInput, public ::testing::WithParamInterface<BadFile> {};

TEST_P(BadFileTest, IsRefused) {
  site.write("content/bad.md", GetParam().bytes);
  expect_refused(GetParam().findings + kBeside);
}

const std::string kRow = "| № | Мероприятие | Срок |\n| --- | --- | --- |\n| 1 | Совещание | 01.02.2023 |\n";
const std::string kAt = "content/bad.md:";

INSTANTIATE_TEST_SUITE_P(
    Each, BadFileTest,
    ::testing::Values(
        BadFile{"BrokenYaml", "---\nтип: план\nназвание: [a\nпериод: 2023\n---\n",
                kAt + "4:7 error document/bad-front-matter\n"},
        BadFile{"TabInYaml", "---\nтип: план\nпериод: 2023\nсокращения:\n\tОО: школы\n---\n",
                kAt + "5:4 error document/bad-front-matter\n"},
        BadFile{"MissingKey", "---\nтип: план\nназвание: План\n---\n",
                kAt + "2:1 error document/missing-key\n"},
        BadFile{"WrongDate", "---\nтип: план\nпериод: 2023\nопубликовано: 31.02.2023\n---\n",
                kAt + "4:15 error document/bad-value\n"},
        BadFile{"WrongPeriod", "---\nтип: план\nпериод: когда-нибудь\n---\n",
                kAt + "3:9 error document/bad-value\n"},
        BadFile{"WrongType", "---\nтип: газета\n---\n", kAt + "2:6 error document/bad-value\n"},
        BadFile{"Empty", "", kAt + "1:1 error document/bad-front-matter\n"},
        BadFile{"OnlySpaces", " \n\n\t\n", kAt + "1:1 error document/bad-front-matter\n"},
        BadFile{"NotUtf8", kPlanHead + "\xCF\xEB\xE0\xED\n", kAt + "6:1 error document/bad-encoding\n"},
        BadFile{"CutInMiddleOfLetter", kPlanHead + "План\xD0", kAt + "6:5 error document/bad-encoding\n"},
        BadFile{"Utf16", std::string{"\xFF\xFE-\0-\0-\0\n\0", 10},
                kAt + "1:1 error document/bad-encoding\n" + kAt + "1:4 error document/bad-encoding\n"},
        BadFile{"Nul", kPlanHead + std::string{"a\0b\n", 4}, kAt + "6:2 error document/bad-encoding\n"},
        BadFile{"NoFrontMatter", "# План\n\n" + kRow, kAt + "1:1 error document/bad-front-matter\n"},
        BadFile{"FrontMatterNeverClosed", "---\nтип: план\nпериод: 2023\n\n" + kRow,
                kAt + "1:1 error document/bad-front-matter\n"},
        BadFile{"FrontMatterIsList", "---\n- тип: план\n---\n",
                kAt + "2:1 error document/bad-front-matter\n"},
        BadFile{"KeyTwice", "---\nтип: план\nпериод: 2023\nперiод: 2024\nпериод: 2025\n---\n",
                kAt + "4:1 error document/unknown-key\n" + kAt + "5:1 error document/duplicate-key\n"},
        BadFile{"DanglingReference", "---\nтип: план\nпериод: 2023\nприказ: nowhere/order\n---\n",
                kAt + "4:9 error document/dangling-reference\n"},
        BadFile{"CrlfKeepsPositions", "---\r\nтип: план\r\nпериод: 2023\r\nприказ: x\r\n---\r\n",
                kAt + "4:9 error document/dangling-reference\n"},
        BadFile{"ByteOrderMarkKeepsPositions", "\xEF\xBB\xBF---\nтип: план\nпериод: 2023\nприказ: x\n---\n",
                kAt + "4:9 error document/dangling-reference\n"}),
    [](const auto& test) { return std::string{test.param.name}; });

TEST_F(BadInput, UnknownKey) {
  site.write("content/bad.md", "---\nтип: план\nназвание: П\nпериуд: 1\nпериод: 2023\n---\n" + kRow);
  expect_refused("content/bad.md:4:1 error document/unknown-key\n" + kBeside);
}

TEST_F(BadInput, ByteOrderMarkChangesNothing) {
  site.write("content/bom.md", kPlanHead + kRow);
  ASSERT_EQ(site.run({"build"}).exit_code, 0);
  const std::string page = site.read("site/bom/index.html");
  site.write("content/bom.md", "\xEF\xBB\xBF" + kPlanHead + kRow);
  expect_published(kBeside);
  EXPECT_EQ(site.read("site/bom/index.html"), page);
}

TEST_F(BadInput, CrlfChangesNothing) {
  const std::string plan = kPlanHead + "Текст\nв две строки.\n\n- список\n\n## Раздел\n\n" + kRow;
  site.write("content/crlf.md", plan);
  ASSERT_EQ(site.run({"build"}).exit_code, 0);
  const std::string page = site.read("site/crlf/index.html");
  std::string crlf;
  for (const char c : plan) crlf += c == '\n' ? "\r\n" : std::string{c};
  site.write("content/crlf.md", crlf);
  expect_published(kBeside);
  EXPECT_EQ(site.read("site/crlf/index.html"), page);
}

TEST_F(BadInput, BrokenRegistry) {
  site.write("content/executors.yaml", "исполнители:\n  - id: a\n    название: [\n");
  expect_refused_with("content/executors.yaml:4:1 error document/bad-front-matter\n");
}

TEST_F(BadInput, BrokenConfiguration) {
  site.write("roadbook.yaml", "важность: {table/missing-column: нет}\nязык: fr\nназвание: [\n");
  expect_refused_with("roadbook.yaml:4:1 error document/bad-front-matter\n");
}

}  // namespace
}  // namespace roadbook::test
