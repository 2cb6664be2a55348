// A rule's tests as a table: files, and all findings of the rule's group that they give.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/checked_files.h"
#include "support/finding_words.h"

namespace roadbook::test {

struct RuleCase {
  const char* says;
  std::vector<TestFile> files;
  std::vector<std::string> expected;
};

// `rules` is a code, or a group with its slash.
inline void expect_findings(std::string_view rules, const std::vector<RuleCase>& cases) {
  for (const RuleCase& one : cases) {
    const CheckedSite site = check_files(one.files);
    EXPECT_EQ(list_findings(site, rules), one.expected) << one.says;
    for (const Finding& finding : site.findings) {
      EXPECT_EQ(missing_words(finding), std::vector<std::string>{}) << one.says;
    }
  }
}

// A plan for 2023 that says nothing but the body, which begins in line 5.
inline TestFile plan(const std::string& body) {
  return {"plan.md", "---\nтип: план\nпериод: 2023\n---\n" + body};
}

// The usual table; its first row is line 7 of the plan.
inline TestFile plan_of_rows(const std::string& rows) {
  return plan("| № | Мероприятие | Срок | Исполнители |\n| - | - | - | - |\n" + rows);
}

// Rows with these numbers and nothing to find fault with but the numbers.
inline std::string rows_of(const std::vector<std::string>& numbers) {
  std::string rows;
  for (const std::string& number : numbers) rows += "| " + number + " | Совет | Март 2023 | ОО |\n";
  return rows;
}

inline std::string table_of(const std::vector<std::string>& numbers) {
  return "| № | Мероприятие | Срок | Исполнители |\n| - | - | - | - |\n" + rows_of(numbers) + "\n";
}

inline TestFile order(const std::string& keys) {
  return {"order.md", "---\nтип: приказ\nномер: 5\nдата: 06.03.2023\nиздатель: Отдел\n" + keys +
                          "---\n1. Утвердить.\n2. Контроль оставляю за собой.\n"};
}

}  // namespace roadbook::test
