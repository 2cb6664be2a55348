#include "base/escape.h"

namespace roadbook {

namespace {

// Without a branch for each character, so that the compiler looks at sixteen of them at once: most texts have
// none.
bool needs_escape(std::string_view text) {
  bool found = false;
  for (const char c : text) found |= (c == '&') | (c == '<') | (c == '>') | (c == '"') | (c == '\'');
  return found;
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  if (!needs_escape(text)) {
    out.append(text);
    return;
  }
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string_view entity;
    switch (text[i]) {
      case '&':
        entity = "&amp;";
        break;
      case '<':
        entity = "&lt;";
        break;
      case '>':
        entity = "&gt;";
        break;
      case '"':
        entity = "&quot;";
        break;
      case '\'':
        entity = "&#39;";
        break;
      default:
        continue;
    }
    out.append(text.substr(done, i - done)).append(entity);
    done = i + 1;
  }
  out.append(text.substr(done));
}

std::string escape_html(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  append_escaped(out, text);
  return out;
}

std::string percent_encode(std::string_view text, std::string_view kept) {
  static constexpr char kHex[] = "0123456789ABCDEF";
  constexpr std::string_view kUnreserved = "-._~";
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter || kUnreserved.find(c) != std::string_view::npos || kept.find(c) != std::string_view::npos) {
      out.push_back(c);
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out.push_back('%');
      out.push_back(kHex[byte >> 4]);
      out.push_back(kHex[byte & 15]);
    }
  }
  return out;
}

}  // namespace roadbook
