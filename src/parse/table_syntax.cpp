#include "parse/table_syntax.h"

#include <algorithm>

#include "base/byte_search.h"

namespace roadbook {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

std::string_view without_indent(std::string_view line) {
  std::size_t spaces = 0;
  while (spaces < 3 && spaces < line.size() && line[spaces] == ' ') ++spaces;
  return line.substr(spaces);
}

CellBytes trimmed(std::string_view line, std::size_t begin, std::size_t end) {
  while (begin < end && is_space(line[begin])) ++begin;
  while (end > begin && is_space(line[end - 1])) --end;
  return {begin, end - begin};
}

bool is_delimiter_cell(std::string_view cell) {
  if (cell.starts_with(':')) cell.remove_prefix(1);
  if (cell.ends_with(':')) cell.remove_suffix(1);
  return !cell.empty() && cell.find_first_not_of('-') == std::string_view::npos;
}

template <typename Take>
void for_each_cell(std::string_view line, Take take) {
  const CellBytes inner = trimmed(line, 0, line.size());
  std::size_t begin = inner.begin;
  const std::size_t end = inner.begin + inner.length;
  if (begin < end && line[begin] == '|') ++begin;
  for (std::size_t bar = line.find('|', begin); bar < end; bar = line.find('|', bar + 1)) {
    // A backslash before the bar is enough, whatever stands before it: so does the library.
    if (bar != begin && line[bar - 1] == '\\') continue;
    take(trimmed(line, begin, bar));
    begin = bar + 1;
  }
  if (begin < end) take(trimmed(line, begin, end));
}

}  // namespace

void split_row(std::string_view line, std::vector<CellBytes>& cells) {
  for_each_cell(line, [&cells](const CellBytes& cell) { cells.push_back(cell); });
}

bool is_delimiter_row(std::string_view line) {
  constexpr ByteSet kDelimiters{"|:- \t\r"};
  line = without_indent(line);
  const bool is_other = std::any_of(line.begin(), line.end(), [&](char c) { return !kDelimiters.has(c); });
  if (is_other || line.find('-') == std::string_view::npos) return false;
  if (!has_bar(line)) return false;
  std::size_t cells = 0;
  std::size_t delimiters = 0;
  for_each_cell(line, [&](const CellBytes& cell) {
    ++cells;
    if (is_delimiter_cell(line.substr(cell.begin, cell.length))) ++delimiters;
  });
  return cells > 0 && delimiters == cells;
}

bool begins_with_bar(std::string_view line) { return without_indent(line).starts_with('|'); }

bool has_bar(std::string_view line) { return line.find('|') != std::string_view::npos; }

bool begins_other_block(std::string_view line) {
  const std::string_view text = without_indent(line);
  if (text.empty()) return false;
  const char c = text.front();
  if (c == '#' || c == '>' || c == '<' || text.starts_with("```") || text.starts_with("~~~")) return true;
  if ((c == '-' || c == '*' || c == '+') && text.size() > 1 && is_space(text[1])) return true;
  std::size_t digits = 0;
  while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
  return digits > 0 && digits + 1 < text.size() && (text[digits] == '.' || text[digits] == ')') &&
         is_space(text[digits + 1]);
}

}  // namespace roadbook
