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
bool may_have_markup(std::string_view text) {
  using Byte = unsigned char;
  const auto found = find_rare(
      text, 0, [](Byte c, Byte, Byte) { return is_in_range(c, '[', '`') | is_in_range(c, '|', 0x7F); },
      [](Byte c, Byte, Byte) { return is_in_range(c, '<', '>') | (c == '*'); },
      [](Byte c, Byte, Byte) { return (c == '&') | (c == '!'); },
      [](Byte c, Byte, Byte) { return is_in_range(c, 0, '\n' - 1) | is_in_range(c, '\n' + 1, ' ' - 1); });
  return found != std::string_view::npos;
}

// Bytes with which a line begins that is, or may be, more than words.
bool may_begin_block(char c) {
  return c == ' ' || c == '-' || c == '+' || c == '#' || (c >= '0' && c <= '9') || c == '\xEF';
}

class SimpleMarkdownReader {
 public:
  SimpleMarkdownReader(std::string_view text, SourceSpan where) : text_(text), where_(where) {}

  std::optional<std::vector<MarkdownBlock>> read() {
    for (std::size_t at = 0; at < text_.size();) {
      const std::string_view line = text_.substr(at, text_.find('\n', at) - at);
      if (line.ends_with(' ')) return std::nullopt;
      if (line.empty()) {
        end_paragraph();
      } else if (line.starts_with('#')) {
        end_paragraph();
        if (!add_heading(line, at)) return std::nullopt;
      } else if (may_begin_block(line.front())) {
        return std::nullopt;
      } else {
        if (paragraph_.empty()) paragraph_begin_ = at;
        paragraph_ = text_.substr(paragraph_begin_, at + line.size() - paragraph_begin_);
      }
      at += line.size() + 1;
    }
    end_paragraph();
    return std::move(blocks_);
  }

 private:
  SourceSpan span(std::size_t begin, std::size_t length) const {
    return {where_.file, static_cast<std::uint32_t>(where_.begin + begin),
            static_cast<std::uint32_t>(length)};
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
};

}  // namespace

std::optional<std::vector<MarkdownBlock>> parse_simple_markdown(std::string_view text, SourceSpan where) {
  if (is_blank(text)) return std::vector<MarkdownBlock>{};
  if (may_have_markup(text) || find_invalid_utf8(text)) return std::nullopt;
  return SimpleMarkdownReader{text, where}.read();
}

}  // namespace roadbook
