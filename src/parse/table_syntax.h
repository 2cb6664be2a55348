// The syntax of tables, GFM specification 0.29, section 4.10, line by line: what is a row, where its cells
// stand. The reading is forgiving where GFM would silently turn a table into text or drop cells; see body.h.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace roadbook {

// A part of a line, trimmed.
struct CellBytes {
  std::size_t begin = 0;  // in the line
  std::size_t length = 0;
};

// Splits a row at bars that are not escaped; an outer bar at either end separates nothing. Appends to
// `cells`.
void split_row(std::string_view line, std::vector<CellBytes>& cells);

// «| --- | :---: |»: the line under the headings.
bool is_delimiter_row(std::string_view line);

// Whether the line may be a row at all: it begins with a bar (after at most three spaces).
bool begins_with_bar(std::string_view line);

bool has_bar(std::string_view line);

// Whether a line that follows a table's row, without an empty line between, begins something else: a heading,
// a quote, a list, a fence.
bool begins_other_block(std::string_view line);

}  // namespace roadbook
