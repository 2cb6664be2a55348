#include "deadline/digits.h"

namespace roadbook::deadline {

namespace {

// Bytes of the letter O that stands for a zero: «20.1О.2021», «15.О3.2023»; 0 where none does.
std::size_t zero_letter(std::string_view phrase, std::size_t at) {
  for (const std::string_view letter : {"О", "о", "O", "o"}) {
    if (phrase.substr(at, letter.size()) != letter) continue;
    const std::size_t next = at + letter.size();
    const bool stop = next < phrase.size() && phrase[next] == '.' && is_digit(phrase, next + 1);
    return stop || is_digit(phrase, next) ? letter.size() : 0;
  }
  return 0;
}

std::size_t skip_spaces(std::string_view phrase, std::size_t at) {
  while (at < phrase.size() && (phrase[at] == ' ' || phrase.substr(at, 2) == "\u00A0")) {
    at += phrase[at] == ' ' ? 1 : 2;
  }
  return at;
}

}  // namespace

bool is_digit(std::string_view phrase, std::size_t at) {
  return at < phrase.size() && phrase[at] >= '0' && phrase[at] <= '9';
}

Digits read_digits(std::string_view phrase, std::size_t at) {
  Digits digits{at, at, 0, 0};
  while (digits.end < phrase.size()) {
    const std::size_t zero = zero_letter(phrase, digits.end);
    if (zero == 0 && !is_digit(phrase, digits.end)) break;
    if (digits.count < 4) digits.value = digits.value * 10 + (zero != 0 ? 0 : phrase[digits.end] - '0');
    ++digits.count;
    digits.end += zero != 0 ? zero : 1;
  }
  if (digits.count > 4) digits.value = 0;
  return digits;
}

std::optional<Digits> read_after(std::string_view phrase, std::size_t at, char mark, bool& loose) {
  const std::size_t mark_at = skip_spaces(phrase, at);
  if (mark_at >= phrase.size() || phrase[mark_at] != mark) return std::nullopt;
  const std::size_t again =
      mark_at + 1 < phrase.size() && phrase[mark_at + 1] == mark ? 1 : 0;  // «01..09.2023»
  const std::size_t digits_at = skip_spaces(phrase, mark_at + 1 + again);
  if (!is_digit(phrase, digits_at) && zero_letter(phrase, digits_at) == 0) return std::nullopt;
  loose = loose || mark_at != at || digits_at != mark_at + 1;
  return read_digits(phrase, digits_at);
}

}  // namespace roadbook::deadline
