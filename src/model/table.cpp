#include "model/table.h"

#include <algorithm>

namespace roadbook {

namespace {

bool starts_with_ignoring_case(std::string_view text, std::string_view lower) {
  return text.size() >= lower.size() &&
         std::equal(lower.begin(), lower.end(), text.begin(), [](char a, char b) {
           return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b);
         });
}

// Length of a «<br>» at the beginning of the text; 0 if there is none.
std::size_t line_break_length(std::string_view text) {
  if (!starts_with_ignoring_case(text, "<br")) return 0;
  const std::size_t close = text.find('>');
  return close == std::string_view::npos ? 0 : close + 1;
}

// How many bytes of the file stand for the next byte of the text; 0 when they cannot be brought together.
std::size_t written_length(std::string_view raw, char shown) {
  if (raw.empty()) return 0;
  if (shown == '\n') {
    // Spaces around a line break are not part of the text.
    const std::size_t spaces = std::min(raw.find_first_not_of(" \t"), raw.size());
    const std::size_t tag = line_break_length(raw.substr(spaces));
    if (tag == 0) return 0;
    const std::size_t after = raw.find_first_not_of(" \t", spaces + tag);
    return std::min(after, raw.size());
  }
  if (raw.front() == shown) return 1;
  return raw.size() > 1 && raw[0] == '\\' && raw[1] == shown ? 2 : 0;
}

}  // namespace

SourceSpan span_in_cell(const Cell& cell, std::size_t begin, std::size_t length, std::string_view source) {
  const std::string_view raw = source.substr(cell.span.begin, cell.span.length);
  if (cell.text.data() == raw.data()) {  // a plain cell: its text is the bytes of the file
    begin = std::min(begin, cell.text.size());
    length = std::min(length, cell.text.size() - begin);
    return {cell.span.file, static_cast<std::uint32_t>(cell.span.begin + begin),
            static_cast<std::uint32_t>(length)};
  }
  std::size_t at = 0;
  std::size_t first = 0;
  for (std::size_t i = 0; i < begin + length && i < cell.text.size(); ++i) {
    if (i == begin) first = at;
    const std::size_t step = written_length(raw.substr(at), cell.text[i]);
    if (step == 0) return cell.span;
    at += step;
  }
  if (length == 0) first = at;
  return {cell.span.file, static_cast<std::uint32_t>(cell.span.begin + first),
          static_cast<std::uint32_t>(at - first)};
}

}  // namespace roadbook
