#include "parse/simple_yaml.h"

#include <algorithm>
#include <utility>

#include "parse/simple_yaml_scalars.h"

namespace roadbook {

namespace {

constexpr std::string_view kLiteral = "|-";

std::string_view without_spaces(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

struct Line {
  std::size_t indent = 0;
  std::size_t begin = 0;  // of the content
  std::string_view content;

  bool is_item() const { return content.starts_with("- "); }
  // The same line without its first bytes, as if they were spaces.
  Line behind(std::size_t bytes) const { return {indent + bytes, begin + bytes, content.substr(bytes)}; }
};

// Every step returns whether the text is still of the simple kind.
class SimpleReader {
 public:
  SimpleReader(std::string_view text, SourceSpan where) : text_(text), where_(where) { next_line(); }

  std::optional<YamlValue> read() {
    YamlValue root;
    if (!line_ || line_->indent != 0 || line_->is_item()) return std::nullopt;
    if (!read_block(root, 1) || line_) return std::nullopt;
    return root;
  }

 private:
  SourceSpan span(std::size_t begin, std::size_t length) const {
    return {where_.file, static_cast<std::uint32_t>(where_.begin + begin),
            static_cast<std::uint32_t>(length)};
  }

  std::string_view line_from(std::size_t begin) const {
    return text_.substr(begin, text_.find('\n', begin) - begin);
  }

  // To the next line that is neither empty nor a comment. Spaces at its end do not belong to it.
  void next_line() {
    while (at_ < text_.size()) {
      const std::size_t begin = at_;
      std::string_view content = line_from(begin);
      at_ = std::min(begin + content.size() + 1, text_.size());
      if (content.ends_with('\r')) content.remove_suffix(1);
      while (content.ends_with(' ')) content.remove_suffix(1);
      const std::size_t indent = std::min(content.find_first_not_of(' '), content.size());
      content.remove_prefix(indent);
      if (content.empty() || content.front() == '#') continue;
      line_ = Line{indent, begin + indent, content};
      return;
    }
    line_.reset();
  }

  // The entries of a map or the items of a list, all with the indent of the line.
  bool read_block(YamlValue& value, std::size_t depth) {
    if (depth == kDeepestYaml) return false;
    const std::size_t indent = line_->indent;
    const bool is_list = line_->is_item();
    value.kind = is_list ? YamlValue::Kind::list : YamlValue::Kind::map;
    value.span = span(line_->begin, 0);
    constexpr std::size_t kUsualEntries = 8;
    if (!is_list && depth == 1) value.entries.reserve(kUsualEntries);
    while (line_ && line_->indent == indent && line_->is_item() == is_list) {
      if (!(is_list ? read_item(value, depth) : read_entry(value, depth))) return false;
    }
    return !line_ || line_->indent < indent;
  }

  // «key: words» or «key:» over a block.
  bool read_entry(YamlValue& map, std::size_t depth) {
    const Line line = *line_;
    const std::size_t colon = line.content.find(':');
    if (colon == std::string_view::npos) return false;
    const std::string_view key = line.content.substr(0, colon);
    const bool is_quoted = key.size() > 1 && key.front() == '"';
    if (is_quoted ? key.find_first_of("\"\\", 1) != colon - 1 || !is_plain_key(key.substr(1, colon - 2))
                  : !is_plain_key(key)) {
      return false;
    }
    YamlEntry& entry = map.entries.emplace_back();
    entry.key = is_quoted ? key.substr(1, colon - 2) : key;
    entry.key_span = span(line.begin, colon);
    const std::size_t value = line.content.find_first_not_of(' ', colon + 1);
    if (value == colon + 1) return false;
    if (value != std::string_view::npos) {
      const Line words = line.behind(value);
      return words.content == kLiteral ? read_literal(line, words, entry.value)
                                       : read_words(words, entry.value);
    }
    next_line();
    return line_ && line_->indent > line.indent && read_block(entry.value, depth + 1);
  }

  bool read_item(YamlValue& list, std::size_t depth) {
    const Line item = line_->behind(line_->content.find_first_not_of(' ', 1));
    YamlValue& value = list.items.emplace_back();
    const std::size_t colon = item.content.find(':');
    const bool is_map = is_word_byte(item.content.front()) && colon != std::string_view::npos &&
                        (colon + 1 == item.content.size() || item.content[colon + 1] == ' ');
    if (!is_map) return read_words(item, value);
    line_ = item;
    return read_block(value, depth + 1);
  }

  // A value that ends with its line.
  bool read_words(const Line& words, YamlValue& value) {
    const char first = words.content.front();
    if (first == '[') {
      if (!read_flow_list(words, value)) return false;
    } else if (first == '{') {
      if (!read_flow_map(words, value)) return false;
    } else if (first == '"' || first == '\'') {
      auto text = read_quoted(words.content);
      if (!text) return false;
      value = scalar(words.begin, words.content.size(), std::move(*text));
    } else {
      const std::string_view plain = without_spaces(words.content.substr(0, words.content.find(" #")));
      if (!is_plain_scalar(plain)) return false;
      value = scalar(words.begin, plain.size(), std::string{plain});
    }
    next_line();
    return true;
  }

  // The lines that stand further to the right than the key, as they are.
  bool read_literal(const Line& key, const Line& words, YamlValue& value) {
    std::string text;
    std::size_t indent = 0;
    std::size_t line_ends = 0;  // behind the text so far
    for (; at_ < text_.size(); ++line_ends) {
      const std::string_view line = line_from(at_);
      const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
      if (indent == 0) indent = spaces;
      if (indent <= key.indent || has_odd_character(line) || has_control_character(line)) return false;
      if (spaces == line.size()) {
        if (spaces > indent || text.empty()) return false;
      } else if (spaces < indent) {
        if (spaces > key.indent) return false;
        break;
      } else {
        if (!text.empty()) text.append(line_ends, '\n');
        text.append(line.substr(indent));
        line_ends = 0;
      }
      at_ = std::min(at_ + line.size() + 1, text_.size());
    }
    value = scalar(words.begin, words.content.size(), std::move(text));
    next_line();
    return true;
  }

  // «[руководители ОО, школы]»
  bool read_flow_list(const Line& words, YamlValue& list) const {
    if (!words.content.ends_with(']')) return false;
    list.kind = YamlValue::Kind::list;
    list.span = span(words.begin, 0);
    std::string_view rest = words.content.substr(1, words.content.size() - 2);
    if (rest.find_first_of("[]{}\"':") != std::string_view::npos) return false;
    for (std::size_t at = words.begin + 1;;) {
      const std::size_t length = std::min(rest.find(','), rest.size());
      const std::string_view item = without_spaces(rest.substr(0, length));
      if (!is_plain_scalar(item)) return false;
      const auto offset = static_cast<std::size_t>(item.data() - rest.data());
      list.items.push_back(scalar(at + offset, item.size(), std::string{item}));
      if (length == rest.size()) return true;
      rest.remove_prefix(length + 1);
      at += length + 1;
    }
  }

  // «{ 0: "план", 1: плана, -1: планов }»
  bool read_flow_map(const Line& words, YamlValue& map) const {
    const std::string_view text = words.content;
    map.kind = YamlValue::Kind::map;
    map.span = span(words.begin, 0);
    for (std::size_t at = 0; at < text.size() && (at == 0 ? '{' : ',') == text[at];) {
      const std::size_t begin = text.find_first_not_of(' ', at + 1);
      const std::size_t colon = std::min(text.find(':', at), text.size());
      if (begin >= colon || colon + 2 >= text.size() || text[colon + 1] != ' ') return false;
      const std::string_view key = text.substr(begin, colon - begin);
      if (!is_plain_key(key.substr(key.front() == '-' ? 1 : 0))) return false;
      YamlEntry& entry = map.entries.emplace_back();
      entry.key = key;
      entry.key_span = span(words.begin + begin, key.size());
      const std::size_t end = read_flow_value(words, colon + 2, entry.value);
      if (end == 0) return false;
      at = text.find_first_not_of(' ', end);
      if (at == text.size() - 1 && text[at] == '}') return true;
    }
    return false;
  }

  // A scalar of a map in one line that begins at the byte of the words; gives where it ends, 0 for what is
  // rare.
  std::size_t read_flow_value(const Line& words, std::size_t begin, YamlValue& value) const {
    const std::string_view text = words.content;
    if (text[begin] != '"') {
      const std::size_t end = std::min(text.find_first_of(",}", begin), text.size());
      const std::string_view plain = without_spaces(text.substr(begin, end - begin));
      if (plain.find_first_of("[]{\"':") != std::string_view::npos || !is_plain_scalar(plain)) return 0;
      if (plain.data() != text.data() + begin) return 0;
      value = scalar(words.begin + begin, plain.size(), std::string{plain});
      return end;
    }
    std::size_t close = begin + 1;
    while (close < text.size() && text[close] != '"') close += text[close] == '\\' ? 2 : 1;
    if (close >= text.size()) return 0;
    auto quoted = read_quoted(text.substr(begin, close + 1 - begin));
    if (!quoted) return 0;
    value = scalar(words.begin + begin, close + 1 - begin, std::move(*quoted));
    return close + 1;
  }

  YamlValue scalar(std::size_t begin, std::size_t length, std::string text) const {
    YamlValue value;
    value.kind = YamlValue::Kind::scalar;
    value.span = span(begin, length);
    value.text = std::move(text);
    return value;
  }

  std::string_view text_;
  SourceSpan where_;
  std::size_t at_ = 0;
  std::optional<Line> line_;
};

}  // namespace

std::optional<YamlValue> parse_simple_yaml(std::string_view text, SourceSpan where) {
  return SimpleReader{text, where}.read();
}

}  // namespace roadbook
