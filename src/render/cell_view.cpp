#include "render/cell_view.h"

#include "render/html.h"
#include "render/text_view.h"

namespace roadbook {

namespace {

// Walks the text from mark to mark. A mark that lies outside the text or inside an earlier one is passed
// over, so that the text itself is always whole.
class MarkedText {
 public:
  explicit MarkedText(std::string_view text) : text_(text) { out_.reserve(text.size() * 2 + 64); }

  bool go_to(PhraseSpan mark) {
    if (mark.begin < done_ || mark.length == 0 || mark.begin > text_.size() ||
        mark.length > text_.size() - mark.begin) {
      return false;
    }
    append_text(out_, text_.substr(done_, mark.begin - done_));
    done_ = mark.begin + mark.length;
    return true;
  }
  // The mark's own text, between tags that the program made.
  void append_marked(PhraseSpan mark, std::string_view close) {
    append_text(out_, text_.substr(mark.begin, mark.length));
    out_.append(close);
  }
  void append_unknown(PhraseSpan mark, std::string_view title) {
    out_.append("<span class=\"unknown\" title=\"");
    append_escaped(out_, title);
    out_.append("\">");
    append_marked(mark, "</span>");
  }
  std::string& out() { return out_; }
  std::string finish() {
    append_text(out_, text_.substr(done_));
    return std::move(out_);
  }

 private:
  std::string_view text_;
  std::size_t done_ = 0;
  std::string out_;
};

}  // namespace

void set_cell(View& view, std::string_view name, const Cell& cell) {
  if (!cell.html.empty()) {
    view.text(name, cell.html);
  } else if (is_plain(cell.text)) {
    view.text(name, cell.text);
  } else {
    std::string html;
    html.reserve(cell.text.size() + 32);
    append_text(html, cell.text);
    view.own(name, std::move(html));
  }
}

std::string executors_html(std::string_view text, std::span<const ExecutorMention> mentions,
                           const PageInput& input, std::string_view root) {
  MarkedText marked{text};
  const std::string_view unknown = input.site.messages.text("site.unknown-executor");
  for (const ExecutorMention& mention : mentions) {
    if (!marked.go_to(mention.text)) continue;
    if (!mention.executor) {
      marked.append_unknown(mention.text, unknown);
      continue;
    }
    marked.out()
        .append("<a href=\"")
        .append(root)
        .append(input.index.executor_hrefs[index_of(*mention.executor)]);
    marked.out().append("\">");
    marked.append_marked(mention.text, "</a>");
  }
  return marked.finish();
}

std::string deadline_html(std::string_view text, const Deadline& deadline, const Messages& messages) {
  MarkedText marked{text};
  const std::string_view unknown = messages.text("site.unknown-deadline");
  for (const PhraseSpan part : deadline.unparsed) {
    if (marked.go_to(part)) marked.append_unknown(part, unknown);
  }
  return marked.finish();
}

}  // namespace roadbook
