#include "parse/front_matter.h"

#include <algorithm>

#include "base/text.h"

namespace roadbook {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// The line without its end, CR included in the end.
std::string_view line_at(std::string_view text, std::size_t begin) {
  std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_fence(std::string_view line) {
  while (line.ends_with(' ') || line.ends_with('\t')) line.remove_suffix(1);
  return line == "---";
}

std::size_t next_line(std::string_view text, std::size_t begin) {
  const std::size_t end = text.find('\n', begin);
  return end == std::string_view::npos ? text.size() : end + 1;
}

}  // namespace

FrontMatter read_front_matter(std::string_view text, FileId file, Findings& findings) {
  const auto report = [&](std::size_t at, std::size_t length, std::string_view variant) {
    const SourceSpan span{file, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(length)};
    findings.push_back({"document/bad-front-matter", span, {}, {}, variant});
  };
  const std::size_t start = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  if (is_blank(text.substr(start))) {
    report(start, 0, "empty");
    return {};
  }
  if (!is_fence(line_at(text, start))) {
    report(start, line_at(text, start).size(), "missing");
    return {};
  }
  const std::size_t begin = next_line(text, start);
  std::size_t close = begin;
  while (close < text.size() && !is_fence(line_at(text, close))) close = next_line(text, close);
  if (close >= text.size()) {
    report(start, 3, "unclosed");
    return {};
  }
  FrontMatter result;
  const SourceSpan yaml{file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(close - begin)};
  result.root = parse_yaml(text, yaml, findings);
  result.body_begin = static_cast<std::uint32_t>(next_line(text, close));
  result.usable = result.root.kind == YamlValue::Kind::map;
  if (result.root.kind == YamlValue::Kind::scalar || result.root.kind == YamlValue::Kind::list) {
    report(begin, 0, "not-a-map");
  }
  return result;
}

}  // namespace roadbook
