// Every row of the page about deadlines is run: it says the truth, exactly one form reads each of its
// phrases, and every form has a row.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "deadline/deadline.h"
#include "deadline/forms.h"
#include "deadline/items.h"
#include "deadline/reader.h"

namespace roadbook::deadline {

namespace {

struct Row {
  std::string phrase;
  std::string first_day;
  std::string last;  // the last day or the rule
};

std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  line.remove_prefix(2);
  while (line.find(" |") != std::string_view::npos) {
    cells.emplace_back(line.substr(0, line.find(" |")));
    line.remove_prefix(std::min(line.size(), cells.back().size() + 3));
  }
  return cells;
}

std::vector<Row> read_rows() {
  std::ifstream page{PROJECT_FOLDER "/content/help/deadlines.md"};
  std::vector<Row> rows;
  for (std::string line; std::getline(page, line);) {
    if (!line.starts_with("| ") || line.starts_with("| Срок") || line.starts_with("| ---")) continue;
    const std::vector<std::string> cells = cells_of(line);
    if (cells.size() != 4) {
      ADD_FAILURE() << line;
      continue;
    }
    rows.push_back({cells[0], cells[2], cells[3]});
  }
  return rows;
}

const Period kPlan = year_period(2024);

std::string day(std::optional<Date> date) { return date ? format_russian(*date) : "–"; }

std::string last_of(const DeadlinePart& part) {
  const auto* recurring = std::get_if<Recurring>(&part.meaning);
  return recurring != nullptr ? recurring->rrule : day(last_day(part.meaning));
}

TEST(DeadlineHelpPage, EveryRowSaysTheTruth) {
  const std::vector<Row> rows = read_rows();
  ASSERT_GT(rows.size(), 100U);
  for (const Row& row : rows) {
    const Deadline deadline = parse_deadline(row.phrase, kPlan);
    ASSERT_TRUE(deadline.understood()) << row.phrase;
    const auto& parts = deadline.parts;
    EXPECT_EQ(day(first_day(parts.front().meaning)), row.first_day) << row.phrase;
    EXPECT_EQ(last_of(parts.back()), row.last) << row.phrase;
  }
}

TEST(DeadlineHelpPage, ExactlyOneFormReadsEachPhraseAndEveryFormHasARow) {
  std::set<std::string_view> shown;
  for (const Row& row : read_rows()) {
    Items items;
    read_items(row.phrase, kPlan, items);
    for (const std::vector<std::string_view>& names : list_winning_forms(items)) {
      ASSERT_EQ(names.size(), 1U) << row.phrase << ": " << names[0] << ", " << names.back();
      shown.insert(names[0]);
    }
  }
  for (const Form& form : list_forms()) EXPECT_TRUE(shown.contains(form.name)) << form.name;
}

TEST(DeadlineForms, AreFoundByTheirFirstSymbol) {
  const auto rows = list_forms(Symbol::often);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(list_forms()[rows[0]].name, "often");
  EXPECT_TRUE(list_forms(Symbol::comma).empty());
}

}  // namespace

}  // namespace roadbook::deadline
