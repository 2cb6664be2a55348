#include "check/fingerprint.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "support/checked_files.h"

namespace roadbook {
namespace {

using Fingerprints = std::vector<std::string>;

std::string plan(const std::string& rows) {
  return "---\nтип: план\nпериод: 2023\n---\n| № | Мероприятие | Срок | Исполнители |\n| - | - | - | - |\n" +
         rows;
}

// Of the empty cells of one plan, in their order.
Fingerprints fingerprints(const std::string& text, const std::string& path = "plan.md") {
  CheckedSite site = test::check_files({{path, text}});
  std::erase_if(site.findings, [](const Finding& finding) { return finding.rule != "table/empty-cell"; });
  return fingerprint_findings(site.corpus, site.sources, site.findings);
}

TEST(Fingerprint, StaysWhenLinesAndNumbersChangeElsewhere) {
  const Fingerprints before = fingerprints(plan("| 1 | Совет | | ОО |\n"));
  ASSERT_EQ(before.size(), 1U);
  EXPECT_EQ(fingerprints(plan("| 1 | Отчёт | май 2023 | ОО |\n| 2 |  Совет  | | ОО |\n")), before);
  EXPECT_EQ(fingerprints(plan("## Раздел\n") + "\nПроза.\n"), Fingerprints{});
}

TEST(Fingerprint, IsAnotherForAnotherActivityOrFile) {
  const Fingerprints before = fingerprints(plan("| 1 | Совет | | ОО |\n"));
  EXPECT_NE(fingerprints(plan("| 1 | Отчёт | | ОО |\n")), before);
  EXPECT_NE(fingerprints(plan("| 1 | Совет | | ОО |\n"), "other.md"), before);
}

TEST(Fingerprint, TellsEqualFindingsApart) {
  const Fingerprints all = fingerprints(plan("| 1 | Совет | | – |\n| 2 | Совет | | – |\n"));
  EXPECT_EQ(all.size(), 4U);
  EXPECT_EQ(std::set<std::string>(all.begin(), all.end()).size(), 4U);
}

}  // namespace
}  // namespace roadbook
