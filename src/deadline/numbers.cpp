#include "deadline/numbers.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/date.h"
#include "base/utf8.h"
#include "deadline/digits.h"
#include "deadline/letters.h"

namespace roadbook::deadline {

namespace {

constexpr int kLeapYear = 2000;

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
  bool oblique = false;
};

// The ending of «1-го», «2х», or the place where none stands. «1-й день» is a day; «1-го дня» may be a
// length.
NumberEnding read_ending(std::string_view phrase, std::size_t at) {
  constexpr std::array<std::string_view, 14> kNaming{"й",  "я", "е",  "ый", "ой", "ая", "ое",
                                                     "ую", "ю", "ий", "ья", "ье", "ей", "ьей"};
  constexpr std::array<std::string_view, 8> kOblique{"го", "м", "му", "ом", "ого", "ому", "ем", "его"};
  constexpr std::array<std::string_view, 4> kCounting{"х", "ти", "ми", "ых"};
  const auto is_one_of = [](const auto& endings, std::string_view ending) {
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
  };
  const std::size_t begin = at < phrase.size() && phrase[at] == '-' ? at + 1 : at;
  std::size_t end = begin;
  while (end < phrase.size() && fold_letter(decode_utf8(phrase, end).code) != 0) {
    end += decode_utf8(phrase, end).length;
  }
  const std::string_view ending = phrase.substr(begin, end - begin);
  if (is_one_of(kNaming, ending)) return {end, true, false};
  if (is_one_of(kOblique, ending)) return {end, false, true};
  return {is_one_of(kCounting, ending) ? end : at, false, false};
}

}  // namespace

std::size_t skip_ending(std::string_view phrase, std::size_t at) { return read_ending(phrase, at).end; }

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
  return {Symbol::number, value, {}, ending.end, ending.names, ending.oblique};
}

}  // namespace roadbook::deadline
