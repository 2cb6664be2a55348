#include "diag/print/excerpt.h"

#include <algorithm>

#include "base/plain_text.h"
#include "base/utf8.h"
#include "diag/printable.h"

namespace roadbook {

namespace {

constexpr std::string_view kCut = "…";

std::size_t width_of(char32_t code) {
  std::string bytes;
  append_utf8(bytes, code);
  return display_width(bytes);
}

// A part of a line that grows by whole characters, while it fits.
class Window {
 public:
  Window(std::string_view line, std::size_t begin, std::size_t width)
      : line_(line), first_(begin), last_(begin), free_(width) {}

  std::size_t free_columns() const { return free_; }
  void add_columns(std::size_t columns) { free_ += columns; }
  bool is_whole() const { return first_ == 0 && last_ == line_.size(); }
  // Without the mark.
  Excerpt excerpt() const {
    return {line_.substr(first_, last_ - first_), plain_, first_ > 0, last_ < line_.size()};
  }

  // To at most this byte and by at most so many columns.
  void grow_right(std::size_t limit, std::size_t columns) {
    std::size_t left_over = std::min(columns, free_);
    free_ -= left_over;
    std::size_t at = last_;
    while (left_over > 0 && at < limit) {
      const bool has_room = left_over >= kUsualBytes && limit - at >= kUsualBytes;
      const UsualChars usual = has_room ? usual_chars_from(line_.data() + at) : UsualChars{};
      if (usual.bytes > 0) {
        at += usual.bytes;
        left_over -= usual.chars;
      } else if (const ShownChar next = char_at(at); next.width <= left_over) {
        at += take(next, left_over);
      } else {
        break;
      }
    }
    last_ = at;
    take_combining_marks(limit);
    free_ += left_over;
  }
  void grow_left(std::size_t columns) {
    std::size_t left_over = std::min(columns, free_);
    free_ -= left_over;
    std::size_t at = first_;
    while (left_over > 0 && at > 0) {
      const bool has_room = left_over >= kUsualBytes && at >= kUsualBytes;
      const UsualChars usual = has_room ? usual_chars_before(line_.data() + at - kUsualBytes) : UsualChars{};
      if (usual.bytes > 0) {
        at -= usual.bytes;
        left_over -= usual.chars;
      } else if (const ShownChar next = char_before(at); next.width <= left_over) {
        at -= take(next, left_over);
      } else {
        break;
      }
    }
    first_ = at;
    free_ += left_over;
  }

 private:
  struct ShownChar {
    std::size_t length = 0;  // bytes
    std::size_t width = 1;   // columns
    bool plain = true;
  };

  std::size_t take(const ShownChar& next, std::size_t& columns) {
    columns -= next.width;
    plain_ = plain_ && next.plain;
    return next.length;
  }

  // Those of the last character, which are no columns wide.
  void take_combining_marks(std::size_t limit) {
    while (last_ > first_ && last_ < limit && plain_length(line_, last_, kUnprintable) == 0) {
      const ShownChar next = odd_char_at(last_);
      if (next.width != 0) return;
      last_ += next.length;
      plain_ = false;
    }
  }

  ShownChar char_at(std::size_t at) const {
    const std::size_t plain = plain_length(line_, at, kUnprintable);
    return plain > 0 ? ShownChar{plain} : odd_char_at(at);
  }
  ShownChar odd_char_at(std::size_t at) const {
    const DecodedChar c = decode_utf8(line_, at);
    return {c.length, width_of(printable_char(c.code)), false};
  }
  // The character that ends before `end`, which is not 0; of bytes that are no character, the last one.
  ShownChar char_before(std::size_t end) const {
    const std::size_t begin = begin_before(line_, end);
    const ShownChar found = char_at(begin);
    return begin + found.length == end ? found : odd_char_at(end - 1);
  }

  std::string_view line_;
  std::size_t first_;
  std::size_t last_;
  std::size_t free_;
  bool plain_ = true;
};

// A window and what it shows of the mark.
struct MarkedWindow {
  Window window;
  std::size_t before = 0;  // columns before the mark
  std::size_t marked = 0;  // columns of the mark
};

// The mark stands in the middle where there is enough on both sides; a mark that does not fit loses its end.
MarkedWindow choose_window(std::string_view line, std::size_t begin, std::size_t end, std::size_t width) {
  MarkedWindow chosen{Window{line, begin, width}};
  Window& window = chosen.window;
  window.grow_right(end, width);
  const std::size_t beside = window.free_columns();
  chosen.marked = width - beside;
  window.grow_left(beside - beside / 2);
  chosen.before = beside - window.free_columns();
  window.grow_right(line.size(), beside);
  const std::size_t rest = window.free_columns();
  window.grow_left(rest);
  chosen.before += rest - window.free_columns();
  return chosen;
}

// Whether all of the line fits, given so many columns more.
bool can_be_whole(std::string_view line, Window window, std::size_t columns) {
  window.add_columns(columns);
  window.grow_left(std::string_view::npos);
  window.grow_right(line.size(), std::string_view::npos);
  return window.is_whole();
}

}  // namespace

Excerpt make_excerpt(std::string_view line, std::size_t begin, std::size_t length, std::size_t width) {
  begin = std::min(begin, line.size());
  while (begin > 0 && begin < line.size() && is_continuation(line[begin])) --begin;
  const std::size_t end = begin + std::min(length, line.size() - begin);
  // Of a line that does not fit two columns are kept for the signs that something is left out.
  constexpr std::size_t kSigns = 2;
  MarkedWindow chosen = choose_window(line, begin, end, width - kSigns);
  if (!chosen.window.is_whole() && can_be_whole(line, chosen.window, kSigns))
    chosen = choose_window(line, begin, end, width);
  Excerpt excerpt = chosen.window.excerpt();
  excerpt.mark_begin = chosen.before + (excerpt.cut_before ? 1 : 0);
  excerpt.mark_width = std::max<std::size_t>(1, chosen.marked);
  return excerpt;
}

void append_excerpt(std::string& out, const Excerpt& excerpt) {
  if (excerpt.cut_before) out.append(kCut);
  if (excerpt.plain) {
    out.append(excerpt.text);
  } else {
    append_printable(out, excerpt.text);
  }
  if (excerpt.cut_after) out.append(kCut);
}

}  // namespace roadbook
