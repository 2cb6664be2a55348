#include "diag/print/excerpt.h"

#include <algorithm>

#include "base/plain_text.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

constexpr std::string_view kCut = "…";
constexpr char32_t kReplacement = 0xFFFD;
constexpr ByteSet kControls = ByteSet::with_controls({});

char32_t printable_char(char32_t code) {
  if (code >= 0xA0 && code < 0x2000) return code;
  if (code == '\t' || code == '\n' || code == '\r') return ' ';
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029;
  const bool direction = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  const bool no_character = code == 0xFFFE || code == 0xFFFF;  // XML has no place for them
  return control || direction || no_character ? kReplacement : code;
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

// A character of the line: where it ends, and how many columns it takes when it is shown.
struct ShownChar {
  std::size_t end = 0;
  std::size_t width = 1;
};

std::size_t width_of(char32_t code) {
  constexpr char32_t kFirstOddWidth = 0x300;  // Latin and its accented letters take one column each
  if (code < kFirstOddWidth || (code >= U'А' && code <= U'я')) return 1;
  std::string bytes;
  append_utf8(bytes, code);
  return display_width(bytes);
}

ShownChar char_at(std::string_view line, std::size_t at) {
  const DecodedChar c = decode_utf8(line, at);
  return {at + c.length, width_of(printable_char(c.code))};
}

// Where the character begins that ends before `at`, which is not 0.
std::size_t begin_before(std::string_view line, std::size_t at) {
  constexpr std::size_t kLongest = 4;
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < kLongest && is_continuation(line[begin])) --begin;
  return begin + decode_utf8(line, begin).length == at ? begin : at - 1;  // a byte of no character
}

// Part of a line around the mark: only this much of it is ever looked at, as lines can be very long.
struct Window {
  std::size_t first = 0;
  std::size_t last = 0;    // behind the end
  std::size_t before = 0;  // columns before the mark
  std::size_t marked = 0;  // columns of the mark

  bool is_whole(std::string_view line) const { return first == 0 && last == line.size(); }
};

// Grows from the mark to both sides by turns, while it fits; a mark that does not fit loses its end.
Window choose_window(std::string_view line, std::size_t begin, std::size_t end, std::size_t width) {
  Window window{begin, begin};
  std::size_t used = 0;
  const auto grow_right = [&](std::size_t limit) {
    if (window.last >= limit) return false;
    const ShownChar next = char_at(line, window.last);
    if (used + next.width > width) return false;
    used += next.width;
    window.last = next.end;
    return true;
  };
  const auto grow_left = [&] {
    if (window.first == 0) return false;
    const std::size_t at = begin_before(line, window.first);
    const std::size_t columns = char_at(line, at).width;
    if (used + columns > width) return false;
    used += columns;
    window.before += columns;
    window.first = at;
    return true;
  };
  while (grow_right(end)) {
  }
  window.marked = used;
  for (bool grown = true; grown;) {
    const bool left = grow_left();
    grown = grow_right(line.size()) || left;
  }
  return window;
}

}  // namespace

Excerpt make_excerpt(std::string_view line, std::size_t begin, std::size_t length, std::size_t width) {
  begin = std::min(begin, line.size());
  while (begin > 0 && begin < line.size() && is_continuation(line[begin])) --begin;
  const std::size_t end = begin + std::min(length, line.size() - begin);
  Window window = choose_window(line, begin, end, width);
  // Two columns are kept for the signs that something is left out.
  if (!window.is_whole(line)) window = choose_window(line, begin, end, width - 2);
  const bool cut_before = window.first > 0;
  Excerpt excerpt;
  if (cut_before) excerpt.line.append(kCut);
  excerpt.line.append(printable(line.substr(window.first, window.last - window.first)));
  if (window.last < line.size()) excerpt.line.append(kCut);
  excerpt.mark_begin = window.before + (cut_before ? 1 : 0);
  excerpt.mark_width = std::max<std::size_t>(1, window.marked);
  return excerpt;
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t plain = plain_end(text, at, kControls);
    out.append(text.substr(at, plain - at));
    at = plain;
    if (at == text.size()) break;
    const DecodedChar c = decode_utf8(text, at);
    const char32_t code = printable_char(c.code);
    if (c.valid && code == c.code) {
      out.append(text.substr(at, c.length));
    } else {
      append_utf8(out, code);
    }
    at += c.length;
  }
  return out;
}

}  // namespace roadbook
