#include "parse/simple_markdown.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/byte_blocks.h"
#include "base/text.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

// What may be markup, or an underline, or a tabulator that moves what follows it (GFM specification 0.29).
ROADBOOK_WIDE_REGISTERS bool may_have_markup(std::string_view text) {
  using Byte = unsigned char;
  const auto found = find_rare(text, 0, [](Byte c, Byte, Byte) {
    return off_either(off_range(c, '[', '`'), off_range(c, '|', 0x7F), off_range(c, '<', '>'), off(c, '*'),
                      off(c, '&'), off(c, '!'), off_range(c, 0, '\n' - 1), off_range(c, '\n' + 1, ' ' - 1));
  });
  return found != std::string_view::npos;
}

// Bytes with which a line begins that is, or may be, more than words, where it is no item of a list.
bool may_begin_block(char c) { return c == ' ' || c == '-' || c == '+' || c == '#' || c == '\xEF'; }

// «12.», «3)», «-» or «+» where they begin an item, without the space; empty: the line begins with none.
std::string_view list_mark(std::string_view line) {
  constexpr std::size_t kMostDigits = 9;
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  const std::string_view rest = line.substr(digits);
  const bool marked = digits == 0 ? rest.starts_with('-') || rest.starts_with('+')
                                  : digits <= kMostDigits && (rest.starts_with('.') || rest.starts_with(')'));
  return marked && (rest.size() == 1 || rest[1] == ' ') ? line.substr(0, digits + 1) : std::string_view{};
}

class SimpleMarkdownReader {
 public:
  SimpleMarkdownReader(std::string_view text, SourceSpan where) : text_(text), where_(where) {}

  std::optional<std::vector<MarkdownBlock>> read() {
    for (std::size_t at = 0; at < text_.size();) {
      const std::string_view line = text_.substr(at, text_.find('\n', at) - at);
      if (line.ends_with(' ') || !add_line(line, at)) return std::nullopt;
      at += line.size() + 1;
    }
    end_paragraph();
    end_list();
    return std::move(blocks_);
  }

 private:
  SourceSpan span(std::size_t begin, std::size_t length) const {
    return {where_.file, static_cast<std::uint32_t>(where_.begin + begin),
            static_cast<std::uint32_t>(length)};
  }

  // False: the line is, or may be, none of what is read here.
  bool add_line(std::string_view line, std::size_t at) {
    if (line.empty()) {
      end_paragraph();
      end_list();
      return true;
    }
    if (const std::string_view mark = list_mark(line); !mark.empty()) return add_item(line, mark, at);
    if (line.starts_with('#')) {
      end_paragraph();
      end_list();
      behind_list_ = false;
      return add_heading(line, at);
    }
    if (in_list_ || may_begin_block(line.front())) return false;
    behind_list_ = false;
    if (paragraph_.empty()) paragraph_begin_ = at;
    paragraph_ = text_.substr(paragraph_begin_, at + line.size() - paragraph_begin_);
    return true;
  }

  // An item of one line; blank lines between items would make paragraphs of them.
  bool add_item(std::string_view line, std::string_view mark, std::size_t at) {
    const std::string_view words = line.substr(std::min(mark.size() + 1, line.size()));
    if (words.empty() || may_begin_block(words.front()) || !list_mark(words).empty()) return false;
    if (!paragraph_.empty() || behind_list_ || (in_list_ && mark.back() != list_delimiter_)) return false;
    if (!in_list_) begin_list(mark, at);
    MarkdownItem& item = blocks_.back().items.emplace_back();
    item.span = span(at, line.size());
    item.number = mark.substr(0, mark.size() - 1);
    item.text = trim(words);
    item.html = words;
    replace_all(item.html, "\"", "&quot;");
    return true;
  }

  void begin_list(std::string_view mark, std::size_t at) {
    in_list_ = true;
    list_delimiter_ = mark.back();
    MarkdownBlock& list = blocks_.emplace_back();
    list.kind = mark.size() > 1 ? MarkdownBlock::Kind::ordered_list : MarkdownBlock::Kind::bullet_list;
    list.span = span(at, 0);
  }

  void end_list() {
    if (!in_list_) return;
    in_list_ = false;
    behind_list_ = true;
    MarkdownBlock& list = blocks_.back();
    list.span.length = list.items.back().span.end() - list.span.begin;
    const bool ordered = list.kind == MarkdownBlock::Kind::ordered_list;
    std::string_view first = list.items.front().number;
    while (first.size() > 1 && first.front() == '0') first.remove_prefix(1);
    list.html = !ordered ? "<ul>\n" : first == "1" ? "<ol>\n" : "<ol start=\"" + std::string{first} + "\">\n";
    for (const MarkdownItem& item : list.items) list.html.append("<li>").append(item.html).append("</li>\n");
    list.html.append(ordered ? "</ol>\n" : "</ul>\n");
  }

  bool add_heading(std::string_view line, std::size_t at) {
    constexpr std::size_t kDeepest = 6;
    const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
    const std::string_view words = line.substr(level);
    if (level > kDeepest || !words.starts_with(' ') || words.find('#') != std::string_view::npos)
      return false;
    MarkdownBlock& block = blocks_.emplace_back();
    block.kind = MarkdownBlock::Kind::heading;
    block.level = static_cast<std::uint32_t>(level);
    block.span = span(at, line.size());
    block.text = trim(words);
    return true;
  }

  void end_paragraph() {
    if (paragraph_.empty()) return;
    MarkdownBlock& block = blocks_.emplace_back();
    block.span = span(paragraph_begin_, paragraph_.size());
    block.html = std::string{"<p>"}.append(paragraph_).append("</p>\n");
    replace_all(block.html, "\"", "&quot;");
    block.text = paragraph_;
    std::replace(block.text.begin(), block.text.end(), '\n', ' ');
    block.text = std::string{trim(block.text)};
    paragraph_ = {};
  }

  std::string_view text_;
  SourceSpan where_;
  std::vector<MarkdownBlock> blocks_;
  std::size_t paragraph_begin_ = 0;
  std::string_view paragraph_;  // lines so far
  bool in_list_ = false;        // the last block
  bool behind_list_ = false;    // with only blank lines between
  char list_delimiter_ = 0;     // what ends the number, or the bullet
};

}  // namespace

std::optional<std::vector<MarkdownBlock>> parse_simple_markdown(std::string_view text, SourceSpan where) {
  if (is_blank(text)) return std::vector<MarkdownBlock>{};
  if (may_have_markup(text) || find_invalid_utf8(text)) return std::nullopt;
  return SimpleMarkdownReader{text, where}.read();
}

}  // namespace roadbook
