#include "deadline/numbers.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/date.h"
#include "base/utf8.h"
#include "deadline/lexicon.h"

namespace roadbook::deadline {

namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr int kLeapYear = 2000;

struct Digits {
  std::size_t begin = 0;
  std::size_t end = 0;
  int value = 0;          // 0 where there are more than four
  std::size_t count = 0;  // of digits

  std::size_t length() const { return count; }
  bool is_year() const { return length() == 4 && value >= kFirstYear && value <= kLastYear; }
};

bool is_digit(std::string_view phrase, std::size_t at) {
  return at < phrase.size() && phrase[at] >= '0' && phrase[at] <= '9';
}

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

std::size_t skip_spaces(std::string_view phrase, std::size_t at) {
  while (at < phrase.size() && (phrase[at] == ' ' || phrase.substr(at, 2) == "\u00A0")) {
    at += phrase[at] == ' ' ? 1 : 2;
  }
  return at;
}

// Digits after a mark; nothing where something else follows. `loose` becomes true where spaces stand around
// the mark.
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

std::int16_t full_year(const Digits& digits) {
  return static_cast<std::int16_t>(digits.length() == 2 ? 2000 + digits.value : digits.value);
}

WrittenNumber date_of(const Digits& day, const Digits& month, const Digits& year, std::size_t end) {
  WrittenNumber number{Symbol::bad_date, 0, {}, end};
  if (day.length() > 2 || month.length() > 2 || day.value == 0 || month.value == 0) return number;
  if (!year.is_year() && year.length() != 2) return number;
  number.term.day = static_cast<std::uint8_t>(day.value);
  number.term.month = static_cast<std::uint8_t>(month.value);
  number.term.year = full_year(year);
  if (is_possible_day(number.term)) number.symbol = Symbol::date;
  return number;
}

// 2023-09-22; 22-09-2023 and 22/09/2023 too
std::optional<WrittenNumber> read_marked(std::string_view phrase, const Digits& first, char mark) {
  bool loose = false;
  const auto second = read_after(phrase, first.end, mark, loose);
  if (!second || second->length() != 2) return std::nullopt;
  const auto third = read_after(phrase, second->end, mark, loose);
  if (!third || loose) return std::nullopt;
  if (first.is_year() && third->length() == 2) return date_of(*third, *second, first, third->end);
  const bool short_year = mark == '/' && third->length() == 2;
  if (first.length() <= 2 && (third->is_year() || short_year))
    return date_of(first, *second, *third, third->end);
  return std::nullopt;
}

// 10:00, 9-00. With a full stop, «10.30» is one where no day can be meant.
std::optional<WrittenNumber> read_clock(std::string_view phrase, const Digits& hour) {
  constexpr int kHours = 24;
  constexpr int kMinutes = 60;
  if (hour.length() > 2 || hour.value > kHours || hour.end >= phrase.size()) return std::nullopt;
  const char mark = phrase[hour.end];
  if ((mark != ':' && mark != '-') || !is_digit(phrase, hour.end + 1)) return std::nullopt;
  const Digits minute = read_digits(phrase, hour.end + 1);
  if (minute.length() != 2 || minute.value >= kMinutes) return std::nullopt;
  if (mark == '-' && minute.value != 0) return std::nullopt;
  return WrittenNumber{Symbol::clock, 0, {}, minute.end};
}

// 8.02 and 02.2023
std::optional<WrittenNumber> read_two(const Digits& first, const Digits& second) {
  WrittenNumber number{Symbol::bad_date, 0, {}, second.end};
  if (first.length() > 2 || first.value == 0) return std::nullopt;
  if (second.is_year()) {
    if (first.value > 12) return number;
    number.symbol = Symbol::month_year;
    number.term.month = static_cast<std::uint8_t>(first.value);
    number.term.year = full_year(second);
    return number;
  }
  if (second.length() > 2) return std::nullopt;
  number.term.day = static_cast<std::uint8_t>(first.value);
  number.term.month = static_cast<std::uint8_t>(std::min(second.value, 99));
  const bool minutes = second.length() == 2 && first.value <= 24 && (second.value == 0 || second.value > 12);
  if (minutes && second.value < 60) number.symbol = Symbol::clock;
  if (is_possible_day(number.term)) number.symbol = Symbol::day_month;
  return number;
}

// «22,09.2023», «22,09,2023»: commas slipped in for stops.
std::optional<WrittenNumber> read_comma_slip(std::string_view phrase, const Digits& first) {
  bool loose = false;
  const auto second = read_after(phrase, first.end, ',', loose);
  if (!second || second->length() != 2) return std::nullopt;
  auto third = read_after(phrase, second->end, '.', loose);
  if (!third) third = read_after(phrase, second->end, ',', loose);
  if (!third || loose || !third->is_year()) return std::nullopt;
  return date_of(first, *second, *third, third->end);
}

// Dates with full stops. Spaces around a stop are a slip that only a whole date forgives: «21 .01. 2022» is
// one, but «до 5. 10 раз» is not.
std::optional<WrittenNumber> read_dotted(std::string_view phrase, const Digits& first) {
  bool loose = false;
  const auto second = read_after(phrase, first.end, '.', loose);
  if (!second) return read_comma_slip(phrase, first);
  const bool loose_pair = loose;
  if (const auto third = read_after(phrase, second->end, '.', loose)) {
    if (!loose || third->is_year()) return date_of(first, *second, *third, third->end);
  }
  if (loose_pair) return std::nullopt;
  return read_two(first, *second);
}

struct NumberEnding {
  std::size_t end = 0;
  bool names = false;
};

// The ending of «1-го», «2х», or the place where none stands. «1-й день» is a day; «1-го дня» may be a
// length.
NumberEnding read_ending(std::string_view phrase, std::size_t at) {
  constexpr std::array<std::string_view, 14> kNaming{"й",  "я", "е",  "ый", "ой", "ая", "ое",
                                                     "ую", "ю", "ий", "ья", "ье", "ей", "ьей"};
  constexpr std::array<std::string_view, 11> kOthers{"го", "м",  "му", "ом",  "ого", "ому",
                                                     "х",  "ти", "ми", "его", "ых"};
  const std::size_t begin = at < phrase.size() && phrase[at] == '-' ? at + 1 : at;
  std::size_t end = begin;
  while (end < phrase.size() && fold_letter(decode_utf8(phrase, end).code) != 0) {
    end += decode_utf8(phrase, end).length;
  }
  const std::string_view ending = phrase.substr(begin, end - begin);
  if (std::find(kNaming.begin(), kNaming.end(), ending) != kNaming.end()) return {end, true};
  return {std::find(kOthers.begin(), kOthers.end(), ending) != kOthers.end() ? end : at, false};
}

}  // namespace

bool is_possible_day(const Term& term) {
  return make_date(term.year == 0 ? kLeapYear : term.year, term.month, term.day).ok();
}

WrittenNumber read_written_number(std::string_view phrase, std::size_t at) {
  const Digits digits = read_digits(phrase, at);
  if (const auto clock = read_clock(phrase, digits)) return *clock;
  for (const char mark : {'-', '/'}) {
    if (const auto date = read_marked(phrase, digits, mark)) return *date;
  }
  if (const auto date = read_dotted(phrase, digits)) return *date;
  const auto value = static_cast<std::uint16_t>(digits.value);
  if (digits.is_year()) {
    WrittenNumber year{Symbol::year_number, value, {}, digits.end};
    year.term.year = full_year(digits);
    return year;
  }
  const NumberEnding ending = read_ending(phrase, digits.end);
  return {Symbol::number, value, {}, ending.end, ending.names};
}

}  // namespace roadbook::deadline
