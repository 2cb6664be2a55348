// A quotation mark that nothing closes, or that closes nothing, in one cell, paragraph or line of the front
// matter.
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_search.h"
#include "check/rule.h"
#include "check/shown_text.h"

namespace roadbook::rules_text {

namespace {

enum class Mark : std::uint8_t { open_angle, close_angle, low, high, right, straight };

struct Quote {
  Mark mark{};
  std::uint32_t at = 0;
  std::uint32_t length = 0;
};

std::optional<Quote> quote_at(std::string_view text, std::size_t at) {
  const std::string_view three = text.substr(at, 3);
  const auto found = [at](Mark mark, std::uint32_t length) {
    return Quote{mark, static_cast<std::uint32_t>(at), length};
  };
  if (three.starts_with('"')) return found(Mark::straight, 1);
  if (three.starts_with("«")) return found(Mark::open_angle, 2);
  if (three.starts_with("»")) return found(Mark::close_angle, 2);
  if (three == "„") return found(Mark::low, 3);
  if (three == "“") return found(Mark::high, 3);
  if (three == "”") return found(Mark::right, 3);
  return std::nullopt;
}

// The quotation marks that are open; only ever a few.
class OpenQuotes {
 public:
  // The mark that closes nothing, if this one does.
  std::optional<Quote> take(const Quote& quote) {
    switch (quote.mark) {
      case Mark::open_angle:
      case Mark::low:
        return open(quote);
      case Mark::close_angle:
        return close(quote, Mark::open_angle);
      case Mark::high:  // „так“ and “so”
        return is_open(Mark::low) ? close(quote, Mark::low) : open(quote);
      case Mark::right:
        return is_open(Mark::high) ? close(quote, Mark::high) : close(quote, Mark::low);
      case Mark::straight:
        return is_open(Mark::straight) ? close(quote, Mark::straight) : open(quote);
    }
    return std::nullopt;
  }
  std::optional<Quote> first_open() const {
    return open_.empty() ? std::nullopt : std::optional{open_.front()};
  }
  void clear() { open_.clear(); }

 private:
  bool is_open(Mark mark) const { return !open_.empty() && open_.back().mark == mark; }
  std::optional<Quote> open(const Quote& quote) {
    open_.push_back(quote);
    return std::nullopt;
  }
  std::optional<Quote> close(const Quote& quote, Mark opener) {
    if (!is_open(opener)) return quote;
    open_.pop_back();
    return std::nullopt;
  }
  std::vector<Quote> open_;
};

// Goes from one quotation mark to the next. What separates one text from another matters, and is looked for,
// only while a mark is open or a fault was reported.
class QuoteReader {
 public:
  QuoteReader(FileId file, std::string_view text, Findings& findings)
      : file_(file), text_(text), shown_(text), findings_(findings), in_row_(begins_row(0)) {}

  void read() {
    ByteStops marks{"\"\xC2\xE2"};
    std::size_t last = 0;
    for (std::size_t at = marks.find(text_, 0); at < text_.size(); at = marks.find(text_, at + 1)) {
      const auto quote = quote_at(text_, at);
      if (!quote) continue;
      if (is_in_text() && is_end_between(last, at)) end_text();
      take(*quote);
      last = at + quote->length;
    }
    end_text();
  }

 private:
  static constexpr std::size_t kLongestListMark = 8;  // «12)» and a space

  // A paragraph goes on in the next line unless that is blank, or begins a list, a heading, a quotation or a
  // table; in the front matter each line stands alone.
  bool ends_text(std::size_t line_end) const {
    const std::size_t next = text_.find_first_not_of(" \t", line_end + 1);
    if (next >= text_.size() || in_front_matter_) return true;
    const std::string_view line = text_.substr(next, kLongestListMark);
    const char c = line.front();
    if (c == '\n' || c == '\r' || c == '#' || c == '>' || c == '|') return true;
    const std::size_t mark_end = std::min(line.find_first_not_of("0123456789-+*.)"), line.size());
    const bool marked = mark_end > 0 && (line[mark_end - 1] < '0' || line[mark_end - 1] > '9');
    return marked && mark_end < line.size() && line[mark_end] == ' ';
  }

  // Of a byte not before the one last asked for, so that no line is gone through twice.
  bool is_in_row(std::size_t at) {
    for (std::size_t line = at; line > row_asked_; --line) {
      if (text_[line - 1] != '\n') continue;
      in_row_ = begins_row(line);
      break;
    }
    row_asked_ = at;
    return in_row_;
  }

  bool begins_row(std::size_t line) const {
    const std::size_t first = text_.find_first_not_of(" \t", line);
    return first < text_.size() && text_[first] == '|';
  }

  bool is_in_text() const { return reported_ || open_.first_open(); }

  bool is_end_between(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at) {
      if (text_[at] == '\n' ? ends_text(at) : text_[at] == '|' && is_in_row(at)) return true;
    }
    return false;
  }

  void take(const Quote& quote) {
    if (!shown_.shows(quote.at)) return;
    in_front_matter_ = shown_.in_front_matter();
    if (quote.mark == Mark::straight && (in_front_matter_ || is_inch(quote.at))) return;
    if (const auto closes_nothing = open_.take(quote)) report(*closes_nothing, "closes-nothing");
  }

  // «экран 75"»: a straight mark behind a digit, with nothing to close.
  bool is_inch(std::size_t at) const {
    return at > 0 && text_[at - 1] >= '0' && text_[at - 1] <= '9' && !open_.first_open();
  }

  void end_text() {
    if (const auto left = open_.first_open()) report(*left, "message");
    open_.clear();
    reported_ = false;
    in_front_matter_ = false;
  }

  // One finding a text: what follows the first fault may only follow from it.
  void report(const Quote& quote, std::string_view variant) {
    if (reported_) return;
    reported_ = true;
    findings_.push_back({"text/unbalanced-quotes",
                         {file_, quote.at, quote.length},
                         {{"mark", std::string{text_.substr(quote.at, quote.length)}}},
                         {},
                         variant});
  }

  FileId file_;
  std::string_view text_;
  ShownText shown_;
  Findings& findings_;
  OpenQuotes open_;
  std::size_t row_asked_ = 0;
  bool in_row_;  // of a table, at that byte
  bool in_front_matter_ = false;
  bool reported_ = false;
};

}  // namespace

void check_unbalanced_quotes(const CheckInput& input, DocumentId id, Findings& findings) {
  const FileId file = input.corpus.document(id).file;
  QuoteReader{file, input.sources.file(file).text, findings}.read();
}

}  // namespace roadbook::rules_text
