// A telephone number: «+7 (914) 123-45-67», «89141234567», «тел. 2-13-45».
#include <array>
#include <string_view>

#include "base/byte_search.h"
#include "check/rules/privacy/personal_data.h"

namespace roadbook::rules_privacy {

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
constexpr std::size_t kFederalDigits = 11;
// A number inside a town.
constexpr std::size_t kFewestDigits = 5;
// «телефон для справок (Иванова): » and the like.
constexpr std::size_t kLabelLength = 48;

bool is_toll_free(std::string_view digits) {
  std::size_t seen = 0;
  for (const char c : digits) {
    if (!is_digit(c)) continue;
    if (seen > 0 && c != (seen == 1 ? '8' : '0')) return false;
    if (++seen == 4) return true;
  }
  return false;
}

bool begins_number(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  const char before = text[at - 1];
  return before == ' ' || before == '|' || before == '(' || before == '\n' || before == ':' ||
         before == '>' || before == ',' || before == ';' || before == '\xA0' || before == '+' ||
         before == '"';
}

// Written as people write telephones: with the code apart, or as eleven digits from 79 or 89. Other numbers
// of eleven digits (of a bank's account, say) are not.
bool looks_like_phone(std::string_view written) {
  const bool parted = written.find_first_of(" -(") != kNowhere || written.find('\xA0') != kNowhere;
  return parted ? separator_length(written, 1) > 0 : written[1] == '9';
}

// The end of a number that begins with 7 or 8, or 0.
std::size_t federal_end(std::string_view text, std::size_t at) {
  const DigitRun run = read_digits(text, at, kFederalDigits);
  if (run.digits != kFederalDigits || (run.end < text.size() && is_digit(text[run.end]))) return 0;
  const std::string_view written = text.substr(at, run.end - at);
  return looks_like_phone(written) && !is_toll_free(written) ? run.end : 0;
}

void find_federal(PersonalData& data) {
  const std::string_view text = data.text();
  for (std::size_t at = text.find('8'); at != kNowhere; at = text.find('8', at + 1)) {
    if (data.is_past(at) || !begins_number(text, at)) continue;
    if (const std::size_t end = federal_end(text, at); end > 0) data.report(at, end);
  }
}

void find_international(PersonalData& data) {
  const std::string_view text = data.text();
  for (std::size_t at = text.find("+7"); at != kNowhere; at = text.find("+7", at + 2)) {
    const DigitRun run = read_digits(text, at + 1, kFederalDigits);
    if (run.digits == kFederalDigits) data.report(at, run.end);
  }
}

// Behind «тел.» or «телефон» in whatever case of the first letter, which is looked at by itself.
constexpr std::array kLabels{SoughtWord{"ел."}, SoughtWord{"ел:"}, SoughtWord{"елефон"}};

void find_labelled(const SoughtWord& label, PersonalData& data) {
  const std::string_view text = data.text();
  label.each(text, [&](std::size_t at) {
    const std::string_view before = text.substr(0, at);
    if (!before.ends_with("т") && !before.ends_with("Т")) return;
    const std::size_t digit = find_digit(text, at + label.size(), kLabelLength);
    if (digit == kNowhere) return;
    const DigitRun run = read_digits(text, digit, kFederalDigits);
    const bool dates = run.end < text.size() && text[run.end] == '.';
    if (run.digits < kFewestDigits || dates || is_toll_free(text.substr(digit, run.end - digit))) return;
    const bool plus = digit > 0 && text[digit - 1] == '+';
    data.report(digit - (plus ? 1 : 0), run.end);
  });
}

}  // namespace

void check_phone(const CheckInput& input, DocumentId id, Findings& findings) {
  // Each looks for its own beginning of a number; a number that two of them find is reported once.
  for (const auto find : {find_federal, find_international}) {
    PersonalData data{"privacy/phone", input, id, findings};
    find(data);
  }
  for (const SoughtWord& label : kLabels) {
    PersonalData data{"privacy/phone", input, id, findings};
    find_labelled(label, data);
  }
}

}  // namespace roadbook::rules_privacy
