// Input that is too large, too deep or made to multiply: each is refused in bounded time and memory, or does
// no harm.
#include "support/bad_input.h"

namespace roadbook::test {
namespace {

struct HugeFile {
  const char* name;
  std::string (*bytes)();
  std::string findings;  // beside the good document's
};

void PrintTo(const HugeFile& file, std::ostream* out) { *out << file.name; }

class HugeFileTest : public BadInput, public ::testing::WithParamInterface<HugeFile> {};

TEST_P(HugeFileTest, IsRefused) {
  site.write("content/bad.md", GetParam().bytes());
  expect_refused(GetParam().findings + kBeside);
}

constexpr std::size_t kDeep = 100'000;
const std::string kTooLarge = "error document/too-large\n";
const std::string kBadYaml = "error document/bad-front-matter\n";
const std::string kTable = "| № | Мероприятие | Срок |\n| --- | --- | --- |\n";

std::string plan(const std::string& body) { return kPlanHead + body; }

INSTANTIATE_TEST_SUITE_P(
    Each, HugeFileTest,
    ::testing::Values(
        HugeFile{"AliasesThatMultiply",
                 [] {
                   std::string yaml = "---\nтип: план\nпериод: 2023\nсокращения:\n  a0: &a0 [x, x]\n";
                   for (int i = 1; i < 30; ++i) {
                     const std::string before = "*a" + std::to_string(i - 1);
                     const std::string name = "a" + std::to_string(i);
                     yaml += "  " + name + ": &" + name + " [" + before + ", " + before + "]\n";
                   }
                   return yaml + "---\n";
                 },
                 "content/bad.md:5:7 " + kBadYaml},
        HugeFile{"YamlBrackets", [] { return "---\nтип: план\nпериод: " + repeat("[", kDeep) + "\n---\n"; },
                 "content/bad.md:3:10 " + kBadYaml},
        HugeFile{"YamlBraces", [] { return "---\nтип: план\nпериод: " + repeat("{a: ", 60'000) + "\n---\n"; },
                 "content/bad.md:3:69 " + kBadYaml},
        HugeFile{"YamlLists", [] { return "---\nтип: план\nпериод:\n  " + repeat("- ", kDeep) + "x\n---\n"; },
                 "content/bad.md:4:33 " + kBadYaml},
        HugeFile{"YamlIndents",
                 [] {
                   std::string yaml = "---\nтип: план\nпериод: 2023\n";
                   for (std::size_t i = 0; i < 2000; ++i) yaml += std::string(i, ' ') + "a:\n";
                   return yaml + "---\n";
                 },
                 "content/bad.md:4:1 error document/unknown-key\ncontent/bad.md:20:17 " + kBadYaml},
        HugeFile{"Quotes", [] { return plan(repeat(">", kDeep) + " x\n"); },
                 "content/bad.md:6:1 " + kTooLarge},
        HugeFile{"Lists", [] { return plan(repeat("- ", kDeep) + "x\n"); },
                 "content/bad.md:6:1 " + kTooLarge},
        HugeFile{"NumberedLists", [] { return plan(repeat("1. ", 80'000) + "x\n"); },
                 "content/bad.md:6:1 " + kTooLarge},
        HugeFile{"ListsByIndents",
                 [] {
                   std::string text;
                   for (std::size_t i = 0; i < 1000; ++i) text += std::string(2 * i, ' ') + "- x\n";
                   return plan(text);
                 },
                 "content/bad.md:31:1 " + kTooLarge},
        HugeFile{"DeepListAndManyEmptyLines",
                 [] { return plan(repeat("- ", 90'000) + "x\n" + repeat("\n", 1'500'000)); },
                 "content/bad.md:6:1 " + kTooLarge},
        HugeFile{"Emphasis", [] { return plan(repeat("*", kDeep) + "x" + repeat("*", kDeep) + "\n"); },
                 "content/bad.md:6:1 " + kTooLarge},
        HugeFile{"Images", [] { return plan(repeat("![", 50'000) + "x" + repeat("](u)", 30'000) + "\n"); },
                 "content/bad.md:6:1 " + kTooLarge},
        HugeFile{"EmphasisInCell",
                 [] {
                   return plan(kTable + "| 1 | " + repeat("*", 100'000) + "x" + repeat("*", 100'000) +
                               " | 2023 |\n");
                 },
                 "content/bad.md:8:7 " + kTooLarge},
        HugeFile{"ProcessingInstructions", [] { return plan(repeat("x <?", 60'000) + "\n"); },
                 "content/bad.md:6:3 " + kTooLarge},
        HugeFile{"ReferencesThatMultiply",
                 [] { return plan("[x]: " + repeat("u", 100'000) + "\n\n" + repeat("[x] ", 60'000) + "\n"); },
                 "content/bad.md:6:1 " + kTooLarge},
        HugeFile{"Abbreviations", [] { return plan(repeat("слово(далее a)\n", 20'000)); },
                 "content/bad.md:2006:13 " + kTooLarge},
        HugeFile{"LineOf50Megabytes", [] { return plan(repeat("a", 50 << 20)); },
                 "content/bad.md:1:1 " + kTooLarge},
        HugeFile{"FileOf50Megabytes", [] { return plan(repeat("Строка плана.\n", 2 << 20)); },
                 "content/bad.md:1:1 " + kTooLarge},
        HugeFile{"LineOf1Megabyte", [] { return plan(repeat("a", 1 << 20)); },
                 "content/bad.md:6:1 " + kTooLarge},
        HugeFile{"TableOf10000Columns",
                 [] {
                   return plan("|" + repeat(" a |", 10'000) + "\n|" + repeat("---|", 10'000) + "\n|" +
                               repeat(" x |", 10'000) + "\n");
                 },
                 "content/bad.md:6:1 " + kTooLarge},
        HugeFile{"WideTableOf100000Rows",
                 [] {
                   return plan("|" + repeat("a|", 20) + "\n|" + repeat("-|", 20) + "\n" +
                               repeat("|" + repeat("x|", 20) + "\n", kDeep));
                 },
                 "content/bad.md:1:1 " + kTooLarge},
        HugeFile{"WideHeadingOver100000ShortRows",
                 [] {
                   return plan("|" + repeat("a|", 20) + "\n|" + repeat("-|", 20) + "\n" +
                               repeat("|x|\n", kDeep));
                 },
                 "content/bad.md:4762:1 " + kTooLarge}),
    [](const auto& test) { return std::string{test.param.name}; });

using HugeFiles = BadInput;

TEST_F(HugeFiles, MoreFaultsThanAnybodyCanRead) {
  site.write("content/lines.md", plan(repeat("слово <b>\n\n", 100'000)));
  site.write("content/one-line.md", plan(repeat("слово <b> ", 15'000) + "\n"));
  expect_refused_with("content/lines.md:10006:7 " + kTooLarge);
  expect_refused_with("content/one-line.md:6:50007 " + kTooLarge);
}

// Not too large by themselves, whatever else is found in them, but each took the program minutes once, or
// would take a careless one.
struct SlowFile {
  const char* name;
  std::string (*body)();
};

void PrintTo(const SlowFile& file, std::ostream* out) { *out << file.name; }

class SlowFileTest : public BadInput, public ::testing::WithParamInterface<SlowFile> {};

TEST_P(SlowFileTest, IsReadInTime) {
  site.write("content/slow.md", plan(GetParam().body()));
  for (const char* command : {"check", "build"}) {
    const RunResult run = site.run({command});
    EXPECT_TRUE(run.exit_code == 0 || run.exit_code == 1)
        << command << ": signal " << run.signal << " after " << run.seconds << " s\n"
        << run.errors.substr(0, 500);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Each, SlowFileTest,
    ::testing::Values(
        SlowFile{"QuotesAndBarsFarFromTheBeginning",
                 [] { return repeat(repeat("а", 120'000) + repeat("«|", 900) + "\n\n", 7); }},
        SlowFile{"CombiningMarks",
                 [] { return repeat("слово слово " + repeat("\u0301", 100'000) + " слово слово\n\n", 8); }},
        SlowFile{"OpenBrackets", [] { return repeat("[", kDeep) + "x\n"; }},
        SlowFile{"NestedBrackets", [] { return repeat("[", kDeep) + "x" + repeat("]", kDeep) + "\n"; }},
        SlowFile{"NestedLinks", [] { return repeat("[", 60'000) + "x" + repeat("](u)", 40'000) + "\n"; }},
        SlowFile{"EmphasisInTurns", [] { return repeat("*a _b ", 40'000) + "\n"; }},
        SlowFile{"BackticksOfAllLengths",
                 [] {
                   std::string text;
                   for (std::size_t i = 1; i < 700; ++i) text += std::string(i, '`') + "x";
                   return text + "\n";
                 }},
        SlowFile{"SameHeadings", [] { return repeat("## Раздел\n", kDeep); }},
        SlowFile{"SameNumbers", [] { return kTable + repeat("| 1 | Дело | 2023 |\n", 20'000); }},
        SlowFile{"NoNumbers", [] { return kTable + repeat("| | | |\n", 20'000); }},
        SlowFile{"OpenBracketsOfAbbreviations", [] { return repeat("(далее\n", 150'000); }},
        SlowFile{"AbbreviationsInOneLine", [] { return repeat("слово(далее a)", 1900) + "\n"; }},
        SlowFile{"LongCells",
                 [] {
                   const std::string heading =
                       "| № | Мероприятие | Срок | Исполнители |\n|---|---|---|---|\n";
                   return heading + "| 1 | a | " + repeat("с 1 по ", 18'000) + " | x |\n| 2 | a | 2023 | " +
                          repeat("директор школы ", 8'000) + " |\n";
                 }}),
    [](const auto& test) { return std::string{test.param.name}; });

}  // namespace
}  // namespace roadbook::test
