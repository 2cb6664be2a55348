#include "parse/markdown.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "base/text.h"
#include "parse/link.h"
#include "parse/markdown_limits.h"
#include "parse/raw_html.h"

namespace roadbook {

namespace {

// Before the space it is a word, and behind it the line begins as if anew: marks at either side keep their
// meaning.
constexpr std::string_view kCellGuard = "x ";

struct NodeDeleter {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using Tree = std::unique_ptr<cmark_node, NodeDeleter>;

struct IteratorDeleter {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};

std::string_view literal_of(cmark_node* node) {
  const char* literal = cmark_node_get_literal(node);
  return literal == nullptr ? std::string_view{} : std::string_view{literal};
}

// Turns the library's 1-based lines and byte columns into places in the file.
class Places {
 public:
  Places(std::string_view text, SourceSpan where) : text_(text), where_(where) {
    lines_.push_back(0);
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
      lines_.push_back(at + 1);
    }
  }

  std::size_t offset(int line, int column) const {
    const auto index = std::min(static_cast<std::size_t>(std::max(line, 1) - 1), lines_.size() - 1);
    return std::min(lines_[index] + static_cast<std::size_t>(std::max(column, 1) - 1), text_.size());
  }

  SourceSpan span(cmark_node* node) const {
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
    return {where_.file, static_cast<std::uint32_t>(where_.begin + begin),
            static_cast<std::uint32_t>(std::min(std::max(begin, end), text_.size()) - begin)};
  }

 private:
  std::size_t place(cmark_node* node, int line, int column) const {
    return offset(line, column + shift_of_line(node, line));
  }

  // In the later lines of a paragraph the library counts columns after the spaces that begin the line, as if
  // the line began where the paragraph does.
  int shift_of_line(cmark_node* node, int line) const {
    cmark_node* block = cmark_node_parent(node);
    while (block != nullptr && cmark_node_get_type(block) != CMARK_NODE_PARAGRAPH)
      block = cmark_node_parent(block);
    if (block == nullptr || line <= cmark_node_get_start_line(block)) return 0;
    const std::size_t begin = offset(line, 1);
    const std::size_t first = std::min(text_.find_first_not_of(" \t>", begin), text_.size());
    return static_cast<int>(first - begin) - (cmark_node_get_start_column(block) - 1);
  }

  std::string_view text_;
  SourceSpan where_;
  std::vector<std::size_t> lines_;
};

// Plain text of a node: line breaks between blocks, no markup.
std::string plain_text(cmark_node* root) {
  std::string text;
  const std::unique_ptr<cmark_iter, IteratorDeleter> iterator{cmark_iter_new(root)};
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

std::string render(cmark_node* node) {
  const std::unique_ptr<char, void (*)(void*)> html{cmark_render_html(node, CMARK_OPT_DEFAULT, nullptr),
                                                    std::free};
  return html.get();
}

cmark_node* text_node(std::string_view text) {
  cmark_node* node = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(node, std::string{text}.c_str());
  return node;
}

// Makes a tree harmless before it is rendered, and says what had to be changed.
// Reports a tree that is too deep to be shown: a hundred thousand signs of emphasis in one another, say.
// False: to be thrown away.
bool check_depth(cmark_node* root, SourceSpan where, const Places* places, Findings& findings) {
  std::size_t depth = 0;
  const std::unique_ptr<cmark_iter, IteratorDeleter> iterator{cmark_iter_new(root)};
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

class Cleaner {
 public:
  Cleaner(const Places* places, SourceSpan fallback, Findings& findings)
      : places_(places), fallback_(fallback), findings_(findings) {}

  void clean(cmark_node* root) {
    for (cmark_node* node : suspects(root)) {
      switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HTML_BLOCK:
          clean_html_block(node);
          break;
        case CMARK_NODE_HTML_INLINE:
          clean_html_inline(node);
          break;
        default:
          clean_link(node);
      }
    }
  }

 private:
  // Collected first: the tree must not change under the iterator.
  static std::vector<cmark_node*> suspects(cmark_node* root) {
    std::vector<cmark_node*> nodes;
    const std::unique_ptr<cmark_iter, IteratorDeleter> iterator{cmark_iter_new(root)};
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
      cmark_node* node = cmark_iter_get_node(iterator.get());
      const cmark_node_type type = cmark_node_get_type(node);
      const bool interesting = type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE ||
                               type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE;
      // Links are taken when they are left, so that those inside are replaced first.
      const bool leaf = type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE;
      const bool exit = cmark_iter_get_event_type(iterator.get()) == CMARK_EVENT_EXIT;
      if (interesting && (leaf || exit)) nodes.push_back(node);
    }
    return nodes;
  }

  void report(cmark_node* node, std::string_view rule, std::string_view fact, std::string value) {
    findings_.push_back(
        {rule, places_ != nullptr ? places_->span(node) : fallback_, {{fact, std::move(value)}}});
  }

  void clean_html_block(cmark_node* node) {
    const std::string rest = without_comments(literal_of(node));
    const std::string_view html = trim(rest);
    if (html.find('<') != std::string_view::npos) {
      report(node, "text/raw-html", "tag", std::string{trim(html.substr(0, html.find('\n')))});
    }
    if (!html.empty()) {
      cmark_node* paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
      cmark_node_append_child(paragraph, text_node(html));
      cmark_node_insert_before(node, paragraph);
    }
    cmark_node_unlink(node);
    cmark_node_free(node);
  }

  void clean_html_inline(cmark_node* node) {
    const std::string html{literal_of(node)};
    if (is_line_break(html)) {
      cmark_node_insert_before(node, cmark_node_new(CMARK_NODE_LINEBREAK));
    } else if (!without_comments(html).empty()) {
      report(node, "text/raw-html", "tag", html);
      cmark_node_insert_before(node, text_node(html));
    }
    cmark_node_unlink(node);
    cmark_node_free(node);
  }

  void clean_link(cmark_node* node) {
    const char* url = cmark_node_get_url(node);
    const std::string written = url == nullptr ? "" : url;
    if (is_safe_url(written)) {
      cmark_node_set_url(node, page_url(written).c_str());
      return;
    }
    report(node, "text/unsafe-link", "url", written);
    while (cmark_node* child = cmark_node_first_child(node)) cmark_node_insert_before(node, child);
    cmark_node_unlink(node);
    cmark_node_free(node);
  }

  const Places* places_;
  SourceSpan fallback_;
  Findings& findings_;
};

// Smart punctuation is off: texts of plans are shown as written.
Tree parse_tree(std::string_view text) {
  return Tree{cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT)};
}

// The digits that begin the item in the file: the library renumbers, people cite what is written.
std::string written_number(std::string_view item) {
  std::size_t length = 0;
  while (length < item.size() && item[length] >= '0' && item[length] <= '9') ++length;
  return std::string{item.substr(0, length)};
}

MarkdownBlock read_list(cmark_node* node, const Places& places, std::string_view file_text) {
  MarkdownBlock block;
  const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
  block.kind = ordered ? MarkdownBlock::Kind::ordered_list : MarkdownBlock::Kind::bullet_list;
  for (cmark_node* item = cmark_node_first_child(node); item != nullptr; item = cmark_node_next(item)) {
    MarkdownItem read;
    read.span = places.span(item);
    if (ordered) read.number = written_number(file_text.substr(read.span.begin, read.span.length));
    read.text = plain_text(item);
    for (cmark_node* child = cmark_node_first_child(item); child != nullptr; child = cmark_node_next(child)) {
      read.html += render(child);
    }
    block.items.push_back(std::move(read));
  }
  return block;
}

MarkdownBlock read_block(cmark_node* node, const Places& places, std::string_view file_text) {
  MarkdownBlock block;
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_LIST) block = read_list(node, places, file_text);
  if (type == CMARK_NODE_HEADING) {
    block.kind = MarkdownBlock::Kind::heading;
    block.level = static_cast<std::uint32_t>(cmark_node_get_heading_level(node));
  }
  block.span = places.span(node);
  if (type == CMARK_NODE_HEADING || type == CMARK_NODE_PARAGRAPH) block.text = plain_text(node);
  if (type != CMARK_NODE_HEADING) block.html = render(node);
  return block;
}

}  // namespace

std::vector<MarkdownBlock> parse_markdown(std::string_view file_text, SourceSpan where, Findings& findings) {
  const std::string_view text = file_text.substr(where.begin, where.length);
  if (is_blank(text)) return {};
  const Places places{text, where};
  const Tree tree = parse_tree(text);
  if (!check_depth(tree.get(), where, &places, findings)) return {};
  Cleaner{&places, where, findings}.clean(tree.get());
  std::vector<MarkdownBlock> blocks;
  for (cmark_node* node = cmark_node_first_child(tree.get()); node != nullptr; node = cmark_node_next(node)) {
    blocks.push_back(read_block(node, places, file_text));
  }
  return blocks;
}

InlineMarkdown parse_inline_markdown(std::string_view cell, SourceSpan place, Findings& findings) {
  // A cell holds no blocks (GFM specification 0.29, section 4.10): behind a word, «1. а» and «- б» are text.
  std::string line{kCellGuard};
  line.append(cell);
  replace_all(line, "\n", "<br>");
  const Tree tree = parse_tree(line);
  if (!check_depth(tree.get(), place, nullptr, findings)) return {std::string{cell}, {}};
  Cleaner{nullptr, place, findings}.clean(tree.get());
  cmark_node* paragraph = cmark_node_first_child(tree.get());
  cmark_node* first = cmark_node_first_child(paragraph);
  cmark_node_set_literal(first, std::string{literal_of(first).substr(kCellGuard.size())}.c_str());
  InlineMarkdown result;
  for (cmark_node* node = first; node != nullptr; node = cmark_node_next(node)) result.html += render(node);
  result.html = trim(result.html);
  result.text = plain_text(tree.get());
  return result;
}

}  // namespace roadbook
