#include "parse/row_groups.h"

#include <algorithm>

#include "base/text.h"
#include "parse/calendar_words.h"
#include "parse/sections.h"

namespace roadbook {

namespace {

constexpr std::size_t kNarrowestTable = 3;
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

// The column of the only cell that says something.
std::size_t find_only_cell(std::span<const Cell> cells) {
  std::size_t only = kNone;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (is_blank(cells[i].text)) continue;
    if (only != kNone) return kNone;
    only = i;
  }
  return only;
}

// «1», «2.5.»: a number of a row that was left unfinished.
bool is_number(std::string_view text) {
  return std::ranges::all_of(
      text, [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ')' || c == ' '; });
}

}  // namespace

bool RowGroups::take(std::size_t row) {
  const std::span<const Cell> cells = table_.row(row);
  const std::size_t column = cells.size() < kNarrowestTable ? kNone : find_only_cell(cells);
  if (column == kNone) return false;
  const Cell& cell = cells[column];
  if (table_.columns[column].kind != ColumnKind::deadline && is_stretch_of_days(cell.text)) {
    days_ = &cell;
  } else if (!names_section(row, column)) {
    return false;
  }
  open_section(cell);
  return true;
}

bool RowGroups::names_section(std::size_t row, std::size_t column) const {
  const ColumnKind kind = table_.columns[column].kind;
  if (is_number(table_.row(row)[column].text)) return false;
  return table_.rows[row].cells_found == 1 || kind == ColumnKind::number;
}

void RowGroups::open_section(const Cell& title) {
  const Section& above = document_.sections[table_.section];
  std::string key = section_key(title.text);
  if (key.empty()) key = "section";
  if (!above.anchor.empty() && !key.starts_with(above.anchor + ".")) key = above.anchor + "." + key;
  Section section{title.text, title.span, above.level + 1, table_.section, anchors_.take(key)};
  section.in_table = true;
  document_.sections.push_back(std::move(section));
  section_ = static_cast<std::uint32_t>(document_.sections.size() - 1);
}

}  // namespace roadbook
