// Reads one table: headings into columns, lines into rows of cells. The hot path of the whole program: a cell
// without markup costs a view into the file.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "diag/finding.h"
#include "model/config.h"
#include "model/document.h"
#include "parse/markdown.h"
#include "parse/table_syntax.h"

namespace roadbook {

class TableReader {
 public:
  TableReader(Document& document, std::string_view file_text, std::span<const ColumnSynonym> synonyms,
              Findings& findings)
      : document_(document), text_(file_text), synonyms_(synonyms), findings_(findings) {}

  // The line of headings, which begins a table; `at` is its place in the file. One reader reads any number of
  // tables.
  void begin(std::size_t at, std::string_view line, std::uint32_t section);
  void add_row(std::size_t at, std::string_view line);
  Table finish();

 private:
  // `is_plain`: the line is known to have no markup.
  Cell read_cell(std::size_t at, std::string_view line, CellBytes bytes, bool is_plain);
  void keep_links(std::vector<InlineMarkdown::Link>& links, SourceSpan cell, std::string_view raw);
  static std::optional<CellBytes> find_link(std::string_view raw, std::string_view url, std::size_t from);
  std::string_view keep(std::string text) { return document_.strings.emplace_back(std::move(text)); }

  Document& document_;
  std::string_view text_;
  std::span<const ColumnSynonym> synonyms_;
  Findings& findings_;
  Table table_;
  // Of the table that is read; kept from table to table, because nobody knows how many rows will come.
  std::vector<Row> rows_;
  std::vector<Cell> cells_;
  std::vector<CellBytes> scratch_;
};

}  // namespace roadbook
