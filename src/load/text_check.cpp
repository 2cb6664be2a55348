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

}  // namespace

bool check_source_text(std::string_view text, FileId file, Findings& findings) {
  const std::size_t before = findings.size();
  const auto report = [&](std::size_t at, std::size_t length, std::string_view rule, std::string_view variant,
                          MessageFacts facts) {
    findings.push_back(place_in(file, at, length, rule, variant, std::move(facts)));
  };
  if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
    report(nul, 1, "document/bad-encoding", "nul", {});
  }
  if (const auto bad = find_invalid_utf8(text)) {
    report(*bad, 1, "document/bad-encoding", "message", {{"byte", hex_byte(text[*bad])}});
  }
  TableSizes tables;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (line.size() > kLongestLine) {
      report(begin, 0, "document/too-large", "line", {{"limit", std::to_string(kLongestLine >> 10)}});
      return false;
    }
    tables.add(line, begin);
    begin = end + 1;
  }
  if (tables.widest() > kWidestRow) {
    report(tables.widest_at(), 0, "document/too-large", "columns", {{"limit", std::to_string(kWidestRow)}});
  } else if (const auto at = tables.find_excess()) {
    report(*at, 0, "document/too-large", "cells", {{"limit", std::to_string(kMostCells)}});
  }
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
