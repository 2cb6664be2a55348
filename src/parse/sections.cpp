#include "parse/sections.h"

#include <algorithm>

#include "base/russian.h"
#include "base/text.h"

namespace roadbook {

namespace {

constexpr std::size_t kWordsInKey = 3;
constexpr std::size_t kLongestKey = 48;

// The number that begins a heading, without its full stop or bracket; empty: none. Roman numbers may be typed
// with Cyrillic look-alikes («ІІ», «Х»), which slug() would spell out, so only Latin ones count here.
std::string_view leading_number(std::string_view title) {
  std::size_t digits = 0;
  while (digits < title.size() && ((title[digits] >= '0' && title[digits] <= '9') || title[digits] == '.'))
    ++digits;
  std::size_t roman = 0;
  while (roman < title.size() && std::string_view{"IVXLC"}.find(title[roman]) != std::string_view::npos)
    ++roman;
  const std::size_t length = std::max(digits, roman);
  if (length == 0) return {};
  const std::string_view rest = title.substr(length);
  const bool ends = rest.empty() || rest.front() == '.' || rest.front() == ')' || rest.front() == ' ';
  if (!ends) return {};
  std::string_view number = title.substr(0, length);
  while (number.ends_with('.')) number.remove_suffix(1);
  return number;
}

std::string first_words(const std::string& key) {
  std::size_t at = 0;
  for (std::size_t word = 0; word < kWordsInKey; ++word) {
    at = key.find('-', at);
    if (at == std::string::npos) return key;
    ++at;
  }
  return key.substr(0, at - 1);
}

std::string lower_latin(std::string_view text) {
  std::string out{text};
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

std::string shortened(std::string key) {
  if (key.size() > kLongestKey) key.resize(kLongestKey);
  while (key.ends_with('-') || key.ends_with('.')) key.pop_back();
  return key;
}

}  // namespace

std::string section_key(std::string_view title) {
  const std::string_view number = leading_number(trim(title));
  return shortened(number.empty() ? first_words(slug(title)) : lower_latin(number));
}

SectionTree::SectionTree(Document& document) : document_(document) { document.sections.push_back({}); }

std::uint32_t SectionTree::open(std::uint32_t level, std::string_view title, SourceSpan span) {
  std::uint32_t parent = current_;
  while (parent != 0 && document_.sections[parent].level >= level) parent = document_.sections[parent].parent;
  const std::string& anchor = document_.sections[parent].anchor;
  std::string key = section_key(title);
  if (key.empty()) key = "section";
  // «2.1» under «2» already holds the number of the section above.
  if (!anchor.empty() && !key.starts_with(anchor + ".")) key = anchor + "." + key;
  document_.sections.push_back({title, span, level, parent, anchors_.take(key)});
  current_ = static_cast<std::uint32_t>(document_.sections.size() - 1);
  return current_;
}

}  // namespace roadbook
