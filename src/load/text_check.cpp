#include "load/text_check.h"

#include <algorithm>
#include <cstdio>

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
  std::size_t widest = 0;
  std::size_t widest_at = 0;
  std::size_t lines = 0;
  for (std::size_t begin = 0; begin < text.size(); ++lines) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (line.size() > kLongestLine) {
      report(begin, 0, "document/too-large", "line", {{"limit", std::to_string(kLongestLine >> 10)}});
      return false;
    }
    const auto bars = static_cast<std::size_t>(std::count(line.begin(), line.end(), '|'));
    if (bars > widest) {
      widest = bars;
      widest_at = begin;
    }
    begin = end + 1;
  }
  if (widest > kWidestRow || widest * lines > kMostCells) {
    report(widest_at, 0, "document/too-large", "columns", {{"limit", std::to_string(kWidestRow)}});
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
