// The examples of the users' page about executors are run: each cell of its tables is split as the page says.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/text.h"
#include "support/checked_files.h"
#include "support/test_registry.h"

namespace roadbook::testing {
namespace {

std::vector<std::string> split_at_breaks(std::string_view text) {
  std::vector<std::string> parts;
  for (std::size_t at = text.find("<br>"); at != std::string_view::npos; at = text.find("<br>")) {
    parts.emplace_back(trim(text.substr(0, at)));
    text.remove_prefix(at + 4);
  }
  parts.emplace_back(trim(text));
  return parts;
}

TEST(ExecutorHelpPage, SaysHowCellsAreSplit) {
  const std::string page = test::read_project_file("content/help/executors.md");
  const TestRegistry nobody{""};
  const ExecutorScope scope = nobody.scope("");
  std::size_t examples = 0;
  for (const std::string_view line : split(page, '\n')) {
    const std::vector<std::string_view> columns = split(line, '|');
    if (columns.size() != 4 || trim(columns[1]) == "Запись" || trim(columns[1]) == "---") continue;
    const std::string_view cell = trim(columns[1]);
    std::vector<std::string> parts;
    for (const ExecutorMention& mention : resolve_executors(cell, scope))
      parts.emplace_back(cell.substr(mention.text.begin, mention.text.length));
    EXPECT_EQ(parts, split_at_breaks(columns[2])) << cell;
    ++examples;
  }
  EXPECT_GE(examples, 15U);
}

}  // namespace
}  // namespace roadbook::testing
