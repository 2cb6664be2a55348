// What a conversion from Word, a PDF or a web page has left in a cell: tags, entities, codes of fields,
// bullets of a symbol font, soft hyphens.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/byte_blocks.h"
#include "base/text.h"
#include "base/utf8.h"
#include "check/rule.h"

namespace roadbook::rules_table {

namespace {

struct Leftover {
  std::string_view variant;
  std::size_t at = 0;
  std::size_t length = 0;
};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

// «<br>», «<br/>» and «<BR />», which break the line.
bool is_line_break(std::string_view text) {
  if (text.size() < 4 || lower(text[1]) != 'b' || lower(text[2]) != 'r') return false;
  const std::size_t end = text.find_first_not_of(" /", 3);
  return end < text.size() && text[end] == '>';
}

// «<p>», «</ul>», «<ul style="…">», «<o:p>»; not a line break and not «<https://…>».
std::size_t tag_length(std::string_view text) {
  if (text.size() < 3 || text[0] != '<') return 0;
  // «<?xml …?>», «<![if !supportLists]>»; a comment is nobody's leftover.
  const bool instruction = text[1] == '?' || (text[1] == '!' && !text.starts_with("<!--"));
  if (instruction) return std::min(text.find('>'), text.size() - 1) + 1;
  const std::size_t name = text[1] == '/' ? 2 : 1;
  if (!is_letter(text[name])) return 0;
  if (is_line_break(text)) return 0;
  const std::size_t close = text.find_first_of("<>", 1);
  if (close == std::string_view::npos || text[close] == '<') return 0;
  const std::string_view inside = text.substr(0, close);
  const bool is_address =
      inside.find("://") != std::string_view::npos && inside.find('=') == std::string_view::npos;
  return is_address || inside.find('@') != std::string_view::npos ? 0 : close + 1;
}

// «&nbsp;», «&laquo;», «&#160;»: in a text that people write there is the character itself.
std::size_t entity_length(std::string_view text) {
  constexpr std::size_t kLongest = 10;
  const std::size_t end = text.substr(0, kLongest).find(';');
  if (end == std::string_view::npos || end < 3) return 0;
  for (const char c : text.substr(1, end - 1)) {
    if (!is_letter(c) && c != '#' && (c < '0' || c > '9')) return 0;
  }
  return end + 1;
}

// Words that only Word and its converters write.
constexpr std::array<std::string_view, 10> kWords{"MsoNormal",   "mso-",        "HYPERLINK \"", "PAGEREF ",
                                                  "MERGEFIELD ", "FORMTEXT",    "{.underline}", "{.mark}",
                                                  "[]{#",        "{.smallcaps}"};
// «Ошибка! Источник ссылки не найден.»
constexpr std::array<std::string_view, 2> kFieldErrors{"Ошибка!", "Error!"};

std::size_t word_length(std::string_view text) {
  for (const std::string_view word : kWords) {
    if (text.starts_with(word)) return word.size();
  }
  return 0;
}

bool is_leftover_char(char32_t code) {
  return code == 0xAD || code == 0xAC || (code >= 0xE000 && code <= 0xF8FF) || code == 0xFFFC ||
         code == 0xFFFD || code == 0x200B || code == 0xFEFF || code == 0x0B || code == 0x0C || code == 0x07;
}

// The first byte that may begin a leftover, or end the word of a field's error, or begin code, where all is
// passed over. Some more are found, as ranges are quickly looked for: Latin letters, which begin words of
// Word.
ROADBOOK_WIDE_REGISTERS std::size_t find_suspect(std::string_view text, std::size_t from) {
  using Byte = unsigned char;
  return find_rare(text, from, [](Byte c, Byte next, Byte) {
    return off_either(off_range(c, 'A', '{'), off_range(c, 0xEE, 0xEF), off(c, '<'), off(c, '!'), off(c, '&'),
                      off_range(c, 0x0B, 0x0C), off(c, 0x07),
                      off_both(off(c, 0x80), off(next, 0x8B)),               // the end of U+200B
                      off_both(off(c, 0xC2), off_range(next, 0xAC, 0xAD)));  // U+00AC, U+00AD
  });
}

std::optional<Leftover> character_at(std::string_view text, std::size_t at) {
  const DecodedChar c = decode_utf8(text, at);
  if (!c.valid || !is_leftover_char(c.code)) return std::nullopt;
  return Leftover{"character", at, c.length};
}

std::optional<Leftover> field_error_before(std::string_view text, std::size_t mark) {
  const std::string_view before = text.substr(0, mark + 1);
  for (const std::string_view error : kFieldErrors) {
    if (before.ends_with(error)) return Leftover{"word", before.size() - error.size(), error.size()};
  }
  return std::nullopt;
}

std::optional<Leftover> leftover_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  const auto found = [at](std::string_view variant, std::size_t length) {
    return length > 0 ? std::optional{Leftover{variant, at, length}} : std::nullopt;
  };
  const char c = rest.front();
  if (c == '<') return found("message", tag_length(rest));
  if (c == '&') return found("entity", entity_length(rest));
  if (c == '!') return field_error_before(text, at);
  // The second byte of U+200B, by which it is found.
  if (c == '\x80') return at > 0 ? character_at(text, at - 1) : std::nullopt;
  if (static_cast<unsigned char>(c) >= 0x80 || c < ' ') return character_at(text, at);
  return found("word", word_length(rest));
}

// Bytes of inline code, which is shown as it is written.
std::size_t code_length(std::string_view text) {
  const std::size_t ticks = std::min(text.find_first_not_of('`'), text.size());
  const std::size_t close = text.find(text.substr(0, ticks), ticks);
  return close == std::string_view::npos ? ticks : close + ticks;
}

// The first leftover; what follows in the cell usually comes from the same conversion.
std::optional<Leftover> find_leftover(std::string_view text) {
  for (std::size_t at = find_suspect(text, 0); at < text.size(); at = find_suspect(text, at + 1)) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '`') {
      at += code_length(text.substr(at)) - 1;
    } else if (const auto found = leftover_at(text, at)) {
      return found;
    }
  }
  return std::nullopt;
}

constexpr std::size_t kLongestShown = 60;  // bytes

std::string shown(std::string_view part) {
  if (part.size() <= kLongestShown) return collapse_spaces(part);
  std::size_t end = kLongestShown;
  while (end > 0 && is_continuation(part[end])) --end;
  return collapse_spaces(part.substr(0, end)) + "…";
}

std::string code_point(std::string_view part) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out = "U+";
  for (int shift = 12; shift >= 0; shift -= 4) {
    out.push_back(kDigits[(decode_utf8(part, 0).code >> shift) & 0xF]);
  }
  return out;
}

void check_cell(const Cell& cell, std::string_view file_text, Findings& findings) {
  const std::string_view text = file_text.substr(cell.span.begin, cell.span.length);
  const auto found = find_leftover(text);
  if (!found) return;
  const std::string_view part = text.substr(found->at, found->length);
  const SourceSpan place{cell.span.file, static_cast<std::uint32_t>(cell.span.begin + found->at),
                         static_cast<std::uint32_t>(found->length)};
  const bool character = found->variant == "character";
  findings.push_back({"table/conversion-leftover",
                      place,
                      {{"part", character ? code_point(part) : shown(part)}},
                      {},
                      found->variant});
}

// Most cells hold nothing that could be one, which a look at the whole table tells.
void check_suspects(const Table& table, std::string_view text, Findings& findings) {
  auto cell = table.cells.begin();
  for (std::size_t at = table.span.begin; cell != table.cells.end();) {
    at = find_suspect(text, at);
    while (cell != table.cells.end() && cell->span.end() <= at) ++cell;
    if (cell == table.cells.end()) return;
    if (cell->span.begin <= at) check_cell(*cell, text, findings);
    at = cell->span.begin <= at ? cell->span.end() : at + 1;
  }
}

}  // namespace

void check_conversion_leftover(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  const std::string_view text = input.sources.file(document.file).text;
  for (const Table& table : document.tables) {
    for (const Column& column : table.columns) check_cell(column.heading, text, findings);
    check_suspects(table, text.substr(0, table.span.end()), findings);
  }
}

}  // namespace roadbook::rules_table
