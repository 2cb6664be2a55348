#include "parse/raw_html.h"

#include "base/text.h"

namespace roadbook {

std::string without_comments(std::string_view html) {
  constexpr std::string_view kOpen = "<!--";
  constexpr std::string_view kClose = "-->";
  std::string out;
  for (std::size_t at = 0; at < html.size();) {
    const std::size_t open = html.find(kOpen, at);
    // «<!-->» and «<!--->» are whole comments, as in HTML.
    const std::size_t close = open == std::string_view::npos ? open : html.find(kClose, open + 2);
    if (close == std::string_view::npos) return out.append(html.substr(at));
    out.append(html.substr(at, open - at));
    at = close + kClose.size();
  }
  return out;
}

bool is_line_break(std::string_view html) {
  std::string tag;
  for (const char c : html) {
    if (c != '/' && !is_blank({&c, 1})) tag.push_back(static_cast<char>(c | 0x20));
  }
  return tag == "<br>";
}

}  // namespace roadbook
