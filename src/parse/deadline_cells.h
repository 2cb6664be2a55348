// The deadline of a row that does not stand in one cell: in columns of beginning and end, in columns of
// quarters or months, or in a row across the table.
#pragma once

#include <cstdint>
#include <vector>

#include "model/document.h"

namespace roadbook {

// Where a table says when; found once a table.
struct DeadlineColumns {
  explicit DeadlineColumns(const Table& table);

  std::optional<std::size_t> deadline;
  std::optional<std::size_t> begin;
  std::optional<std::size_t> end;
  std::vector<std::size_t> terms;  // «I квартал», «сентябрь»
};

// The row's own cell where that says all. Else a cell with the words of all of them put together («05.03.2023
// – 10.03.2023», «I квартал, III квартал»), which the document keeps; its place is that of the first of them.
// nullptr where the table has no such column and no row above gives the days (`days` nullptr).
const Cell* find_deadline(Document& document, const Table& table, const DeadlineColumns& columns,
                          std::size_t row, const Cell* days);

}  // namespace roadbook
