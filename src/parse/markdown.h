// The only door to cmark-gfm: a piece of Markdown without tables into blocks of safe HTML, headings and
// lists, with places. Tables are Roadbook's own purpose and are read in table.h; extensions of the library
// that are not safe in parallel (autolink, strikethrough) are never attached.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "diag/finding.h"
#include "diag/source.h"

namespace roadbook {

struct MarkdownItem {  // of a list
  SourceSpan span;     // the item with its mark
  std::string number;  // «4» as written; empty in a bulleted list
  std::string text;    // plain; paragraphs and sub-items are separated by '\n'
  std::string html;
};

struct MarkdownBlock {
  enum class Kind : std::uint8_t { html, heading, ordered_list, bullet_list } kind = Kind::html;
  SourceSpan span;
  std::uint32_t level = 0;  // of a heading
  std::string text;         // plain
  std::string html;         // safe
  std::vector<MarkdownItem> items;
};

// Parses the bytes of the span. Raw HTML becomes text and is reported (text/raw-html), except comments, which
// are left out, and «<br>», which breaks the line; links that run scripts are dropped and reported
// (text/unsafe-link); links to other documents («../zeya/roadmap.md#1.3») become links to their pages. Safe
// to call from many threads.
std::vector<MarkdownBlock> parse_markdown(std::string_view file_text, SourceSpan where, Findings& findings);

// The same by the library alone: for what is not simple (see simple_markdown.h), and for the test that
// compares the two.
std::vector<MarkdownBlock> parse_any_markdown(std::string_view file_text, SourceSpan where,
                                              Findings& findings);

// Text of one table cell, which has markup in it: HTML without a paragraph around it, and plain text. Raw
// HTML becomes text here too, but table/conversion-leftover reports it, with all else that conversions leave.
struct InlineMarkdown {
  // To another document of the site: address and title as written.
  struct Link {
    std::string url;
    std::string title;
  };
  std::string text;
  std::string html;
  std::vector<Link> links;
};
InlineMarkdown parse_inline_markdown(std::string_view cell, SourceSpan place, Findings& findings);

}  // namespace roadbook
