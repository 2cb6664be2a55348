#include "base/date.h"

#include <cstdio>

namespace roadbook {

namespace {

std::optional<int> parse_digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<Date> checked_date(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
  if (!year || !month || !day || *year == 0) return std::nullopt;
  const Date date = make_date(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
  if (!date.ok()) return std::nullopt;
  return date;
}

}  // namespace

Date make_date(int year, unsigned month, unsigned day) {
  return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

Date last_day_of_month(int year, unsigned month) {
  return Date{std::chrono::year{year} / std::chrono::month{month} / std::chrono::last};
}

Date add_days(Date day, int days) { return Date{std::chrono::sys_days{day} + std::chrono::days{days}}; }

Period year_period(int year) { return {make_date(year, 1, 1), make_date(year, 12, 31)}; }

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10) return std::nullopt;
  if (text[4] == '-' && text[7] == '-') {
    return checked_date(parse_digits(text.substr(0, 4)), parse_digits(text.substr(5, 2)),
                        parse_digits(text.substr(8, 2)));
  }
  if (text[2] == '.' && text[5] == '.') {
    return checked_date(parse_digits(text.substr(6, 4)), parse_digits(text.substr(3, 2)),
                        parse_digits(text.substr(0, 2)));
  }
  return std::nullopt;
}

// On every row of every page, so without the library's formatting.
std::string format_iso(Date day) {
  const int year = static_cast<int>(day.year());
  if (year < 0 || year > 9999) return {};
  const auto digit = [](unsigned value) { return static_cast<char>('0' + value % 10); };
  const auto y = static_cast<unsigned>(year);
  const auto m = static_cast<unsigned>(day.month());
  const auto d = static_cast<unsigned>(day.day());
  return {digit(y / 1000), digit(y / 100), digit(y / 10), digit(y),      '-',
          digit(m / 10),   digit(m),       '-',           digit(d / 10), digit(d)};
}

std::string format_russian(Date day) {
  const auto two_digits = [](std::string& out, unsigned number) {
    out.push_back(static_cast<char>('0' + number / 10 % 10));
    out.push_back(static_cast<char>('0' + number % 10));
  };
  std::string out;
  two_digits(out, static_cast<unsigned>(day.day()));
  out.push_back('.');
  two_digits(out, static_cast<unsigned>(day.month()));
  out.push_back('.');
  const auto year = static_cast<unsigned>(static_cast<int>(day.year()));
  two_digits(out, year / 100);
  two_digits(out, year % 100);
  return out;
}

unsigned iso_weekday(Date day) { return std::chrono::weekday{std::chrono::sys_days{day}}.iso_encoding(); }

}  // namespace roadbook
