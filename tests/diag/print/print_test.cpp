// Whole outputs of both formats for the same findings.
#include <gtest/gtest.h>

#include "diag/print/formats.h"
#include "support/checked_files.h"

namespace roadbook {
namespace {

const test::TestFile kOrder{
    "order.md",
    "---\nтип: приказ\nномер: 36\nдата: 08.02.2021\nиздатель: Отдел\nоснование:\n"
    "  - издатель: Комитет\n    дата: 20.02.2021\n---\n1. Утвердить.\n2. Контроль оставляю за собой.\n"};
const test::TestFile kPlan{
    "plan.md",
    "---\nтип: план\nпериод: 2021\n---\n"
    "| № | Мероприятие | Срок | Исполнители |\n| - | - | - | - |\n| 1 | Совет 学校 | | – |\n"};

constexpr std::string_view kOneFinding = R"json({
  "findings": [
    {
      "rule": "order/basis-after-order",
      "severity": "warning",
      "file": "content/order.md",
      "line": 8,
      "column": 11,
      "end_line": 8,
      "end_column": 21,
      "message": "The basis is dated 20.02.2021, later than the order itself (08.02.2021)",
      "hint": "Compare both dates with the paper and correct the one that is a slip.",
      "related": [
        {
          "file": "content/order.md",
          "line": 4,
          "column": 7,
          "message": "the date of the order"
        }
      ]
    }
  ],
  "summary": {
    "errors": 0,
    "warnings": 1,
    "notes": 0
  }
}
)json";

std::string print(const Findings& findings, const SourceSet& sources, const std::string& language,
                  PrintFindings* format) {
  const Messages messages = test::catalogue(language);
  return format({findings, sources, messages});
}

CheckedSite faulty_site() { return test::check_files({kOrder, kPlan}); }

TEST(TextFormat, ShowsPlaceReasonHintAndTheOtherPlace) {
  const CheckedSite site = faulty_site();
  EXPECT_EQ(print({site.findings.at(0)}, site.sources, "ru", print_text),
            "content/order.md:8:11: предупреждение [order/basis-after-order] "
            "Основание датировано 20.02.2021, позже самого приказа (08.02.2021)\n"
            "     8 |     дата: 20.02.2021\n"
            "       |           ^~~~~~~~~~\n"
            "       почему: Приказ не может опираться на документ, которого ещё не было: одна из дат "
            "неверна, и приказ легко "
            "оспорить.\n"
            "       как исправить: Сверьте обе даты с бумагой и исправьте ту, в которой описка.\n"
            "       content/order.md:4:7: дата приказа\n"
            "     4 | дата: 08.02.2021\n"
            "       |       ^~~~~~~~~~\n"
            "\n"
            "Найдено: 1 предупреждение.\n");
}

TEST(TextFormat, PutsTheMarkBehindWideCharacters) {
  const CheckedSite site = faulty_site();
  const std::string text = print({site.findings.at(2)}, site.sources, "en", print_text);
  EXPECT_TRUE(
      text.starts_with("content/plan.md:7:20: warning [table/empty-cell] "
                       "The cell «Исполнители» of the activity 1 is empty\n"
                       "     7 | | 1 | Совет 学校 | | – |\n"
                       "       |                      ^\n"))
      << text;
}

TEST(TextFormat, ColoursOnlyWhenAsked) {
  const CheckedSite site = faulty_site();
  const Messages messages = test::catalogue("ru");
  const std::string plain = print_text({site.findings, site.sources, messages});
  std::string coloured = print_text({site.findings, site.sources, messages, {}, Colour::always});
  EXPECT_EQ(plain.find('\x1B'), std::string::npos);
  EXPECT_NE(coloured.find("\x1B[1;33mпредупреждение\x1B[0m"), std::string::npos);
  for (std::size_t at = coloured.find('\x1B'); at != std::string::npos; at = coloured.find('\x1B')) {
    coloured.erase(at, coloured.find('m', at) - at + 1);
  }
  EXPECT_EQ(coloured, plain);
}

TEST(TextFormat, StopsWhereNoMoreIsTaken) {
  const CheckedSite site = faulty_site();
  const Findings many(1000, site.findings.at(0));
  const Messages messages = test::catalogue("ru");
  const FindingReport report{many, site.sources, messages};
  std::string pieces;
  EXPECT_TRUE(print_text_in_pieces(report, [&pieces](std::string_view piece) {
    EXPECT_LT(piece.size(), 100'000U);
    pieces.append(piece);
    return true;
  }));
  EXPECT_EQ(pieces, print_text(report));
  int taken = 0;
  EXPECT_FALSE(print_text_in_pieces(report, [&taken](std::string_view) { return ++taken < 3; }));
  EXPECT_EQ(taken, 3);
}

TEST(TextFormat, ShowsNoLineOfAFileThatWasNotRead) {
  const SourceSet sources{{{"content/x.md", ""}}};
  const Findings findings{
      {"document/unreadable", {}, {{"reason", "Permission denied"}}, {}, "message", Severity::error}};
  EXPECT_EQ(print(findings, sources, "ru", print_text),
            "content/x.md:1:1: ошибка [document/unreadable] Файл не прочитан: Permission denied\n"
            "       почему: Документ, которого нельзя прочитать, нельзя и опубликовать.\n"
            "       как исправить: Проверьте, что файл есть и что программе разрешено его читать.\n"
            "\n"
            "Найдено: 1 ошибка.\n");
}

TEST(Summary, CountsInWords) {
  const auto summary = [](std::size_t errors, std::size_t warnings, std::size_t notes, const char* language) {
    Findings findings;
    findings.insert(findings.end(), errors, {.rule = "a/b", .span = {}, .severity = Severity::error});
    findings.insert(findings.end(), warnings, {.rule = "a/b", .span = {}, .severity = Severity::warning});
    findings.insert(findings.end(), notes, {.rule = "a/b", .span = {}, .severity = Severity::note});
    return summary_of(findings, test::catalogue(language));
  };
  EXPECT_EQ(summary(0, 0, 0, "ru"), "Замечаний нет.");
  EXPECT_EQ(summary(1, 2, 5, "ru"), "Найдено: 1 ошибка, 2 предупреждения, 5 примечаний.");
  EXPECT_EQ(summary(0, 11, 0, "ru"), "Найдено: 11 предупреждений.");
  EXPECT_EQ(summary(21, 0, 104, "ru"), "Найдено: 21 ошибка, 104 примечания.");
  EXPECT_EQ(summary(0, 0, 0, "en"), "No findings.");
  EXPECT_EQ(summary(1, 2, 0, "en"), "Found: 1 error, 2 warnings.");
}

TEST(JsonFormat, HasTheShapeOfTheContract) {
  const CheckedSite site = faulty_site();
  EXPECT_EQ(print({site.findings.at(0)}, site.sources, "en", print_json), kOneFinding);
}

TEST(JsonFormat, IsAnObjectWithoutFindingsToo) {
  EXPECT_EQ(print({}, SourceSet{}, "ru", print_json),
            "{\n  \"findings\": [],\n  \"summary\": {\n    \"errors\": 0,\n    \"warnings\": 0,\n    "
            "\"notes\": 0\n  }\n}\n");
}

TEST(JsonFormat, SurvivesBytesThatAreNotText) {
  const SourceSet sources{{{"content/\xFF.md", "\xFF\xFE"}}};
  const Findings findings{{"document/bad-encoding", {FileId{0}, 1, 1}, {{"byte", "0xFE"}}}};
  const std::string json = print(findings, sources, "ru", print_json);
  EXPECT_NE(json.find("\"file\": \"content/\uFFFD.md\""), std::string::npos) << json;
}

TEST(Messages, SayOurOwnWordsInTheirLanguage) {
  const Finding finding{
      "document/bad-value", {}, {{"key", "дата"}, {"value", "вчера"}, {"expected", "date"}}};
  EXPECT_EQ(
      message_of(finding, test::catalogue("ru")),
      "У ключа «дата» написано «вчера», а нужно: дата, которая есть в календаре: 24.03.2023 или 2023-03-24");
  EXPECT_EQ(hint_of(finding, test::catalogue("en")),
            "Write a date that the calendar has: 24.03.2023 or 2023-03-24.");
}

}  // namespace
}  // namespace roadbook
