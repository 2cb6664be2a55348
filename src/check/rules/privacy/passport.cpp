// Series and number of a passport: «паспорт 0801 123456», «серия 08 01 № 123456».
#include <array>
#include <string_view>

#include "base/byte_search.h"
#include "check/rules/privacy/personal_data.h"

namespace roadbook::rules_privacy {

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
constexpr std::size_t kLabelLength = 60;  // «паспорт гражданина РФ: серия »
constexpr std::size_t kGapLength = 24;    // « номер », « № »

struct Digits {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t length() const { return end - begin; }
};

Digits next_digits(std::string_view text, std::size_t from, std::size_t distance) {
  const std::size_t begin = find_digit(text, from, distance);
  if (begin == kNowhere) return {};
  std::size_t end = begin;
  while (end < text.size() && is_digit(text[end])) ++end;
  return {begin, end};
}

// Four digits (or two and two) and six, or ten; the end of the last, 0 for anything else.
std::size_t passport_end(std::string_view text, const Digits& first) {
  if (first.length() == 10) return first.end;
  Digits series = first;
  if (first.length() == 2) {
    series = next_digits(text, first.end, 3);
    if (series.length() != 2) return 0;
  } else if (first.length() != 4) {
    return 0;
  }
  const Digits number = next_digits(text, series.end, kGapLength);
  return number.length() == 6 ? number.end : 0;
}

}  // namespace

void check_passport(const CheckInput& input, DocumentId id, Findings& findings) {
  // Without their first letters, which may be capital.
  constexpr std::array kLabels{SoughtWord{"аспорт"}, SoughtWord{"ерия"}};
  for (const SoughtWord& label : kLabels) {
    PersonalData data{"privacy/passport", input, id, findings};
    const std::string_view text = data.text();
    for (std::size_t at = label.find(text, 0); at != kNowhere; at = label.find(text, at + label.size())) {
      const Digits first = next_digits(text, at + label.size(), kLabelLength);
      if (first.length() == 0) continue;
      if (const std::size_t end = passport_end(text, first); end > 0) data.report(first.begin, end);
    }
  }
}

}  // namespace roadbook::rules_privacy
