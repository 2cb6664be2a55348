#include "parse/simple_yaml.h"

#include <algorithm>
#include <array>

namespace roadbook {

namespace {

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Bytes of characters that end a line or are none (U+0085, U+2028, U+2029, U+FEFF): rare, and the library's
// business.
bool has_odd_character(std::string_view text) {
  static constexpr std::array<std::string_view, 4> kOdd{"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9",
                                                        "\xEF\xBB\xBF"};
  return std::any_of(kOdd.begin(), kOdd.end(),
                     [text](std::string_view odd) { return text.find(odd) != std::string_view::npos; });
}

// Plain words that mean just themselves (YAML 1.2, section 7.3.3), and not «null».
bool is_plain_scalar(std::string_view text) {
  if (text.empty() || !is_word_byte(text.front()) || text.back() == ':') return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return false;
    if (c == ':' && text[i + 1] == ' ') return false;
    if (c == '#' && text[i - 1] == ' ') return false;
  }
  return text != "null" && text != "Null" && text != "NULL" && !has_odd_character(text);
}

bool is_plain_key(std::string_view key) {
  return !key.empty() && is_word_byte(key.front()) &&
         std::all_of(key.begin(), key.end(),
                     [](char c) { return is_word_byte(c) || c == '_' || c == '-' || c == ' '; }) &&
         key.back() != ' ' && is_plain_scalar(key);
}

struct Line {
  std::size_t indent = 0;
  std::size_t begin = 0;  // of the content
  std::string_view content;
};

class SimpleReader {
 public:
  SimpleReader(std::string_view text, SourceSpan where) : text_(text), where_(where) {}

  std::optional<YamlValue> read() {
    YamlValue root;
    root.kind = YamlValue::Kind::map;
    auto line = next_line();
    if (!line) return std::nullopt;
    root.span = span(line->begin, 0);
    while (line) {
      YamlEntry entry;
      if (line->indent != 0 || !read_key(*line, entry)) return std::nullopt;
      line = next_line();
      if (!entry.value.is_scalar() && (!line || !read_nested(line, entry.value))) return std::nullopt;
      root.entries.push_back(std::move(entry));
    }
    return root;
  }

 private:
  SourceSpan span(std::size_t begin, std::size_t length) const {
    return {where_.file, static_cast<std::uint32_t>(where_.begin + begin),
            static_cast<std::uint32_t>(length)};
  }

  // The next line that is neither empty nor a comment. Spaces at its end do not belong to it.
  std::optional<Line> next_line() {
    while (at_ < text_.size()) {
      const std::size_t begin = at_;
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      at_ = std::min(end + 1, text_.size());
      std::string_view content = text_.substr(begin, end - begin);
      if (content.ends_with('\r')) content.remove_suffix(1);
      while (content.ends_with(' ')) content.remove_suffix(1);
      const std::size_t indent = std::min(content.find_first_not_of(' '), content.size());
      content.remove_prefix(indent);
      if (content.empty() || (content.front() == '#' && indent == 0)) continue;
      return Line{indent, begin + indent, content};
    }
    return std::nullopt;
  }

  YamlValue scalar(std::size_t begin, std::string_view text) const {
    YamlValue value;
    value.kind = YamlValue::Kind::scalar;
    value.span = span(begin, text.size());
    value.text = text;
    return value;
  }

  // «key: words» or «key:»; of the latter the value stays empty.
  bool read_key(const Line& line, YamlEntry& entry) const {
    const std::size_t colon = line.content.find(':');
    if (colon == std::string_view::npos || !is_plain_key(line.content.substr(0, colon))) return false;
    entry.key = line.content.substr(0, colon);
    entry.key_span = span(line.begin, colon);
    const std::size_t value = line.content.find_first_not_of(' ', colon + 1);
    if (value == std::string_view::npos) return true;
    if (value == colon + 1 || !is_plain_scalar(line.content.substr(value))) return false;
    entry.value = scalar(line.begin + value, line.content.substr(value));
    return true;
  }

  // The lines that belong to a key: items or entries, all with the same indent. `line` becomes the one behind
  // them.
  bool read_nested(std::optional<Line>& line, YamlValue& value) {
    const std::size_t indent = line->indent;
    if (indent == 0) return false;
    const bool is_list = line->content.starts_with("- ");
    value.kind = is_list ? YamlValue::Kind::list : YamlValue::Kind::map;
    value.span = span(line->begin, 0);
    for (; line && line->indent != 0; line = next_line()) {
      if (line->indent != indent) return false;
      if (!(is_list ? read_item(*line, value) : read_entry(*line, value))) return false;
    }
    return true;
  }

  bool read_item(const Line& line, YamlValue& list) const {
    if (!line.content.starts_with("- ")) return false;
    const std::size_t begin = line.content.find_first_not_of(' ', 2);
    if (begin == std::string_view::npos || !is_plain_scalar(line.content.substr(begin))) return false;
    list.items.push_back(scalar(line.begin + begin, line.content.substr(begin)));
    return true;
  }

  bool read_entry(const Line& line, YamlValue& map) const {
    YamlEntry entry;
    if (!read_key(line, entry) || !entry.value.is_scalar()) return false;
    map.entries.push_back(std::move(entry));
    return true;
  }

  std::string_view text_;
  SourceSpan where_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<YamlValue> parse_simple_yaml(std::string_view text, SourceSpan where) {
  return SimpleReader{text, where}.read();
}

}  // namespace roadbook
