// A target that nobody can measure: no number, a share over 100 %, a number that is none («8О %»).
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/russian.h"
#include "base/text.h"
#include "base/utf8.h"
#include "check/rule.h"
#include "check/rules/indicator/targets.h"
#include "check/wording.h"

namespace roadbook::rules_indicator {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// What can be checked without a number; beginnings, folded.
constexpr std::array<std::string_view, 14> kAnswers{"да",       "нет",     "имеется", "есть",  "налич",
                                                    "отсутств", "рост",    "увелич",  "сниж",  "уменьш",
                                                    "положит",  "не ниже", "не выше", "сохран"};

bool is_answer(std::string_view folded) {
  return std::any_of(kAnswers.begin(), kAnswers.end(),
                     [folded](std::string_view answer) { return folded.starts_with(answer); });
}

constexpr std::array<std::string_view, 5> kShares{"доля", "процент", "удельный вес", "охват", "%"};

bool is_share(std::string_view folded) {
  return std::any_of(kShares.begin(), kShares.end(), [folded](std::string_view share) {
    return folded.find(share) != std::string_view::npos;
  });
}

struct Number {
  double value = 0;
  std::size_t end = 0;
  bool broken = false;  // «12,,5», «8О»: a letter or a second comma where a digit should be
};

// The number that begins at the byte: digits, one comma or full stop with digits behind it, spaces between
// thousands.
Number read_number(std::string_view text, std::size_t at) {
  Number number;
  bool fraction = false;
  double weight = 0.1;
  for (number.end = at; number.end < text.size(); ++number.end) {
    const char c = text[number.end];
    const bool digit_next = number.end + 1 < text.size() && is_digit(text[number.end + 1]);
    if (is_digit(c)) {
      const int digit = c - '0';
      number.value = fraction ? number.value + digit * weight : number.value * 10 + digit;
      if (fraction) weight /= 10;
    } else if ((c == ',' || c == '.') && digit_next && !fraction) {
      fraction = true;
    } else if (c == ' ' && digit_next && !fraction) {
      continue;
    } else {
      break;
    }
  }
  const std::string_view rest = text.substr(number.end);
  const bool twice =
      rest.size() > 1 && (rest[0] == ',' || rest[0] == '.') && (rest[1] == ',' || rest[1] == '.');
  const char32_t next = rest.empty() ? U' ' : decode_utf8(rest, 0).code;
  number.broken = twice || next == U'О' || next == U'O' || next == U'о' || next == U'o' || next == U'З';
  return number;
}

// The key of what is wrong with the value; nothing where all is well.
std::optional<std::string_view> fault_of(std::string_view value, bool share) {
  const std::string folded = fold(value);
  std::size_t at = folded.find_first_of("0123456789");
  if (at == std::string::npos)
    return is_answer(folded) ? std::nullopt : std::optional<std::string_view>{"message"};
  if (folded.find("%%") != std::string::npos) return "broken";
  while (at != std::string::npos) {
    const Number number = read_number(folded, at);
    if (number.broken) return "broken";
    const std::size_t unit = std::min(folded.find_first_not_of(' ', number.end), folded.size());
    const bool percent = unit < folded.size() && folded[unit] == '%';
    if (share && percent && number.value > 100) return "over-hundred";
    at = folded.find_first_of("0123456789", number.end);
  }
  const bool negative = folded.front() == '-' && folded.size() > 1 && is_digit(folded[1]);
  return share && negative ? std::optional<std::string_view>{"negative"} : std::nullopt;
}

}  // namespace

void check_bad_value(const CheckInput& input, DocumentId id, Findings& findings) {
  const Document& document = input.corpus.document(id);
  if (document.roadmap() == nullptr) return;
  for (const Table& table : document.tables) {
    const auto columns = find_targets(table);
    if (!columns) continue;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      const auto cells = table.row(row);
      const bool share = is_share(fold(cells[columns->name].text));
      for (const std::size_t column : columns->targets) {
        const Cell& cell = cells[column];
        if (is_left_empty(cell)) continue;
        const auto fault = fault_of(cell.text, share);
        if (!fault) continue;
        findings.push_back(
            {"indicator/bad-value", cell.span, {{"value", collapse_spaces(cell.text)}}, {}, *fault});
      }
    }
  }
}

}  // namespace roadbook::rules_indicator
