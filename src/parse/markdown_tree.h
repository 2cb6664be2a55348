// The library's tree of a piece of Markdown: owning it, finding its nodes in the file, reading them. Private
// to markdown.cpp; the two are one door to cmark-gfm.
#pragma once

#include <cmark-gfm.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "diag/finding.h"
#include "diag/source.h"

namespace roadbook {

struct MarkdownNodeDeleter {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using MarkdownTree = std::unique_ptr<cmark_node, MarkdownNodeDeleter>;

struct MarkdownIteratorDeleter {
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using MarkdownIterator = std::unique_ptr<cmark_iter, MarkdownIteratorDeleter>;

// Smart punctuation is off: texts of plans are shown as written.
MarkdownTree parse_markdown_tree(std::string_view text);

// Turns the library's 1-based lines and byte columns into places in the file.
class MarkdownPlaces {
 public:
  // `text` is the bytes of `where`.
  MarkdownPlaces(std::string_view text, SourceSpan where);
  SourceSpan span(cmark_node* node) const;

 private:
  std::size_t offset(int line, int column) const;
  std::size_t place(cmark_node* node, int line, int column) const;
  int shift_of_line(cmark_node* node, int line) const;

  std::string_view text_;
  SourceSpan where_;
  std::vector<std::size_t> lines_;
};

// Reports a tree that is too deep to be shown: a hundred thousand signs of emphasis in one another, say.
// False: to be thrown away. Without `places` the whole of `where` is the place.
bool check_markdown_depth(cmark_node* root, SourceSpan where, const MarkdownPlaces* places,
                          Findings& findings);

std::string_view literal_of(cmark_node* node);
// Plain text of a node: line breaks between blocks, no markup.
std::string plain_text(cmark_node* root);
// HTML; the tree must have been made harmless before.
std::string render_node(cmark_node* node);

}  // namespace roadbook
