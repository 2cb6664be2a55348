#include "render/text_view.h"

#include <array>

#include "base/text.h"
#include "base/utf8.h"
#include "wording/typography.h"

namespace roadbook {

namespace {

// Bytes at which something may have to be replaced.
constexpr std::array<bool, 256> kStops = [] {
  std::array<bool, 256> stops{};
  for (const unsigned char c : {'&', '<', '>', '"', '\'', '\n', ' '}) stops[c] = true;
  return stops;
}();

std::string_view replacement(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    case '\n':
      return "<br>";
    default:
      return is_bound_space(text, at) ? kNoBreakSpace : std::string_view{" "};
  }
}

}  // namespace

void append_text(std::string& out, std::string_view text) {
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!kStops[static_cast<unsigned char>(text[i])]) continue;
    const std::string_view instead = replacement(text, i);
    if (instead == " ") continue;
    out.append(text.substr(done, i - done)).append(instead);
    done = i + 1;
  }
  out.append(text.substr(done));
}

bool is_plain(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (kStops[static_cast<unsigned char>(text[i])] && (text[i] != ' ' || is_bound_space(text, i)))
      return false;
  }
  return true;
}

std::string shortened(std::string_view text) {
  std::string line = collapse_spaces(text);
  constexpr std::size_t kLongest = 400;  // bytes
  if (line.size() <= kLongest) return line;
  std::size_t cut = line.rfind(' ', kLongest);
  if (cut == std::string::npos || cut == 0) cut = kLongest;
  while (is_continuation(line[cut])) --cut;  // never inside a character
  line.resize(cut);
  return line.append(" …");
}

std::string typographic_html(std::string_view html) {
  std::string out;
  out.reserve(html.size() + 16);
  bool in_tag = false;
  for (std::size_t i = 0; i < html.size(); ++i) {
    if (html[i] == '<') in_tag = true;
    if (html[i] == '>') in_tag = false;
    if (html[i] == ' ' && !in_tag && is_bound_space(html, i)) {
      out.append(kNoBreakSpace);
    } else {
      out.push_back(html[i]);
    }
  }
  return out;
}

}  // namespace roadbook
