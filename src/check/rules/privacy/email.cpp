// An address of electronic mail.
#include <string_view>

#include "check/rules/privacy/personal_data.h"

namespace roadbook::rules_privacy {

namespace {

constexpr std::size_t kLongestName = 64;     // RFC 5321, section 4.5.3.1.1
constexpr std::size_t kLongestDomain = 255;  // RFC 5321, section 4.5.3.1.2

bool is_name_char(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' ||
         c == '-' || c == '+' || c == '%';
}

// Bytes over 7F are letters of «почта.рф».
bool is_domain_char(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' ||
         (byte >= 0xD0 && byte <= 0xD1) || (byte >= 0x80 && byte <= 0xBF);
}

}  // namespace

void check_email(const CheckInput& input, DocumentId id, Findings& findings) {
  PersonalData data{"privacy/email", input, id, findings};
  const std::string_view text = data.text();
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && at - begin < kLongestName && is_name_char(text[begin - 1])) --begin;
    std::size_t end = at + 1;
    while (end < text.size() && end - at < kLongestDomain && is_domain_char(text[end])) ++end;
    while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
    const std::string_view domain = text.substr(at + 1, end - at - 1);
    const std::size_t dot = domain.rfind('.');
    const bool whole = begin < at && dot != std::string_view::npos && dot > 0 && domain.size() - dot > 2;
    if (whole) data.report(begin, end);
  }
}

}  // namespace roadbook::rules_privacy
