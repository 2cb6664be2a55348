#include "diag/source.h"

#include <algorithm>

#include "base/utf8.h"

namespace roadbook {

namespace {

std::size_t line_begin(std::string_view text, std::size_t offset) {
  const std::size_t end_of_previous = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return end_of_previous == std::string_view::npos ? 0 : end_of_previous + 1;
}

}  // namespace

LineColumn SourceSet::locate(FileId id, std::size_t offset) const {
  const std::string_view text = file(id).text;
  offset = std::min(offset, text.size());
  std::size_t begin = line_begin(text, offset);
  const auto line =
      static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<long>(begin), '\n'));
  if (begin == 0 && text.starts_with("\xEF\xBB\xBF")) begin = std::min<std::size_t>(3, offset);
  return {line + 1, count_chars(text.substr(begin, offset - begin)) + 1};
}

std::string_view SourceSet::line_at(FileId id, std::size_t offset) const {
  const std::string_view text = file(id).text;
  offset = std::min(offset, text.size());
  const std::size_t begin = line_begin(text, offset);
  const std::size_t end = std::min(text.find('\n', offset), text.size());
  std::string_view line = text.substr(begin, end - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (begin == 0 && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
  return line;
}

}  // namespace roadbook
