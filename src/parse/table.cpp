#include "parse/table.h"

#include <algorithm>
#include <utility>

#include "base/byte_blocks.h"
#include "base/byte_search.h"
#include "base/text.h"
#include "parse/columns.h"
#include "parse/markdown.h"

namespace roadbook {

namespace {

// Characters that may begin markup inside a cell (GFM specification 0.29, section 6). A cell without them is
// plain, and nearly all rows are.
constexpr ByteSet kMarkup{"\\`*_[<&"};

ROADBOOK_WIDE_REGISTERS bool may_have_markup(std::string_view row) {
  using Byte = unsigned char;
  const auto found = find_rare(row, 0, [](Byte c, Byte, Byte) {
    return off_either(off_range(c, '[', '`'), off(c, '*'), off(c, '<'), off(c, '&'));
  });
  return found != std::string_view::npos;
}

// A header row of digits («1 | 2 | 3») numbers the columns in Word and says nothing.
bool is_row_of_digits(std::string_view line, const std::vector<CellBytes>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (line.substr(cells[i].begin, cells[i].length) != std::to_string(i + 1)) return false;
  }
  return cells.size() > 2;
}

bool is_same_letter(char c, char lower) { return c == lower || c + 32 == lower; }

// Length of a «<br>», «<br/>» or «<br />» at the beginning; 0 if there is none.
std::size_t line_break_length(std::string_view text) {
  if (text.size() < 4 || text[0] != '<' || !is_same_letter(text[1], 'b') || !is_same_letter(text[2], 'r'))
    return 0;
  std::size_t at = 3;
  while (at < text.size() && text[at] == ' ') ++at;
  if (at < text.size() && text[at] == '/') ++at;
  return at < text.size() && text[at] == '>' ? at + 1 : 0;
}

// Replaces line breaks and escaped bars, which belong to the table and not to the text.
std::string without_table_syntax(std::string_view cell) {
  std::string text;
  text.reserve(cell.size());
  for (std::size_t i = 0; i < cell.size();) {
    if (const std::size_t length = line_break_length(cell.substr(i)); length > 0) {
      while (text.ends_with(' ')) text.pop_back();
      text.push_back('\n');
      i += length;
      while (i < cell.size() && cell[i] == ' ') ++i;
    } else if (cell[i] == '\\' && i + 1 < cell.size() && cell[i + 1] == '|') {
      text.push_back('|');
      i += 2;
    } else {
      text.push_back(cell[i++]);
    }
  }
  return text;
}

}  // namespace

Cell TableReader::read_cell(std::size_t at, std::string_view line, CellBytes bytes, bool is_plain) {
  const std::string_view raw = line.substr(bytes.begin, bytes.length);
  const SourceSpan span{document_.file, static_cast<std::uint32_t>(at + bytes.begin),
                        static_cast<std::uint32_t>(bytes.length)};
  if (is_plain || !kMarkup.is_in(raw)) return {span, raw, {}};
  std::string text = without_table_syntax(raw);
  if (!kMarkup.is_in(text)) return {span, keep(std::move(text)), {}};
  InlineMarkdown parsed = parse_inline_markdown(text, span, findings_);
  keep_links(parsed.links, span, raw);
  return {span, keep(std::move(parsed.text)), keep(std::move(parsed.html))};
}

// Where a link to a document stands in the bytes of its cell, from `from` on; nothing where escapes hide it.
std::optional<CellBytes> TableReader::find_link(std::string_view raw, std::string_view url,
                                                std::size_t from) {
  const std::size_t address = raw.find(url, from);
  if (address == std::string_view::npos) return std::nullopt;
  const std::size_t middle = raw.rfind("](", address);
  const std::size_t open = middle == std::string_view::npos ? middle : raw.rfind('[', middle);
  const std::size_t close = raw.find(')', address + url.size());
  if (open == std::string_view::npos || open < from || close == std::string_view::npos) return std::nullopt;
  return CellBytes{open, close + 1 - open};
}

// Called before the cell itself is added.
void TableReader::keep_links(std::vector<InlineMarkdown::Link>& links, SourceSpan cell,
                             std::string_view raw) {
  std::size_t from = 0;
  for (InlineMarkdown::Link& link : links) {
    SourceSpan span = cell;
    if (const auto found = find_link(raw, link.url, from)) {
      from = found->begin + found->length;
      span.begin += static_cast<std::uint32_t>(found->begin);
      span.length = static_cast<std::uint32_t>(found->length);
    }
    table_.links.push_back({static_cast<std::uint32_t>(cells_.size()), keep(std::move(link.url)),
                            keep(std::move(link.title)), span});
  }
}

void TableReader::begin(std::size_t at, std::string_view line, std::uint32_t section) {
  rows_.clear();
  cells_.clear();
  table_.section = section;
  table_.span = {document_.file, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(line.size())};
  scratch_.clear();
  split_row(line, scratch_);
  table_.columns.reserve(scratch_.size());
  for (const CellBytes& bytes : scratch_) {
    const Cell heading = read_cell(at, line, bytes, false);
    table_.columns.push_back({find_column_kind(heading.text, synonyms_), heading});
  }
  table_.kind = table_kind_of(table_);
  table_.links.clear();  // those of the headings
}

void TableReader::add_row(std::size_t at, std::string_view line) {
  table_.span.length = static_cast<std::uint32_t>(at + line.size() - table_.span.begin);
  scratch_.clear();
  split_row(line, scratch_);
  if (rows_.empty() && is_row_of_digits(line, scratch_)) return;
  const SourceSpan row{document_.file, static_cast<std::uint32_t>(at),
                       static_cast<std::uint32_t>(line.size())};
  rows_.push_back({row, static_cast<std::uint32_t>(scratch_.size())});
  const std::size_t taken = std::min(scratch_.size(), table_.columns.size());
  const bool is_plain = !may_have_markup(line);
  for (std::size_t i = 0; i < taken; ++i) cells_.push_back(read_cell(at, line, scratch_[i], is_plain));
  const SourceSpan end{document_.file, row.end(), 0};
  for (std::size_t i = taken; i < table_.columns.size(); ++i) cells_.push_back({end, {}, {}});
}

Table TableReader::finish() {
  table_.rows.assign(rows_.begin(), rows_.end());
  table_.cells.assign(cells_.begin(), cells_.end());
  return std::exchange(table_, Table{});
}

}  // namespace roadbook
