#include "parse/markdown_tree.h"

#include <algorithm>
#include <cstdlib>

#include "base/text.h"
#include "parse/markdown_limits.h"

namespace roadbook {

MarkdownTree parse_markdown_tree(std::string_view text) {
  return MarkdownTree{cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT)};
}

std::string_view literal_of(cmark_node* node) {
  const char* literal = cmark_node_get_literal(node);
  return literal == nullptr ? std::string_view{} : std::string_view{literal};
}

MarkdownPlaces::MarkdownPlaces(std::string_view text, SourceSpan where) : text_(text), where_(where) {
  lines_.push_back(0);
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    lines_.push_back(at + 1);
  }
}

std::size_t MarkdownPlaces::offset(int line, int column) const {
  const auto index = std::min(static_cast<std::size_t>(std::max(line, 1) - 1), lines_.size() - 1);
  return std::min(lines_[index] + static_cast<std::size_t>(std::max(column, 1) - 1), text_.size());
}

SourceSpan MarkdownPlaces::span(cmark_node* node) const {
  std::size_t begin = place(node, cmark_node_get_start_line(node), cmark_node_get_start_column(node));
  std::size_t end = place(node, cmark_node_get_end_line(node), cmark_node_get_end_column(node) + 1);
  if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK) {
    // Of a block of HTML the library knows only where it begins.
    std::string_view html = literal_of(node);
    while (html.ends_with('\n') || html.ends_with('\r')) html.remove_suffix(1);
    end = std::min(begin + html.size(), text_.size());
  }
  if (cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE &&
      !text_.substr(begin).starts_with(literal_of(node))) {
    // In a line that goes on a list without its indent the spaces are counted after all.
    begin = std::min(text_.find(literal_of(node), offset(cmark_node_get_start_line(node), 1)), begin);
    end = begin + literal_of(node).size();
  }
  end = std::min(std::max(begin, end), text_.size());
  // A list that blank lines end reaches into them.
  while (end > begin && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
  return {where_.file, static_cast<std::uint32_t>(where_.begin + begin),
          static_cast<std::uint32_t>(end - begin)};
}

std::size_t MarkdownPlaces::place(cmark_node* node, int line, int column) const {
  return offset(line, column + shift_of_line(node, line));
}

// In the later lines of a paragraph the library counts columns after the spaces that begin the line, as if
// the line began where the paragraph does.
int MarkdownPlaces::shift_of_line(cmark_node* node, int line) const {
  cmark_node* block = cmark_node_parent(node);
  while (block != nullptr && cmark_node_get_type(block) != CMARK_NODE_PARAGRAPH)
    block = cmark_node_parent(block);
  if (block == nullptr || line <= cmark_node_get_start_line(block)) return 0;
  const std::size_t begin = offset(line, 1);
  const std::size_t first = std::min(text_.find_first_not_of(" \t>", begin), text_.size());
  return static_cast<int>(first - begin) - (cmark_node_get_start_column(block) - 1);
}

bool check_markdown_depth(cmark_node* root, SourceSpan where, const MarkdownPlaces* places,
                          Findings& findings) {
  std::size_t depth = 0;
  const MarkdownIterator iterator{cmark_iter_new(root)};
  cmark_node* block = root;
  for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(iterator.get())) {
    cmark_node* node = cmark_iter_get_node(iterator.get());
    if (cmark_node_first_child(node) == nullptr) continue;  // entered, perhaps never left
    if (depth == 1 && event == CMARK_EVENT_ENTER) block = node;
    if (event == CMARK_EVENT_EXIT) {
      --depth;
    } else if (++depth > 2 * kDeepestMarkdown) {  // a list and its item are two
      const SourceSpan place = places != nullptr ? places->span(block) : where;
      findings.push_back({"document/too-large",
                          {place.file, place.begin, 0},
                          {{"limit", std::to_string(kDeepestMarkdown)}},
                          {},
                          "nesting"});
      return false;
    }
  }
  return true;
}

std::string plain_text(cmark_node* root) {
  std::string text;
  const MarkdownIterator iterator{cmark_iter_new(root)};
  while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
    cmark_node* node = cmark_iter_get_node(iterator.get());
    const bool entering = cmark_iter_get_event_type(iterator.get()) == CMARK_EVENT_ENTER;
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK) {
      if (entering) text.append(literal_of(node));
    } else if (type == CMARK_NODE_SOFTBREAK) {
      if (entering) text.push_back(' ');
    } else if (type == CMARK_NODE_LINEBREAK) {
      if (!text.empty()) text.push_back('\n');
    } else if (!entering && type == CMARK_NODE_PARAGRAPH) {
      if (!text.empty() && text.back() != '\n') text.push_back('\n');
    }
  }
  return std::string{trim(text)};
}

std::string render_node(cmark_node* node) {
  const std::unique_ptr<char, void (*)(void*)> html{cmark_render_html(node, CMARK_OPT_DEFAULT, nullptr),
                                                    std::free};
  return html.get();
}

}  // namespace roadbook
