#include "base/text.h"

#include <algorithm>

#include "base/byte_blocks.h"
#include "base/byte_search.h"
#include "base/russian.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

bool is_ascii_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

// Capital letters look alike more often (Н, В, Т), and case does not matter: so letters are compared by their
// capitals.
char32_t comparable_char(char32_t code) {
  const char32_t capital = code >= U'a' && code <= U'z' ? code - 32 : code;
  return fold_char(cyrillic_look_alike(capital));
}

std::u32string comparable_chars(std::string_view text) {
  std::u32string chars;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedChar c = decode_utf8(text, at);
    chars.push_back(comparable_char(c.code));
    at += c.length;
  }
  return chars;
}

}  // namespace

std::string_view trim_spaces(std::string_view text) {
  while (!text.empty()) {
    if (is_ascii_space(text.front())) {
      text.remove_prefix(1);
    } else if (text.starts_with(kNoBreakSpace)) {
      text.remove_prefix(2);
    } else {
      break;
    }
  }
  while (!text.empty()) {
    if (is_ascii_space(text.back())) {
      text.remove_suffix(1);
    } else if (text.ends_with(kNoBreakSpace)) {
      text.remove_suffix(2);
    } else {
      break;
    }
  }
  return text;
}

bool is_blank(std::string_view text) { return trim(text).empty(); }

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t at = text.find(separator);
    parts.push_back(trim(text.substr(0, at)));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

namespace {

// Whether no two spaces stand side by side, and no other ones than U+0020 anywhere: so are nearly all texts.
ROADBOOK_WIDE_REGISTERS bool has_single_spaces(std::string_view text) {
  const auto judge = [](unsigned char byte, unsigned char next, unsigned char) {
    return off_either(off_range(byte, '\t', '\r'), off_both(off(byte, ' '), off(next, ' ')),
                      off_both(off(byte, 0xC2), off(next, 0xA0)));
  };
  return find_rare(text, 0, judge) == std::string_view::npos;
}

}  // namespace

std::string collapse_spaces(std::string_view text) {
  if (has_single_spaces(text)) return std::string{trim(text)};
  static constexpr ByteSet kMayBeSpaces{" \t\n\r\f\v\xC2"};
  std::string out;
  out.reserve(text.size());
  bool pending = false;
  for (std::size_t at = 0; at < text.size();) {
    const bool no_break = text.substr(at, kNoBreakSpace.size()) == kNoBreakSpace;
    if (no_break || is_ascii_space(text[at])) {
      pending = true;
      at += no_break ? kNoBreakSpace.size() : 1;
      continue;
    }
    if (pending && !out.empty()) out.push_back(' ');
    pending = false;
    const std::size_t end = kMayBeSpaces.find(text, at + 1);
    out.append(text, at, end - at);
    at = end;
  }
  return out;
}

bool is_in_folder(std::string_view folder, std::string_view above) {
  return above.empty() || folder == above ||
         (folder.size() > above.size() && folder.starts_with(above) && folder[above.size()] == '/');
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  const std::u32string x = comparable_chars(a);
  const std::u32string y = comparable_chars(b);
  const std::size_t difference = x.size() > y.size() ? x.size() - y.size() : y.size() - x.size();
  if (difference > limit) return limit + 1;
  std::vector<std::size_t> before_last(y.size() + 1);
  std::vector<std::size_t> last(y.size() + 1);
  std::vector<std::size_t> row(y.size() + 1);
  for (std::size_t j = 0; j <= y.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= x.size(); ++i) {
    row[0] = i;
    std::size_t smallest = i;
    for (std::size_t j = 1; j <= y.size(); ++j) {
      const std::size_t cost = x[i - 1] == y[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + cost});
      if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1]) {
        row[j] = std::min(row[j], before_last[j - 2] + 1);
      }
      smallest = std::min(smallest, row[j]);
    }
    if (smallest > limit) return limit + 1;
    before_last.swap(last);
    last.swap(row);
  }
  return last[y.size()];
}

}  // namespace roadbook
