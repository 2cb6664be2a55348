// What is said of rules in several places is the same everywhere: the table of the specification (section 6),
// the code, `--list-rules`, the catalogues and the page for users, docs/checks.ru.md.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "check/rule.h"
#include "diag/print/formats.h"
#include "support/checked_files.h"
#include "support/run_program.h"

namespace roadbook {
namespace {

using Codes = std::set<std::string_view>;

const Codes kSpecification{
    "document/bad-front-matter",
    "document/missing-key",
    "document/unknown-key",
    "document/bad-value",
    "document/duplicate-key",
    "document/duplicate-id",
    "document/dangling-reference",
    "document/useless-acceptance",
    "order/basis-after-order",
    "order/unconfirmed-approval",
    "order/duplicate-number",
    "order/repealed-in-use",
    "order/report-before-end",
    "order/no-control",
    "table/missing-column",
    "table/unknown-column",
    "table/ragged-row",
    "table/empty-cell",
    "table/number-gap",
    "table/number-repeat",
    "table/section-gap",
    "table/repeated-activity",
    "table/conversion-leftover",
    "text/mixed-alphabet",
    "text/doubled-word",
    "text/unbalanced-quotes",
    "deadline/not-understood",
    "deadline/no-such-date",
    "deadline/reversed",
    "deadline/outside-period",
    "deadline/before-order",
    "deadline/day-off",
    "deadline/year-inferred",
    "deadline/undated",
    "deadline/after-parent",
    "deadline/endless",
    "executor/unknown",
    "executor/ambiguous",
    "executor/undefined-abbreviation",
    "executor/unused-abbreviation",
    "executor/redefined-abbreviation",
    "executor/not-appointed",
    "executor/not-in-group",
    "executor/idle-school",
    "executor/overloaded",
    "trace/dangling",
    "trace/later-than-parent",
    "trace/uncovered",
    "trace/suspect",
    "indicator/bad-value",
    "indicator/missing-target",
    "status/undated-done",
    "status/future-done",
    "status/done-before-start",
    "status/overdue",
    "status/no-evidence",
    "privacy/phone",
    "privacy/email",
    "privacy/snils",
    "privacy/passport",
    "privacy/birth-date",
    "privacy/private-name",
};

// Bad input, and a calendar that is not there, for which the specification has no code.
const Codes kOwn{"deadline/no-calendar", "document/bad-encoding", "document/too-large", "document/unreadable",
                 "table/no-delimiter",   "text/raw-html",         "text/unsafe-link"};

TEST(RuleTable, HasTheCodesOfTheSpecificationAndTheFewOfItsOwn) {
  Codes expected = kSpecification;
  expected.insert(kOwn.begin(), kOwn.end());
  Codes found;
  for (const Rule& rule : rules()) EXPECT_TRUE(found.insert(rule.code).second) << rule.code;
  std::vector<std::string_view> missing;
  std::set_difference(expected.begin(), expected.end(), found.begin(), found.end(),
                      std::back_inserter(missing));
  EXPECT_EQ(missing, std::vector<std::string_view>{});
  std::vector<std::string_view> unexpected;
  std::set_difference(found.begin(), found.end(), expected.begin(), expected.end(),
                      std::back_inserter(unexpected));
  EXPECT_EQ(unexpected, std::vector<std::string_view>{});
}

// «| [`deadline/day-off`](../content/help/rules/deadline/day-off.md) | предупреждение | Срок в выходной день
// |»
std::string row_for_users(const Rule& rule, const Messages& messages) {
  const std::string code{rule.code};
  return "| [`" + code + "`](../content/help/rules/" + code + ".md) | " +
         std::string{severity_word(rule.severity, messages)} + " | " +
         std::string{messages.text("rules." + code + ".title")} + " |\n";
}

TEST(RuleTable, IsThatOfThePageForUsers) {
  const Messages messages = test::catalogue("ru");
  std::string expected = "\n| Код | Важность | Что находит |\n| --- | --- | --- |\n";
  for (const Rule& rule : rules()) expected += row_for_users(rule, messages);
  expected += "\n";
  const std::string page = test::read_project_file("docs/checks.ru.md");
  const std::size_t begin = page.find('\n', page.find("<!-- rules:")) + 1;
  const std::size_t end = page.find("<!-- /rules -->");
  ASSERT_LT(begin, end);
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    const std::string path = test::project_path("docs/checks.ru.md");
    ASSERT_FALSE(replace_file(path, page.substr(0, begin) + expected + page.substr(end)));
    return;
  }
  EXPECT_EQ(page.substr(begin, end - begin), expected);
}

TEST(RuleTable, IsWhatTheProgramLists) {
  for (const std::string language : {"ru", "en"}) {
    const Messages messages = test::catalogue(language);
    std::string expected;
    for (const Rule& rule : rules()) {
      std::string code{rule.code};
      expected.append(code).append(std::max<std::size_t>(2, 34 - code.size()), ' ');
      expected.append(severity_word(rule.severity, messages)).append(": ");
      expected.append(messages.text("rules." + code + ".title")).append("\n");
    }
    const test::RunResult list =
        test::run_command({PROGRAM_PATH, "--lang", language, "check", "--list-rules"});
    EXPECT_EQ(list.output, expected);
    EXPECT_EQ(list.exit_code, 0);
  }
}

}  // namespace
}  // namespace roadbook
