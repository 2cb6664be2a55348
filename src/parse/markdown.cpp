#include "parse/markdown.h"

#include <utility>
#include <vector>

#include "base/text.h"
#include "model/trace.h"
#include "parse/link.h"
#include "parse/markdown_tree.h"
#include "parse/raw_html.h"
#include "parse/simple_markdown.h"

namespace roadbook {

namespace {

// Before the space it is a word, and behind it the line begins as if anew: marks at either side keep their
// meaning.
constexpr std::string_view kCellGuard = "x ";

cmark_node* text_node(std::string_view text) {
  cmark_node* node = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(node, std::string{text}.c_str());
  return node;
}

// Makes a tree harmless before it is rendered, and says what had to be changed.
class Cleaner {
 public:
  // `links` takes the links to documents, if it is given.
  Cleaner(const MarkdownPlaces* places, SourceSpan fallback, Findings& findings,
          std::vector<InlineMarkdown::Link>* links = nullptr)
      : places_(places), fallback_(fallback), findings_(findings), links_(links) {}

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
    const MarkdownIterator iterator{cmark_iter_new(root)};
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
      // In a cell it is what a conversion has left there: table/conversion-leftover.
      if (places_ != nullptr) report(node, "text/raw-html", "tag", html);
      cmark_node_insert_before(node, text_node(html));
    }
    cmark_node_unlink(node);
    cmark_node_free(node);
  }

  // The title «сверено …» is a note of the authors for themselves (see trace/suspect), not for readers.
  void keep_document_link(cmark_node* node, const std::string& url) {
    const char* title = cmark_node_get_title(node);
    links_->push_back({url, title == nullptr ? "" : title});
    if (checked_fingerprint(links_->back().title)) cmark_node_set_title(node, "");
  }

  void clean_link(cmark_node* node) {
    const char* url = cmark_node_get_url(node);
    const std::string written = url == nullptr ? "" : url;
    if (is_safe_url(written)) {
      if (links_ != nullptr && is_document_url(written)) keep_document_link(node, written);
      cmark_node_set_url(node, page_url(written).c_str());
      return;
    }
    report(node, "text/unsafe-link", "url", written);
    while (cmark_node* child = cmark_node_first_child(node)) cmark_node_insert_before(node, child);
    cmark_node_unlink(node);
    cmark_node_free(node);
  }

  const MarkdownPlaces* places_;
  SourceSpan fallback_;
  Findings& findings_;
  std::vector<InlineMarkdown::Link>* links_;
};

// The digits that begin the item in the file: the library renumbers, people cite what is written.
std::string written_number(std::string_view item) {
  std::size_t length = 0;
  while (length < item.size() && item[length] >= '0' && item[length] <= '9') ++length;
  return std::string{item.substr(0, length)};
}

MarkdownBlock read_list(cmark_node* node, const MarkdownPlaces& places, std::string_view file_text) {
  MarkdownBlock block;
  const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
  block.kind = ordered ? MarkdownBlock::Kind::ordered_list : MarkdownBlock::Kind::bullet_list;
  for (cmark_node* item = cmark_node_first_child(node); item != nullptr; item = cmark_node_next(item)) {
    MarkdownItem read;
    read.span = places.span(item);
    if (ordered) read.number = written_number(file_text.substr(read.span.begin, read.span.length));
    read.text = plain_text(item);
    for (cmark_node* child = cmark_node_first_child(item); child != nullptr; child = cmark_node_next(child)) {
      read.html += render_node(child);
    }
    block.items.push_back(std::move(read));
  }
  return block;
}

MarkdownBlock read_block(cmark_node* node, const MarkdownPlaces& places, std::string_view file_text) {
  MarkdownBlock block;
  const cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_LIST) block = read_list(node, places, file_text);
  if (type == CMARK_NODE_HEADING) {
    block.kind = MarkdownBlock::Kind::heading;
    block.level = static_cast<std::uint32_t>(cmark_node_get_heading_level(node));
  }
  block.span = places.span(node);
  if (type == CMARK_NODE_HEADING || type == CMARK_NODE_PARAGRAPH) block.text = plain_text(node);
  if (type != CMARK_NODE_HEADING) block.html = render_node(node);
  return block;
}

}  // namespace

std::vector<MarkdownBlock> parse_markdown(std::string_view file_text, SourceSpan where, Findings& findings) {
  if (auto simple = parse_simple_markdown(file_text.substr(where.begin, where.length), where))
    return std::move(*simple);
  return parse_any_markdown(file_text, where, findings);
}

std::vector<MarkdownBlock> parse_any_markdown(std::string_view file_text, SourceSpan where,
                                              Findings& findings) {
  const std::string_view text = file_text.substr(where.begin, where.length);
  if (is_blank(text)) return {};
  const MarkdownPlaces places{text, where};
  const MarkdownTree tree = parse_markdown_tree(text);
  if (!check_markdown_depth(tree.get(), where, &places, findings)) return {};
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
  const MarkdownTree tree = parse_markdown_tree(line);
  if (!check_markdown_depth(tree.get(), place, nullptr, findings)) return {std::string{cell}, {}, {}};
  InlineMarkdown result;
  Cleaner{nullptr, place, findings, &result.links}.clean(tree.get());
  cmark_node* paragraph = cmark_node_first_child(tree.get());
  cmark_node* first = cmark_node_first_child(paragraph);
  cmark_node_set_literal(first, std::string{literal_of(first).substr(kCellGuard.size())}.c_str());
  for (cmark_node* node = first; node != nullptr; node = cmark_node_next(node))
    result.html += render_node(node);
  result.html = trim(result.html);
  result.text = plain_text(tree.get());
  return result;
}

}  // namespace roadbook
