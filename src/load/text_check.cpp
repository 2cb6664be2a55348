#include "load/text_check.h"

#include <algorithm>
#include <cstdio>
#include <optional>

#include "base/byte_search.h"
#include "base/text.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

Finding place_in(FileId file, std::size_t offset, std::size_t length, std::string_view rule,
                 std::string_view variant, MessageFacts facts) {
  const SourceSpan span{file, static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(length)};
  return {rule, span, std::move(facts), {}, variant};
}

// C1 too: U+009B begins a command of a terminal.
bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

std::string hex_byte(char byte) {
  char buffer[8];
  std::snprintf(buffer, sizeof buffer, "0x%02X", static_cast<unsigned>(static_cast<unsigned char>(byte)));
  return buffer;
}

// How many cells a file's tables may have at most, counted by bars: a table goes on to an empty line, and
// each of its rows has as many cells as the widest.
class TableSizes {
 public:
  void add(std::string_view line, std::size_t begin) {
    const auto bars = count_byte(line, '|');
    if (bars > widest_) {
      widest_ = bars;
      widest_at_ = begin;
    }
    if (is_blank(line)) {
      cells_before_ += lines_ * columns_;
      lines_ = columns_ = 0;
      return;
    }
    columns_ = std::max(columns_, bars);
    ++lines_;
    if (!excess_ && cells_before_ + lines_ * columns_ > kMostCells) excess_ = begin;
  }
  std::size_t widest() const { return widest_; }
  std::size_t widest_at() const { return widest_at_; }
  std::optional<std::size_t> find_excess() const {
    return excess_;
  }  // the line with which there are too many

 private:
  std::size_t widest_ = 0;
  std::size_t widest_at_ = 0;
  std::size_t cells_before_ = 0;
  std::size_t lines_ = 0;
  std::size_t columns_ = 0;
  std::optional<std::size_t> excess_;
};

// Nearly all files are far from every limit: even all their bars in each of their lines would not be too
// many.
bool is_far_from_limits(std::string_view text) {
  if (text.size() > kLongestLine) return false;
  const std::size_t bars = count_byte(text, '|');
  return bars <= kWidestRow && bars * (count_byte(text, '\n') + 1) <= kMostCells;
}

// Where a line or the tables go beyond a limit, by the first that does.
void check_limits(std::string_view text, FileId file, Findings& findings) {
  const auto report = [&](std::size_t at, std::string_view variant, std::size_t limit) {
    findings.push_back(
        place_in(file, at, 0, "document/too-large", variant, {{"limit", std::to_string(limit)}}));
  };
  TableSizes tables;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (line.size() > kLongestLine) return report(begin, "line", kLongestLine >> 10);
    tables.add(line, begin);
    begin = end + 1;
  }
  if (tables.widest() > kWidestRow) {
    report(tables.widest_at(), "columns", kWidestRow);
  } else if (const auto at = tables.find_excess()) {
    report(*at, "cells", kMostCells);
  }
}

}  // namespace

bool check_source_text(std::string_view text, FileId file, Findings& findings) {
  const std::size_t before = findings.size();
  const auto report = [&](std::size_t at, std::string_view variant, MessageFacts facts) {
    findings.push_back(place_in(file, at, 1, "document/bad-encoding", variant, std::move(facts)));
  };
  if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) report(nul, "nul", {});
  if (const auto bad = find_invalid_utf8(text)) {
    report(*bad, "message", {{"byte", hex_byte(text[*bad])}});
  }
  if (!is_far_from_limits(text)) check_limits(text, file, findings);
  return findings.size() == before;
}

std::string printable_utf8(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const DecodedChar c = decode_utf8(text, at);
    append_utf8(out, is_control(c.code) ? 0xFFFD : c.code);
    at += c.length;
  }
  return out;
}

}  // namespace roadbook
