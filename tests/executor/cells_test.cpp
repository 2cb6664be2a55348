// Executor cells of many kinds of plans, split as a careful reader would. The files say where they come from
// and what they hold; a cell with several right splits names them all.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "base/text.h"
#include "support/test_registry.h"

namespace roadbook::testing {
namespace {

using Parts = std::vector<std::string>;

struct CellExample {
  std::string cell;
  std::vector<Parts> accepted;  // the first is the one that we would write ourselves
};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

std::vector<std::string> split_by(const std::string& text, const std::string& separator) {
  std::vector<std::string> pieces;
  std::size_t begin = 0;
  for (std::size_t at = text.find(separator); at != std::string::npos; at = text.find(separator, begin)) {
    pieces.push_back(text.substr(begin, at - begin));
    begin = at + separator.size();
  }
  pieces.push_back(text.substr(begin));
  return pieces;
}

// Without what may stand inside of a part or apart from it: a closing bracket, a final dot.
std::string bare(std::string_view part) {
  part = trim(part);
  const bool has_bracket = !part.empty() && (part.back() == ')' || part.back() == '}' || part.back() == ']');
  if (has_bracket) part = trim(part.substr(0, part.find_last_of("({[")));
  while (!part.empty() && part.back() == '.') part.remove_suffix(1);
  return std::string{trim(part)};
}

Parts read_parts(const std::string& column) {
  Parts parts;
  if (column == "none" || column.empty()) return parts;
  for (const std::string& part : split_by(column, " | ")) parts.push_back(bare(part));
  return parts;
}

std::vector<CellExample> read_examples(const std::string& name) {
  std::ifstream file{std::string{PROJECT_FOLDER "/tests/executor/"} + name};
  std::vector<CellExample> examples;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::vector<std::string> columns = split_by(replaced(line, "\\n", "\n"), "\t");
    columns.resize(3);
    CellExample example{columns[0], {read_parts(columns[1])}};
    if (columns[2].starts_with("alt: ")) {
      const std::string other = split_by(columns[2].substr(5), " — ").front();
      for (const std::string& parts : split_by(other, " || ")) example.accepted.push_back(read_parts(parts));
    }
    examples.push_back(std::move(example));
  }
  return examples;
}

Parts split_cell(std::string_view cell, const ExecutorScope& scope) {
  Parts parts;
  for (const ExecutorMention& mention : resolve_executors(cell, scope))
    parts.push_back(bare(cell.substr(mention.text.begin, mention.text.length)));
  return parts;
}

// Share of the cells that are split in an accepted way; the others are named.
double score(const std::vector<CellExample>& examples, const ExecutorScope& scope) {
  std::size_t right = 0;
  for (const CellExample& example : examples) {
    const Parts parts = split_cell(example.cell, scope);
    if (std::ranges::find(example.accepted, parts) != example.accepted.end()) {
      ++right;
      continue;
    }
    std::string joined;
    for (const std::string& part : parts) joined += "\n    " + part;
    GTEST_LOG_(INFO) << example.cell << " is split into:" << joined;
  }
  return static_cast<double>(right) / static_cast<double>(std::max<std::size_t>(1, examples.size()));
}

// A registry in which every part of every cell is somebody: it must not tempt the splitting to cut names
// short.
std::string registry_of(const std::vector<CellExample>& examples) {
  std::string lines;
  std::size_t number = 0;
  for (const CellExample& example : examples) {
    for (const std::string& part : example.accepted.front()) {
      if (part.find('|') != std::string::npos) continue;
      lines += "e" + std::to_string(++number) + "|organization|" + replaced(part, "\n", " ") + "\n";
    }
  }
  return lines;
}

class ExecutorCells : public ::testing::TestWithParam<const char*> {};

TEST_P(ExecutorCells, AreSplitWithoutARegistry) {
  const auto examples = read_examples(GetParam());
  ASSERT_GT(examples.size(), 200U);
  const TestRegistry nobody{""};
  EXPECT_GE(score(examples, nobody.scope("")), 0.95);
}

TEST_P(ExecutorCells, AreSplitWhereAllAreKnown) {
  const auto examples = read_examples(GetParam());
  const TestRegistry everybody{registry_of(examples)};
  EXPECT_GE(score(examples, everybody.scope("")), 0.95);
}

INSTANTIATE_TEST_SUITE_P(Files, ExecutorCells, ::testing::Values("cells.tsv", "own_cells.tsv"));

}  // namespace
}  // namespace roadbook::testing
