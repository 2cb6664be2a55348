#include "diag/print/excerpt.h"

#include <algorithm>

#include "base/byte_blocks.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

constexpr std::string_view kCut = "…";
constexpr char32_t kReplacement = 0xFFFD;

char32_t printable_char(char32_t code) {
  if (code >= 0xA0 && code < 0x2000) return code;
  if (code == '\t' || code == '\n' || code == '\r') return ' ';
  const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029;
  const bool direction = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
  const bool no_character = code == 0xFFFE || code == 0xFFFF;  // XML has no place for them
  return control || direction || no_character ? kReplacement : code;
}

bool is_printable_ascii(char byte) { return static_cast<unsigned char>(byte - 0x20) < 0x7F - 0x20; }
bool begins_cyrillic(char byte) { return (byte & '\xFE') == '\xD0'; }

// Bytes of the plain character that begins at `at`: ASCII or a Cyrillic letter, nearly all that findings say.
// Nothing is to be escaped in it, and it is one column wide. 0: another one.
inline std::size_t plain_length(std::string_view text, std::size_t at) {
  if (is_printable_ascii(text[at])) return 1;
  return begins_cyrillic(text[at]) && at + 1 < text.size() && is_continuation(text[at + 1]) ? 2 : 0;
}

// The same of the character that ends before `end`, which is not 0.
inline std::size_t plain_length_before(std::string_view text, std::size_t end) {
  if (is_printable_ascii(text[end - 1])) return 1;
  return end > 1 && is_continuation(text[end - 1]) && begins_cyrillic(text[end - 2]) ? 2 : 0;
}

// Bytes from the beginning that are plain characters.
std::size_t plain_prefix(std::string_view text) {
  std::size_t at = skip_blocks(text, [](unsigned char byte, unsigned char next, unsigned char) {
    const bool leads = (byte & 0xFE) == 0xD0;
    const bool follows = (byte & 0xC0) == 0x80;
    const bool is_followed = (next & 0xC0) == 0x80;
    return (leads != is_followed) | !(leads | follows | is_in_range(byte, 0x20, 0x7E));
  });
  while (at < text.size()) {
    const std::size_t plain = plain_length(text, at);
    if (plain == 0) break;
    at += plain;
  }
  return at;
}

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

ShownChar rare_char_at(std::string_view line, std::size_t at) {
  const DecodedChar c = decode_utf8(line, at);
  return {at + c.length, width_of(printable_char(c.code))};
}

inline ShownChar char_at(std::string_view line, std::size_t at) {
  const std::size_t plain = plain_length(line, at);
  return plain > 0 ? ShownChar{at + plain, 1} : rare_char_at(line, at);
}

// Where the character begins that ends before `at`, which is not 0.
std::size_t rare_begin_before(std::string_view line, std::size_t at) {
  constexpr std::size_t kLongest = 4;
  std::size_t begin = at - 1;
  while (begin > 0 && at - begin < kLongest && is_continuation(line[begin])) --begin;
  return begin + decode_utf8(line, begin).length == at ? begin : at - 1;  // a byte of no character
}

inline std::size_t begin_before(std::string_view line, std::size_t at) {
  const std::size_t plain = plain_length_before(line, at);
  return plain > 0 ? at - plain : rare_begin_before(line, at);
}

bool fits(std::string_view line, std::size_t width) {
  // No column of plain characters has more than two bytes.
  if (plain_prefix(line.substr(0, 2 * width + 2)) > 2 * width) return false;
  std::size_t used = 0;
  for (std::size_t at = 0; at < line.size() && used <= width;) {
    const ShownChar next = char_at(line, at);
    used += next.width;
    at = next.end;
  }
  return used <= width;
}

// Part of a line around the mark: only this much of it is ever looked at, as lines can be very long.
struct Window {
  std::size_t first = 0;
  std::size_t last = 0;    // behind the end
  std::size_t before = 0;  // columns before the mark
  std::size_t marked = 0;  // columns of the mark
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
  for (bool left = true, right = true; left || right;) {
    left = left && grow_left();
    right = right && grow_right(line.size());
  }
  return window;
}

// The same where all characters near the mark are plain: a step is a character, and a character a column.
Window choose_plain_window(std::string_view line, std::size_t begin, std::size_t end, std::size_t width) {
  Window window{begin, begin};
  std::size_t left_over = width;
  const auto step_right = [&] { window.last += is_printable_ascii(line[window.last]) ? 1 : 2; };
  for (; left_over > 0 && window.last < end; --left_over) step_right();
  window.marked = width - left_over;
  while (left_over > 0 && (window.first > 0 || window.last < line.size())) {
    if (window.first > 0) {
      window.first -= is_printable_ascii(line[window.first - 1]) ? 1 : 2;
      ++window.before;
      --left_over;
    }
    if (left_over > 0 && window.last < line.size()) {
      step_right();
      --left_over;
    }
  }
  return window;
}

// Whether all that a window can show is plain.
bool is_plain_around(std::string_view line, std::size_t begin, std::size_t width) {
  std::size_t from = begin > 2 * width ? begin - 2 * width : 0;
  while (from < begin && is_continuation(line[from])) ++from;
  const std::string_view near = line.substr(from, begin - from + 2 * width + 2);
  return from + plain_prefix(near) >= std::min(begin + 2 * width, line.size());
}

}  // namespace

Excerpt make_excerpt(std::string_view line, std::size_t begin, std::size_t length, std::size_t width) {
  begin = std::min(begin, line.size());
  while (begin > 0 && begin < line.size() && is_continuation(line[begin])) --begin;
  const std::size_t end = begin + std::min(length, line.size() - begin);
  // Of a line that does not fit two columns are kept for the signs that something is left out.
  if (!fits(line, width)) width -= 2;
  const Window window = is_plain_around(line, begin, width) ? choose_plain_window(line, begin, end, width)
                                                            : choose_window(line, begin, end, width);
  const bool cut_before = window.first > 0;
  Excerpt excerpt;
  if (cut_before) excerpt.line.append(kCut);
  append_printable(excerpt.line, line.substr(window.first, window.last - window.first));
  if (window.last < line.size()) excerpt.line.append(kCut);
  excerpt.mark_begin = window.before + (cut_before ? 1 : 0);
  excerpt.mark_width = std::max<std::size_t>(1, window.marked);
  return excerpt;
}

std::string printable(std::string_view text) {
  std::string out;
  append_printable(out, text);
  return out;
}

void append_printable(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    at += plain_prefix(text.substr(at));
    out.append(text, begin, at - begin);
    if (at == text.size()) return;
    const DecodedChar c = decode_utf8(text, at);
    const char32_t code = printable_char(c.code);
    if (c.valid && code == c.code) {
      out.append(text.substr(at, c.length));
    } else {
      append_utf8(out, code);
    }
    at += c.length;
  }
}

}  // namespace roadbook
