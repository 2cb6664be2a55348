#include "parse/simple_yaml_scalars.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/byte_search.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

// What a key has no place for.
constexpr ByteSet make_other_bytes() {
  constexpr std::string_view kInKeys = "_-/. ";  // besides letters and digits
  std::array<char, 0x100> others{};
  std::size_t count = 0;
  for (unsigned byte = 0; byte < others.size(); ++byte) {
    const char c = static_cast<char>(static_cast<unsigned char>(byte));
    if (!is_word_byte(c) && kInKeys.find(c) == std::string_view::npos) others[count++] = c;
  }
  return ByteSet{std::string_view{others.data(), count}};
}
constexpr ByteSet kNotInKeys = make_other_bytes();

// «\u00A0»: the character of four hexadecimal digits; nothing for what is none or half of one.
std::optional<char32_t> read_code(std::string_view digits) {
  unsigned code = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
  const bool whole = digits.size() == 4 && error == std::errc{} && end == digits.data() + digits.size();
  return whole && code >= 0xA0 && (code < 0xD800 || code > 0xDFFF) ? std::optional<char32_t>{code}
                                                                   : std::nullopt;
}

// Appends what the backslash at `at` and the letters behind it mean; gives their length, 0 for what is rare.
std::size_t read_escape(std::string_view text, std::size_t at, std::string& out) {
  const char c = at + 1 < text.size() ? text[at + 1] : ' ';
  if (c == 'u') {
    const auto code = read_code(text.substr(at + 2, 4));
    if (code) append_utf8(out, *code);
    return code ? 6 : 0;
  }
  if (c != 'n' && c != '"' && c != '\\') return 0;
  out.push_back(c == 'n' ? '\n' : c);
  return 2;
}

}  // namespace

bool has_odd_character(std::string_view text) {
  static constexpr std::array<std::string_view, 4> kOdd{"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9",
                                                        "\xEF\xBB\xBF"};
  return std::any_of(kOdd.begin(), kOdd.end(),
                     [text](std::string_view odd) { return text.find(odd) != std::string_view::npos; });
}

bool has_control_character(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

bool is_plain_scalar(std::string_view text) {
  // Without these all bytes mean themselves.
  constexpr ByteSet kToLookAt = ByteSet::with_controls(":#\xC2\xE2\xEF");
  if (text.empty() || !is_word_byte(text.front())) return false;
  if (text == "null" || text == "Null" || text == "NULL") return false;
  if (!kToLookAt.is_in(text)) return true;
  return !has_control_character(text) && text.back() != ':' && text.find(": ") == std::string_view::npos &&
         text.find(" #") == std::string_view::npos && !has_odd_character(text);
}

bool is_plain_key(std::string_view key) {
  return !key.empty() && is_word_byte(key.front()) && !kNotInKeys.is_in(key) && key.back() != ' ' &&
         is_plain_scalar(key);
}

std::optional<std::string> read_quoted(std::string_view written) {
  const char mark = written.front();
  if (written.size() < 2 || written.back() != mark || has_odd_character(written)) return std::nullopt;
  const std::string_view inner = written.substr(1, written.size() - 2);
  if (has_control_character(inner)) return std::nullopt;
  std::string text;
  text.reserve(inner.size());
  for (std::size_t at = 0; at < inner.size();) {
    std::size_t length = 1;
    if (inner[at] == mark) return std::nullopt;
    if (mark == '"' && inner[at] == '\\') {
      length = read_escape(inner, at, text);
      if (length == 0) return std::nullopt;
    } else {
      text.push_back(inner[at]);
    }
    at += length;
  }
  return text;
}

}  // namespace roadbook
