#include "wording/typography.h"

#include "base/utf8.h"

namespace roadbook {

namespace {

constexpr std::string_view kNumberSign = "№ ";
constexpr std::string_view kYear = " г";  // «г.», «гг.»

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// «А» … «Я», two bytes.
bool is_capital_at(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size() || text[at] != '\xD0') return false;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  return (second >= 0x90 && second <= 0xAF) || second == 0x81;
}

bool is_initial_at(std::string_view text, std::size_t at) {
  return is_capital_at(text, at) && at + 2 < text.size() && text[at + 2] == '.';
}

// Whether a letter or a digit ends at `at`.
bool is_after_letter(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const auto last = static_cast<unsigned char>(text[at - 1]);
  if (last < 0x80) return is_digit(text[at - 1]) || ((last | 0x20U) >= 'a' && (last | 0x20U) <= 'z');
  return at >= 2 && (text[at - 2] == '\xD0' || text[at - 2] == '\xD1');
}

// A space between initials, or between initials and the surname on either side of them.
bool is_space_of_name(std::string_view text, std::size_t at) {
  constexpr std::size_t kInitial = 3;  // bytes
  if (at < 2 || !is_capital_at(text, at + 1)) return false;
  if (text[at - 1] == '.') {
    return at >= kInitial && is_initial_at(text, at - kInitial) && !is_after_letter(text, at - kInitial);
  }
  const bool is_surname = text[at - 2] == '\xD0' || text[at - 2] == '\xD1';
  return is_surname && is_initial_at(text, at + 1);
}

// «2023 г.», «2023–2024 гг.», where a digit stands before the space.
bool is_space_of_year(std::string_view text, std::size_t at) {
  if (!text.substr(at).starts_with(kYear)) return false;
  const std::string_view rest = text.substr(at + kYear.size());
  return rest.starts_with(".") || rest.starts_with("г.");
}

}  // namespace

bool is_bound_space(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  if (is_digit(text[at - 1])) return is_space_of_year(text, at);
  return text.substr(0, at + 1).ends_with(kNumberSign) || is_space_of_name(text, at);
}

std::string typographic(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 8);
  std::size_t done = 0;
  for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at + 1)) {
    if (!is_bound_space(text, at)) continue;
    out.append(text.substr(done, at - done)).append(kNoBreakSpace);
    done = at + 1;
  }
  return out.append(text.substr(done));
}

std::string capitalized(std::string_view text) {
  std::string out;
  if (text.empty()) return out;
  const DecodedChar first = decode_utf8(text, 0);
  char32_t code = first.code;
  if ((code >= U'a' && code <= U'z') || (code >= U'а' && code <= U'я')) code -= 32;
  if (code == U'ё') code = U'Ё';
  if (first.valid) {
    append_utf8(out, code);
  } else {
    out.append(text.substr(0, first.length));
  }
  return out.append(text.substr(first.length));
}

}  // namespace roadbook
