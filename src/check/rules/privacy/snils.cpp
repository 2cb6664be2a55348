// A number of the pension insurance (СНИЛС): «112-233-445 95», or eleven digits behind the word.
#include <string_view>

#include "base/byte_search.h"
#include "check/rules/privacy/personal_data.h"

namespace roadbook::rules_privacy {

namespace {

constexpr std::size_t kDigits = 11;
constexpr std::size_t kLength = 14;  // «112-233-445 95»
constexpr std::size_t kLabelLength = 24;

bool is_snils(std::string_view written) {
  if (written.size() < kLength) return false;
  for (std::size_t i = 0; i < kLength; ++i) {
    const bool part = i == 3 || i == 7 || i == 11;
    const bool fits = part ? written[i] == '-' || (i == 11 && written[i] == ' ') : is_digit(written[i]);
    if (!fits) return false;
  }
  return written.size() == kLength || !is_digit(written[kLength]);
}

void find_shaped(PersonalData& data) {
  const std::string_view text = data.text();
  for (std::size_t at = text.find('-'); at != std::string_view::npos; at = text.find('-', at + 1)) {
    if (at < 3 || !is_snils(text.substr(at - 3, kLength + 1))) continue;
    if (at > 3 && is_digit(text[at - 4])) continue;
    data.report(at - 3, at - 3 + kLength);
  }
}

void find_labelled(PersonalData& data) {
  const std::string_view text = data.text();
  constexpr SoughtWord kLabel{"СНИЛС"};
  for (std::size_t at = kLabel.find(text, 0); at != std::string_view::npos; at = kLabel.find(text, at + 1)) {
    const std::size_t digit = find_digit(text, at + kLabel.size(), kLabelLength);
    if (digit == std::string_view::npos) continue;
    const DigitRun run = read_digits(text, digit, kDigits + 1);
    if (run.digits == kDigits && !is_snils(text.substr(digit, kLength + 1))) data.report(digit, run.end);
  }
}

}  // namespace

void check_snils(const CheckInput& input, DocumentId id, Findings& findings) {
  for (const auto find : {find_shaped, find_labelled}) {
    PersonalData data{"privacy/snils", input, id, findings};
    find(data);
  }
}

}  // namespace roadbook::rules_privacy
