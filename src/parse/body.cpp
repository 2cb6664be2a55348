#include "parse/body.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "parse/abbreviations.h"
#include "parse/markdown.h"
#include "parse/markdown_limits.h"
#include "parse/sections.h"
#include "parse/table.h"
#include "parse/table_syntax.h"

namespace roadbook {

namespace {

constexpr std::string_view kCommentOpen = "<!--";
constexpr std::string_view kCommentClose = "-->";

struct Line {
  std::size_t begin = 0;  // in the file
  std::size_t next = 0;   // where the next line begins
  std::string_view text;  // without its end
};

Line line_at(std::string_view file_text, std::size_t begin) {
  const std::size_t end = std::min(file_text.find('\n', begin), file_text.size());
  std::string_view text = file_text.substr(begin, end - begin);
  if (text.ends_with('\r')) text.remove_suffix(1);
  return {begin, std::min(end + 1, file_text.size()), text};
}

// What a line may stand in where bars make no table: fenced code or an HTML comment.
class Shelter {
 public:
  // Returns whether the line is sheltered.
  bool enter(std::string_view line) {
    const std::string_view text = trim(line);
    if (in_comment_) {
      in_comment_ = text.find(kCommentClose) == std::string_view::npos;
      return true;
    }
    if (fence_ != 0) {
      if (is_closing_fence(text)) fence_ = 0;
      return true;
    }
    // «```код``` в строке» opens no fence: GFM specification 0.29, section 4.5.
    const bool inline_code =
        text.starts_with('`') && text.find('`', text.find_first_not_of('`')) != std::string_view::npos;
    if ((text.starts_with("```") || text.starts_with("~~~")) && !inline_code) {
      fence_ = text.front();
      fence_length_ = std::min(text.find_first_not_of(fence_), text.size());
      return true;
    }
    if (text.starts_with(kCommentOpen)) {
      // «<!-->» is a whole comment, as in HTML.
      in_comment_ = text.find(kCommentClose, 2) == std::string_view::npos;
      return true;
    }
    return false;
  }

 private:
  bool is_closing_fence(std::string_view text) const {
    return text.size() >= fence_length_ && text.find_first_not_of(fence_) == std::string_view::npos;
  }

  bool in_comment_ = false;
  char fence_ = 0;
  std::size_t fence_length_ = 0;
};

class BodyReader {
 public:
  BodyReader(Document& document, std::string_view file_text, std::span<const ColumnSynonym> synonyms,
             Findings& findings)
      : document_(document),
        text_(file_text),
        findings_(findings),
        sections_(document),
        tables_(document, file_text, synonyms, findings) {}

  void read(std::size_t begin) {
    std::size_t prose = begin;
    Shelter shelter;
    for (std::size_t at = begin; at < text_.size();) {
      const Line line = line_at(text_, at);
      const bool sheltered = shelter.enter(line.text);
      const std::optional<Line> delimiter = sheltered ? std::nullopt : table_starts(line);
      if (!delimiter) {
        if (!sheltered) report_table_without_delimiter(line);
        at = line.next;
        continue;
      }
      read_prose(prose, at);
      at = read_table(line, *delimiter);
      prose = at;
    }
    read_prose(prose, text_.size());
  }

 private:
  // A table starts where a line of headings stands over a line of dashes. GFM asks for as many dashes as
  // headings; here a heading line that begins with a bar is enough, and ragged rows are reported: a slip must
  // not turn a table to text.
  std::optional<Line> table_starts(const Line& line) const {
    if (!has_bar(line.text) || line.next >= text_.size()) return std::nullopt;
    const Line next = line_at(text_, line.next);
    if (!is_delimiter_row(next.text) || is_delimiter_row(line.text)) return std::nullopt;
    if (begins_with_bar(line.text)) return next;
    std::vector<CellBytes> headings;
    std::vector<CellBytes> dashes;
    split_row(line.text, headings);
    split_row(next.text, dashes);
    return headings.size() == dashes.size() ? std::optional{next} : std::nullopt;
  }

  // Two lines with bars and no dashes under the first: somebody's table that Markdown takes for text.
  void report_table_without_delimiter(const Line& line) {
    const bool bars = begins_with_bar(line.text);
    const bool first = bars && !previous_has_bar_;
    previous_has_bar_ = bars;
    if (!first || line.next >= text_.size() || !begins_with_bar(line_at(text_, line.next).text)) return;
    findings_.push_back({"table/no-delimiter",
                         {document_.file, static_cast<std::uint32_t>(line.begin),
                          static_cast<std::uint32_t>(line.text.size())}});
  }

  std::size_t read_table(const Line& headings, const Line& delimiter) {
    tables_.begin(headings.begin, headings.text, sections_.current());
    std::size_t at = delimiter.next;
    while (at < text_.size()) {
      const Line line = line_at(text_, at);
      if (is_blank(line.text) || (!begins_with_bar(line.text) && begins_other_block(line.text))) break;
      tables_.add_row(line.begin, line.text);
      at = line.next;
    }
    const auto index = static_cast<std::uint32_t>(document_.tables.size());
    document_.tables.push_back(tables_.finish());
    document_.blocks.push_back({Block::Kind::table, {}, index});
    return at;
  }

  void read_prose(std::size_t begin, std::size_t end) {
    const SourceSpan where{document_.file, static_cast<std::uint32_t>(begin),
                           static_cast<std::uint32_t>(end - begin)};
    for (MarkdownBlock& block : parse_markdown(text_, where, findings_)) add_block(std::move(block));
  }

  void add_block(MarkdownBlock block) {
    const bool introduces = is_abbreviation_heading(block.text);
    if (after_abbreviations_ && !block.items.empty()) read_abbreviation_list(block.items, document_);
    if (block.kind == MarkdownBlock::Kind::heading) {
      const std::uint32_t section = sections_.open(block.level, keep(std::move(block.text)), block.span);
      document_.blocks.push_back({Block::Kind::heading, {}, section});
    } else if (block.kind == MarkdownBlock::Kind::ordered_list && takes_directives()) {
      add_directives(std::move(block.items));
      if (document_.blocks.empty() || document_.blocks.back().kind != Block::Kind::directives) {
        document_.blocks.push_back({Block::Kind::directives, {}, 0});
      }
    } else if (!block.html.empty()) {
      document_.blocks.push_back({Block::Kind::html, keep(std::move(block.html)), 0});
    }
    after_abbreviations_ = introduces;
  }

  // The directives of an order are its numbered list before the first heading: annexes have headings.
  bool takes_directives() const { return document_.order() != nullptr && sections_.current() == 0; }

  void add_directives(std::vector<MarkdownItem> items) {
    Order& order = std::get<Order>(document_.body);
    for (MarkdownItem& item : items) {
      order.directives.push_back(
          {keep(std::move(item.number)), keep(std::move(item.text)), keep(std::move(item.html)), item.span});
    }
  }

  std::string_view keep(std::string text) { return document_.strings.emplace_back(std::move(text)); }

  Document& document_;
  std::string_view text_;
  Findings& findings_;
  SectionTree sections_;
  TableReader tables_;
  bool after_abbreviations_ = false;
  bool previous_has_bar_ = false;
};

// Each is looked up in the registries, whatever uses it.
constexpr std::size_t kMostAbbreviations = 2000;

void limit_abbreviations(Document& document, Findings& findings) {
  if (document.abbreviations.size() <= kMostAbbreviations) return;
  findings.push_back({"document/too-large",
                      document.abbreviations[kMostAbbreviations].span,
                      {{"limit", std::to_string(kMostAbbreviations)}},
                      {},
                      "abbreviations"});
  document.abbreviations.resize(kMostAbbreviations);
}

}  // namespace

void parse_body(Document& document, std::string_view file_text, std::size_t begin,
                std::span<const ColumnSynonym> synonyms, Findings& findings) {
  BodyReader reader{document, file_text, synonyms, findings};
  if (const auto excess = find_markdown_excess(file_text.substr(begin))) {
    const SourceSpan place{document.file, static_cast<std::uint32_t>(begin + excess->at), 0};
    findings.push_back(
        {"document/too-large", place, {{"limit", std::to_string(kDeepestMarkdown)}}, {}, excess->variant});
    return;
  }
  reader.read(begin);
  read_inline_abbreviations(file_text, begin, document);
  limit_abbreviations(document, findings);
}

}  // namespace roadbook
