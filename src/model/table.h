// Tables as a document has them: columns known by their headings, cells with exact places.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "diag/source.h"

namespace roadbook {

enum class ColumnKind : std::uint8_t {
  number,
  activity,
  deadline,
  executors,
  result,
  form,
  status,
  note,
  begin,  // of the deadline: «Начало»
  end,    // «Окончание»
  term,   // a stretch of the calendar: «I квартал», «Сентябрь»
  other
};

struct Cell {
  SourceSpan span;        // trimmed content in the file
  std::string_view text;  // what a reader sees, without markup; a line break is '\n'
  std::string_view html;  // safe markup; empty where the text has none and only needs escaping
};

// The place in the file of a part of a cell's text. `source` is the whole file. Exact also where the text
// differs from the file («<br>», «\|»); where markup makes that impossible, the whole cell.
SourceSpan span_in_cell(const Cell& cell, std::size_t begin, std::size_t length, std::string_view source);

// A Markdown link in a cell to another document of the site.
struct CellLink {
  std::uint32_t cell = 0;  // index in Table::cells
  std::string_view url;    // as written: "../region/roadmap.md#1.3"
  std::string_view title;  // «[1.3](… "title")»; empty: none
  SourceSpan span;         // of the whole link, or of the cell where it cannot be told
};

struct Column {
  ColumnKind kind = ColumnKind::other;
  Cell heading;
};

struct Row {
  SourceSpan span;  // the line
  std::uint32_t cells_found =
      0;  // as written; missing ones are empty in `cells`, superfluous ones are dropped
};

enum class TableKind : std::uint8_t { activities, indicators, other };

struct Table {
  SourceSpan span;
  TableKind kind = TableKind::other;
  std::uint32_t section = 0;  // index in the document's sections
  std::vector<Column> columns;
  std::vector<Row> rows;
  std::vector<Cell> cells;      // rows × columns
  std::vector<CellLink> links;  // in the order of the cells

  std::span<const Cell> row(std::size_t index) const {
    return std::span{cells}.subspan(index * columns.size(), columns.size());
  }
  std::optional<std::size_t> find_column(ColumnKind kind_wanted) const {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].kind == kind_wanted) return i;
    }
    return std::nullopt;
  }
};

}  // namespace roadbook
