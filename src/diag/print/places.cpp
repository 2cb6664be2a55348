#include "diag/print/places.h"

#include <algorithm>

#include "base/utf8.h"

namespace roadbook {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

PlacedLine Places::end_of(SourceSpan span) {
  const std::string_view text = sources_.file(span.file).text;
  const std::size_t end = std::min<std::size_t>(span.end(), text.size());
  if (end <= span.begin) return begin_of(span);
  std::size_t last = end - 1;
  while (last > span.begin && is_continuation(text[last])) --last;
  PlacedLine placed = place(span.file, last);
  ++placed.column;
  placed.offset = std::min(placed.offset + (end - last), placed.text.size());
  return placed;
}

PlacedLine Places::place(FileId file, std::size_t offset) {
  const std::string_view text = sources_.file(file).text;
  offset = std::min(offset, text.size());
  const std::vector<std::uint32_t>& begins = line_begins(file);
  const auto after = std::upper_bound(begins.begin(), begins.end(), offset);
  std::size_t begin = *(after - 1);
  std::size_t end = after == begins.end() ? text.size() : *after - 1;
  if (end > begin && text[end - 1] == '\r') --end;
  if (begin == 0 && text.starts_with(kByteOrderMark)) begin = kByteOrderMark.size();
  end = std::max(begin, end);
  PlacedLine placed;
  placed.line = static_cast<std::size_t>(after - begins.begin());
  placed.text = text.substr(begin, end - begin);
  placed.offset = std::min(offset < begin ? 0 : offset - begin, placed.text.size());
  placed.column = count_before(file, placed) + 1;
  return placed;
}

std::size_t Places::count_before(FileId file, const PlacedLine& placed) {
  const bool goes_on = last_.file == file && last_.line == placed.line && last_.offset <= placed.offset;
  if (!goes_on) last_ = {file, placed.line, 0, 0};
  last_.chars += count_chars(placed.text.substr(last_.offset, placed.offset - last_.offset));
  last_.offset = placed.offset;
  return last_.chars;
}

const std::vector<std::uint32_t>& Places::line_begins(FileId file) {
  const auto [entry, fresh] = line_begins_.try_emplace(static_cast<std::uint32_t>(file));
  std::vector<std::uint32_t>& begins = entry->second;
  if (!fresh) return begins;
  const std::string_view text = sources_.file(file).text;
  constexpr std::size_t kShortLine = 128;  // bytes; most lines of plans are longer
  begins.reserve(text.size() / kShortLine + 1);
  begins.push_back(0);
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    begins.push_back(static_cast<std::uint32_t>(at + 1));
  }
  return begins;
}

}  // namespace roadbook
