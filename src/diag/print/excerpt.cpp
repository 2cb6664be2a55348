#include "diag/print/excerpt.h"

#include <algorithm>
#include <vector>

#include "base/utf8.h"

namespace roadbook {

namespace {

constexpr std::string_view kCut = "…";
constexpr char32_t kReplacement = 0xFFFD;

char32_t printable_char(char32_t code) {
  if (code == '\t' || code == '\n' || code == '\r') return ' ';
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029;
  const bool direction = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  const bool no_character = code == 0xFFFE || code == 0xFFFF;  // XML has no place for them
  return control || direction || no_character ? kReplacement : code;
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

struct ShownChar {
  std::string bytes;
  std::size_t width = 1;
};

// The line as characters, and the mark in numbers of characters.
struct ShownLine {
  std::vector<ShownChar> chars;
  std::size_t mark_begin = 0;
  std::size_t mark_end = 0;

  std::size_t width(std::size_t first, std::size_t last) const {
    std::size_t sum = 0;
    for (std::size_t i = first; i < last; ++i) sum += chars[i].width;
    return sum;
  }
};

// What is further from the mark than `reach` bytes is not even looked at: lines can be very long.
ShownLine read_line(std::string_view line, std::size_t begin, std::size_t end, std::size_t reach) {
  std::size_t at = begin > reach ? begin - reach : 0;
  while (at > 0 && is_continuation(line[at])) --at;
  const std::size_t stop = std::min(line.size(), std::min(end, begin + reach) + reach);
  ShownLine shown;
  while (at < stop) {
    if (at < begin) ++shown.mark_begin;
    if (at < end) ++shown.mark_end;
    const DecodedChar c = decode_utf8(line, at);
    ShownChar next;
    append_utf8(next.bytes, printable_char(c.code));
    next.width = display_width(next.bytes);
    shown.chars.push_back(std::move(next));
    at += c.length;
  }
  return shown;
}

struct Window {
  std::size_t first = 0;
  std::size_t last = 0;  // behind the end
};

// Grows from the mark to both sides by turns, while it fits; a mark that does not fit loses its end.
Window choose_window(const ShownLine& line, std::size_t width) {
  Window window{line.mark_begin, line.mark_begin};
  std::size_t used = 0;
  const auto fits = [&](std::size_t i) { return used + line.chars[i].width <= width; };
  while (window.last < line.mark_end && fits(window.last)) used += line.chars[window.last++].width;
  bool grown = true;
  while (grown) {
    grown = false;
    if (window.first > 0 && fits(window.first - 1)) {
      used += line.chars[--window.first].width;
      grown = true;
    }
    if (window.last < line.chars.size() && fits(window.last)) {
      used += line.chars[window.last++].width;
      grown = true;
    }
  }
  return window;
}

}  // namespace

Excerpt make_excerpt(std::string_view line, std::size_t begin, std::size_t length, std::size_t width) {
  begin = std::min(begin, line.size());
  const std::size_t end = begin + std::min(length, line.size() - begin);
  // A character takes up to four bytes and at least, as a rule, one column.
  const std::size_t reach = 4 * width;
  const ShownLine shown = read_line(line, begin, end, reach);
  // Two columns are kept for the signs that something is left out.
  const bool whole = shown.chars.size() <= width && shown.width(0, shown.chars.size()) <= width;
  const Window window = choose_window(shown, whole ? width : width - 2);
  Excerpt excerpt;
  const bool cut_before = window.first > 0 || begin > reach;
  const bool cut_after =
      window.last < shown.chars.size() || std::min(end, begin + reach) + reach < line.size();
  if (cut_before) excerpt.line.append(kCut);
  for (std::size_t i = window.first; i < window.last; ++i) excerpt.line.append(shown.chars[i].bytes);
  if (cut_after) excerpt.line.append(kCut);
  excerpt.mark_begin = shown.width(window.first, shown.mark_begin) + (cut_before ? 1 : 0);
  const std::size_t marked = shown.width(shown.mark_begin, std::min(shown.mark_end, window.last));
  excerpt.mark_width = std::max<std::size_t>(1, marked);
  return excerpt;
}

std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedChar c = decode_utf8(text, at);
    append_utf8(out, printable_char(c.code));
    at += c.length;
  }
  return out;
}

}  // namespace roadbook
