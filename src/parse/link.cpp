#include "parse/link.h"

#include <algorithm>
#include <array>

namespace roadbook {

namespace {

constexpr std::array<std::string_view, 4> kSchemes{"http", "https", "mailto", "tel"};
constexpr std::string_view kDocumentEnding = ".md";

// The scheme in lower case, without the control characters and spaces that browsers pass over; empty:
// relative.
std::string scheme_of(std::string_view url) {
  std::string scheme;
  for (const char c : url) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || byte == 0x7F) continue;
    if (c == ':') return scheme;
    if (c == '/' || c == '?' || c == '#') return {};
    scheme.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
  return {};
}

}  // namespace

bool is_safe_url(std::string_view url) {
  const std::string scheme = scheme_of(url);
  return scheme.empty() || std::find(kSchemes.begin(), kSchemes.end(), scheme) != kSchemes.end();
}

std::string page_url(std::string_view url) {
  const std::size_t fragment = std::min(url.find('#'), url.size());
  const std::string_view path = url.substr(0, fragment);
  if (!path.ends_with(kDocumentEnding) || path.starts_with('/') || !scheme_of(url).empty())
    return std::string{url};
  // A document's page lies one folder deeper than its file.
  std::string page = "../";
  page.append(path.substr(0, path.size() - kDocumentEnding.size())).append("/index.html");
  return page.append(url.substr(fragment));
}

}  // namespace roadbook
