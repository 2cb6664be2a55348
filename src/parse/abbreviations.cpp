#include "parse/abbreviations.h"

#include <algorithm>
#include <array>

#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"

namespace roadbook {

namespace {

constexpr std::string_view kFurther = "(далее";
constexpr std::string_view kAnd = " и ";
constexpr std::size_t kLongestForm = 400;  // bytes of a full form before the bracket
constexpr std::array<std::string_view, 5> kDashes{" – ", " — ", " - ", " −", "–"};

struct Dash {
  std::size_t at = std::string_view::npos;
  std::size_t length = 0;
};

Dash find_dash(std::string_view text) {
  Dash first;
  for (const std::string_view dash : kDashes) {
    const std::size_t at = text.find(dash);
    if (at < first.at) first = {at, dash.size()};
  }
  return first;
}

// «– ОО», «-ШНОР», «— ООА»: without the dash.
std::string_view after_dash(std::string_view text) {
  text = trim(text);
  for (const std::string_view dash : {"–", "—", "−", "-", ":"}) {
    if (text.starts_with(dash)) return trim(text.substr(dash.size()));
  }
  return text;
}

// The words before the bracket, back to where a cell, a line or a sentence begins, or to `after`: the end of
// the bracket before («отдел образования (далее – ОО) и школы города (далее – школы)»).
std::string_view full_form_before(std::string_view text, std::size_t bracket, std::size_t after) {
  const std::size_t earliest = std::max(after, bracket > kLongestForm ? bracket - kLongestForm : 0);
  const std::string_view before = text.substr(earliest, bracket - earliest);
  std::size_t begin = earliest;
  for (const std::string_view border : {"\n", "|", "<br>", "; ", ". ", ": ", ", "}) {
    const std::size_t at = before.rfind(border);
    if (at != std::string_view::npos) begin = std::max(begin, earliest + at + border.size());
  }
  if (begin == after && text.substr(begin).starts_with(kAnd)) begin += kAnd.size();
  while (begin < bracket && is_continuation(text[begin])) ++begin;
  return trim(text.substr(begin, bracket - begin));
}

}  // namespace

bool is_abbreviation_heading(std::string_view text) {
  constexpr std::size_t kLongest = 40;  // bytes that may matter
  text = trim(text).substr(0, kLongest);
  // Nearly all paragraphs begin with another letter.
  const char32_t first = text.empty() ? U' ' : fold_char(decode_utf8(text, 0).code);
  if (first != U'п' && first != U'с') return false;
  const std::string folded = fold(text);
  return folded.starts_with("принятые сокращения") || folded.starts_with("список сокращений") ||
         folded.starts_with("сокращения");
}

void read_abbreviation_list(std::span<const MarkdownItem> items, Document& document) {
  for (const MarkdownItem& item : items) {
    const Dash dash = find_dash(item.text);
    if (dash.at == std::string_view::npos) continue;
    std::string full{trim(std::string_view{item.text}.substr(dash.at + dash.length))};
    while (full.ends_with(';') || full.ends_with('.')) full.pop_back();
    document.abbreviations.push_back(
        {std::string{trim(item.text.substr(0, dash.at))}, std::move(full), item.span});
  }
}

void read_inline_abbreviations(std::string_view file_text, std::size_t begin, Document& document) {
  std::size_t after = begin;
  for (std::size_t at = file_text.find(kFurther, begin); at != std::string_view::npos;
       at = file_text.find(kFurther, at + 1)) {
    // Never looked for further than it may stand: a file may hold a million open brackets.
    const std::size_t length = file_text.substr(at, kLongestForm).find(')');
    if (length == std::string_view::npos) continue;
    const std::size_t close = at + length;
    const std::size_t inner = at + kFurther.size();
    const std::string_view short_form = after_dash(file_text.substr(inner, close - inner));
    if (short_form.empty() || short_form.find(kFurther) != std::string_view::npos) continue;
    if (short_form.find('\n') != std::string_view::npos) continue;
    const auto place = static_cast<std::uint32_t>(short_form.data() - file_text.data());
    document.abbreviations.push_back({std::string{short_form},
                                      std::string{full_form_before(file_text, at, after)},
                                      {document.file, place, static_cast<std::uint32_t>(short_form.size())}});
    after = close + 1;
  }
}

}  // namespace roadbook
