// Rows across a table: «Сентябрь» or «I. Организационные мероприятия» over the rows that it concerns.
#pragma once

#include <cstdint>

#include "base/unique_names.h"
#include "model/document.h"

namespace roadbook {

// Walks the rows of one table of activities in order.
class RowGroups {
 public:
  // New sections are added to the document; their addresses come from `anchors`.
  RowGroups(Document& document, const Table& table, UniqueNames& anchors)
      : document_(document), table_(table), anchors_(anchors), section_(table.section) {}

  // Whether the row stands across the table: then it is no activity, and what it says holds for the rows
  // below. It is one where a single cell says something: in a row of one cell, in the column of numbers and
  // no number, or a place in the calendar in any column.
  bool take(std::size_t row);

  // The latest row across the table, else the table's own section: numbers may start anew in each.
  std::uint32_t section() const { return section_; }
  // The cell that names the month (or any stretch of days) of the rows below; nullptr: none did.
  const Cell* days() const { return days_; }

 private:
  bool names_section(std::size_t row, std::size_t column) const;
  void open_section(const Cell& title);

  Document& document_;
  const Table& table_;
  UniqueNames& anchors_;
  std::uint32_t section_;
  const Cell* days_ = nullptr;
};

}  // namespace roadbook
