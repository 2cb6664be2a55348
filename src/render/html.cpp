#include "render/html.h"

#include <algorithm>

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

std::string encode_path(std::string_view path) {
  static constexpr char kHex[] = "0123456789ABCDEF";
  std::string out;
  out.reserve(path.size());
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool unreserved = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                            c == '-' || c == '.' || c == '_' || c == '~' || c == '/' || c == '#';
    if (unreserved) {
      out.push_back(c);
    } else {
      out.push_back('%');
      out.push_back(kHex[byte >> 4]);
      out.push_back(kHex[byte & 15]);
    }
  }
  return out;
}

std::string path_to_root(std::string_view page_path) {
  std::string out;
  for (auto i = std::count(page_path.begin(), page_path.end(), '/'); i > 0; --i) out += "../";
  return out;
}

}  // namespace roadbook
