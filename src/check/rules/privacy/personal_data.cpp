#include "check/rules/privacy/personal_data.h"

#include <algorithm>

namespace roadbook::rules_privacy {

PersonalData::PersonalData(std::string_view rule, const CheckInput& input, DocumentId id, Findings& findings)
    : rule_(rule),
      file_(input.corpus.document(id).file),
      text_(input.sources.file(file_).text),
      shown_(text_),
      findings_(findings) {}

void PersonalData::report(std::size_t begin, std::size_t end, std::string_view variant) {
  if (is_past(begin) || !shown_.shows(begin)) return;
  past_ = end;
  findings_.push_back({rule_,
                       {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)},
                       {},
                       {},
                       variant});
}

std::size_t separator_length(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at, 3);
  if (rest.empty()) return 0;
  if (rest[0] == ' ' || rest[0] == '-' || rest[0] == '(' || rest[0] == ')') return 1;
  if (rest.starts_with("\xC2\xA0")) return 2;
  // U+2010–U+2015
  if (rest.size() == 3 && rest.starts_with("\xE2\x80") && rest[2] >= '\x90' && rest[2] <= '\x95') return 3;
  return 0;
}

DigitRun read_digits(std::string_view text, std::size_t at, std::size_t most) {
  DigitRun run{at, at, 0};
  while (at < text.size() && run.digits < most) {
    if (is_digit(text[at])) {
      run.end = ++at;
      ++run.digits;
      continue;
    }
    // «) » and « (» are two; more part two numbers.
    std::size_t gap = at;
    for (int i = 0; i < 2 && gap < text.size(); ++i) gap += separator_length(text, gap);
    if (gap == at || gap >= text.size() || !is_digit(text[gap])) break;
    at = gap;
  }
  return run;
}

std::size_t find_digit(std::string_view text, std::size_t at, std::size_t distance) {
  const std::size_t end = std::min(text.size(), at + distance);
  for (; at < end && text[at] != '|' && text[at] != '\n'; ++at) {
    if (is_digit(text[at])) return at;
  }
  return std::string_view::npos;
}

}  // namespace roadbook::rules_privacy
