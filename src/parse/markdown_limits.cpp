#include "parse/markdown_limits.h"

#include <algorithm>

#include "base/byte_search.h"
#include "base/text.h"

namespace roadbook {

namespace {

// For each «<?» or «<!» the library may read the text to its end: about a nanosecond a byte.
constexpr std::size_t kMostScannedBytes = 500'000'000;
// Each «[label]» may copy the address and the title that the label stands for.
constexpr std::size_t kMostReferenceBytes = 64'000'000;
constexpr std::size_t kLongestLabel = 1000;  // GFM specification 0.29, section 4.7

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// Length of the mark of a quote or of a list's item that begins the text; 0 if there is none.
std::size_t mark_length(std::string_view text) {
  if (text.front() == '>') return 1;
  std::size_t length = 1;
  if (text.front() >= '0' && text.front() <= '9') {
    while (length < text.size() && length < 9 && text[length] >= '0' && text[length] <= '9') ++length;
    if (length == text.size() || (text[length] != '.' && text[length] != ')')) return 0;
    ++length;
  } else if (text.front() != '-' && text.front() != '*' && text.front() != '+') {
    return 0;
  }
  return length == text.size() || is_space(text[length]) ? length : 0;
}

// «- - - -» is a line across the page, not lists in lists.
bool is_rule(std::string_view text) {
  const char mark = text.front();
  return std::all_of(text.begin(), text.end(), [mark](char c) { return c == mark || is_space(c); });
}

// Whether the marks that the line begins with reach so far to the right that blocks stand in one another too
// deep.
bool is_nested_too_deep(std::string_view line) {
  std::size_t column = 0;
  while (true) {
    std::size_t skipped = 0;
    while (skipped < line.size() && is_space(line[skipped])) column += line[skipped++] == '\t' ? 4 : 1;
    line.remove_prefix(skipped);
    if (line.empty()) return false;
    const std::size_t length = mark_length(line);
    if (length == 0 || (column == 0 && is_rule(line))) return false;
    if (column >= kDeepestMarkdown) return !is_rule(line);
    column += length;
    line.remove_prefix(length);
  }
}

// «[label]: address "title"», which may go on to the next empty line.
bool may_define_reference(std::string_view text) {
  const std::size_t bracket = text.find_first_not_of(" \t>");
  if (bracket == std::string_view::npos || text[bracket] != '[') return false;
  return text.substr(bracket, kLongestLabel + 2).find("]:") != std::string_view::npos;
}

// The longest text from a line that may begin a definition to the next empty line.
std::size_t longest_definition(std::string_view text, std::size_t& longest_at) {
  std::size_t longest = 0;
  std::optional<std::size_t> begin;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    if (is_blank(line)) {
      begin.reset();
    } else if (!begin && may_define_reference(text.substr(at, line.size() + kLongestLabel))) {
      begin = at;
    }
    if (begin && end - *begin > longest) {
      longest = end - *begin;
      longest_at = *begin;
    }
    at = end + 1;
  }
  return longest;
}

std::size_t count_unfinished_html(std::string_view text, std::size_t& first) {
  std::size_t count = 0;
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const std::string_view tag = text.substr(at, 3);
    if (!tag.starts_with("<?") && (!tag.starts_with("<!") || tag == "<!-")) continue;
    if (count++ == 0) first = at;
  }
  return count;
}

}  // namespace

std::optional<MarkdownExcess> find_markdown_excess(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (is_nested_too_deep(text.substr(begin, end - begin))) return MarkdownExcess{begin, "nesting"};
    begin = end + 1;
  }
  std::size_t at = 0;
  if (count_unfinished_html(text, at) > kMostScannedBytes / (text.size() + 1))
    return MarkdownExcess{at, "markup"};
  if (text.find("]:") == std::string_view::npos) return std::nullopt;
  const std::size_t longest = longest_definition(text, at);
  if (longest > kMostReferenceBytes / (count_byte(text, '[') + 1)) return MarkdownExcess{at, "references"};
  return std::nullopt;
}

}  // namespace roadbook
