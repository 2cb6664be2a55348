#include "wording/dates.h"

#include <array>

namespace roadbook {

namespace {

using Keys = std::array<std::string_view, 13>;

constexpr Keys kMonths{"",
                       "site.month.1",
                       "site.month.2",
                       "site.month.3",
                       "site.month.4",
                       "site.month.5",
                       "site.month.6",
                       "site.month.7",
                       "site.month.8",
                       "site.month.9",
                       "site.month.10",
                       "site.month.11",
                       "site.month.12"};
constexpr Keys kMonthsOfDates{"",
                              "site.month-of.1",
                              "site.month-of.2",
                              "site.month-of.3",
                              "site.month-of.4",
                              "site.month-of.5",
                              "site.month-of.6",
                              "site.month-of.7",
                              "site.month-of.8",
                              "site.month-of.9",
                              "site.month-of.10",
                              "site.month-of.11",
                              "site.month-of.12"};
constexpr std::array<std::string_view, 8> kWeekdays{"",
                                                    "site.weekday.1",
                                                    "site.weekday.2",
                                                    "site.weekday.3",
                                                    "site.weekday.4",
                                                    "site.weekday.5",
                                                    "site.weekday.6",
                                                    "site.weekday.7"};

void append_padded(std::string& out, unsigned value, unsigned width) {
  std::array<char, 10> digits{};
  std::size_t at = digits.size();
  while (value > 0 || digits.size() - at < width) {
    digits[--at] = static_cast<char>('0' + value % 10);
    value /= 10;
  }
  out.append(&digits[at], digits.size() - at);
}

void append_token(std::string& out, std::string_view token, Date day, const Keys& months,
                  const Messages& messages) {
  if (token == "dd") {
    append_padded(out, static_cast<unsigned>(day.day()), 2);
  } else if (token == "d") {
    append_padded(out, static_cast<unsigned>(day.day()), 1);
  } else if (token == "mm") {
    append_padded(out, static_cast<unsigned>(day.month()), 2);
  } else if (token == "yyyy") {
    append_padded(out, static_cast<unsigned>(static_cast<int>(day.year())), 4);
  } else if (token == "month") {
    out.append(messages.text(months.at(static_cast<unsigned>(day.month()))));
  }
}

// Dates are on every row of every page, so the pattern is walked here and not through a list of facts.
void append_date(std::string& out, std::string_view pattern, Date day, const Keys& months,
                 const Messages& messages) {
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t open = pattern.find('{', at);
    const std::size_t close = pattern.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos) {
      out.append(pattern.substr(at));
      return;
    }
    out.append(pattern.substr(at, open - at));
    append_token(out, pattern.substr(open + 1, close - open - 1), day, months, messages);
    at = close + 1;
  }
}

bool is_first_of(Date day, unsigned month) {
  return day.day() == std::chrono::day{1} && day.month() == std::chrono::month{month};
}

bool is_last_of(Date day, unsigned month) {
  return day == last_day_of_month(static_cast<int>(day.year()), month);
}

bool is_school_year(const Period& period) {
  return is_first_of(period.first, 9) && (is_last_of(period.last, 8) || is_last_of(period.last, 5)) &&
         period.last.year() == period.first.year() + std::chrono::years{1};
}

bool is_whole_years(const Period& period) {
  return is_first_of(period.first, 1) && is_last_of(period.last, 12);
}

}  // namespace

void append_short_date(std::string& out, Date day, const Messages& messages) {
  append_date(out, messages.text("site.date.short"), day, kMonthsOfDates, messages);
}

std::string long_date(Date day, const Messages& messages) {
  std::string out;
  append_date(out, messages.text("site.date.long"), day, kMonthsOfDates, messages);
  return out;
}

std::string month_name(Date day, const Messages& messages) {
  std::string out;
  append_date(out, messages.text("site.date.month"), day, kMonths, messages);
  return out;
}

std::string_view month_word(Date day, const Messages& messages) {
  return messages.text(kMonths.at(static_cast<unsigned>(day.month())));
}

std::string_view weekday_name(Date day, const Messages& messages) {
  return messages.text(kWeekdays.at(iso_weekday(day)));
}

std::string period_years(const Period& period) {
  const int first = static_cast<int>(period.first.year());
  const int last = static_cast<int>(period.last.year());
  if (first == last) return std::to_string(first);
  return std::to_string(first) + (is_school_year(period) ? "/" : "–") + std::to_string(last);
}

std::string period_name(const Period& period, const Messages& messages) {
  const MessageFacts years{{"years", period_years(period)}};
  if (is_school_year(period)) return messages.text("site.period.school", years);
  if (is_whole_years(period)) {
    return messages.text(period.first.year() == period.last.year() ? "site.period.year" : "site.period.years",
                         years);
  }
  return messages.text("site.period.days", {{"first", long_date(period.first, messages)},
                                            {"last", long_date(period.last, messages)}});
}

}  // namespace roadbook
