// The table extension of cmark-gfm as the oracle: for random tables our cells must agree with what it gives.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>
#include <random>

#include "base/text.h"
#include "support/parsed_document.h"

namespace roadbook {

namespace {

using Rows = std::vector<std::vector<std::string>>;  // HTML of cells

std::string escaped(std::string_view text) {
  std::string out{text};
  for (const auto& [from, to] : {std::pair{"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}}) {
    replace_all(out, from, to);
  }
  replace_all(out, "\n", "<br />\n");
  return out;
}

// Our reading.
Rows our_rows(const std::string& table) {
  const testing::ParsedDocument parsed{testing::roadmap_text(table)};
  Rows rows;
  if (parsed.document.tables.empty()) return rows;
  const Table& read = parsed.document.tables.front();
  for (std::size_t i = 0; i < read.rows.size(); ++i) {
    rows.emplace_back();
    for (const Cell& cell : read.row(i)) {
      rows.back().emplace_back(trim(cell.html.empty() ? escaped(cell.text) : std::string{cell.html}));
    }
  }
  return rows;
}

std::string inner_html(cmark_node* cell, cmark_llist* extensions) {
  std::string html;
  for (cmark_node* node = cmark_node_first_child(cell); node != nullptr; node = cmark_node_next(node)) {
    const std::unique_ptr<char, void (*)(void*)> part{cmark_render_html(node, CMARK_OPT_UNSAFE, extensions),
                                                      std::free};
    html += part.get();
  }
  // It lets «<br>» through as it is written; we write it anew, and take the spaces around it.
  for (const std::string_view line_break : {"<br>", "<br/>", "<BR>"})
    replace_all(html, line_break, "<br />\n");
  for (const std::string_view around : {" <br />\n", "<br />\n "}) {
    while (html.find(around) != std::string::npos) replace_all(html, around, "<br />\n");
  }
  return std::string{trim(html)};
}

// The library's reading.
Rows their_rows(const std::string& table) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, void (*)(cmark_parser*)> parser{cmark_parser_new(CMARK_OPT_DEFAULT),
                                                                      cmark_parser_free};
  cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser.get(), table.data(), table.size());
  const std::unique_ptr<cmark_node, void (*)(cmark_node*)> root{cmark_parser_finish(parser.get()),
                                                                cmark_node_free};
  Rows rows;
  cmark_node* node = cmark_node_first_child(root.get());
  if (node == nullptr || std::string_view{cmark_node_get_type_string(node)} != "table") return rows;
  // The first row holds the headings.
  for (cmark_node* row = cmark_node_next(cmark_node_first_child(node)); row != nullptr;
       row = cmark_node_next(row)) {
    rows.emplace_back();
    for (cmark_node* cell = cmark_node_first_child(row); cell != nullptr; cell = cmark_node_next(cell)) {
      rows.back().push_back(inner_html(cell, cmark_parser_get_syntax_extensions(parser.get())));
    }
  }
  return rows;
}

class TableMaker {
 public:
  explicit TableMaker(unsigned seed) : random_{seed} {}

  // Three columns; rows are made of the pieces, and may be ragged.
  std::string make(const std::vector<std::string_view>& pieces) {
    std::string table = "| № | Мероприятия | Сроки |\n| --- | --- | --- |\n";
    for (std::size_t row = 0; row < 1 + below(4); ++row) {
      table += "|";
      const std::size_t cells = below(8) == 0 ? 1 + below(4) : 3;
      for (std::size_t cell = 0; cell < cells; ++cell) table += " " + cell_of(pieces) + " |";
      table += "\n";
    }
    return table;
  }

 private:
  std::size_t below(std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>{0, limit - 1}(random_);
  }

  std::string cell_of(const std::vector<std::string_view>& pieces) {
    std::string cell;
    for (std::size_t i = below(6); i > 0; --i) {
      cell += pieces[below(pieces.size())];
      if (below(2) == 0) cell += " ";
    }
    return std::string{trim(cell)};
  }

  std::mt19937 random_;
};

void expect_agreement(const std::vector<std::string_view>& pieces, unsigned seed, int count) {
  TableMaker maker{seed};
  for (int i = 0; i < count; ++i) {
    const std::string table = maker.make(pieces);
    ASSERT_EQ(our_rows(table), their_rows(table)) << table;
  }
}

TEST(TableOracle, PlainCellsAgree) {
  expect_agreement({"Совещание", "до 01.11.2023", "№ 5", "ЦОКО,", "(по согласованию)", "—", "«ИРО»", "1.",
                    "-", "#", "+", "\"да\"", "a > b", "%", "1)", "==="},
                   1, 2000);
}

TEST(TableOracle, CellsWithLineBreaksAgree) {
  expect_agreement({"ЦОКО", "<br>", "ИРО;", "ТМС", "1.", "-", "**май**"}, 2, 2000);
}

TEST(TableOracle, CellsWithEscapesAgree) {
  expect_agreement({"а", "\\|", "\\*", "\\", "\\\\", "&amp;", "&", "<", "> ", "&#1078;", "\\-"}, 3, 3000);
}

TEST(TableOracle, CellsWithMarkupAgree) {
  expect_agreement({"**май**", "*июнь*", "_июль_", "`код`", "[план](https://a.ru)",
                    "август",  "1.",     "-",      "#",     "*",
                    "_",       "`",      "[",      "](",    ")",
                    "**",      ">",      "\\|",    "![",    "~",
                    "==="},
                   4, 4000);
}

}  // namespace

}  // namespace roadbook
