// Calendar days. One type for a day in the whole program, and the two ways in which people write one.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace roadbook {

using Date = std::chrono::year_month_day;

// Both ends are included; first <= last is the reader's promise.
struct Period {
  Date first;
  Date last;

  friend bool operator==(const Period&, const Period&) = default;
};

Date make_date(int year, unsigned month, unsigned day);
Date last_day_of_month(int year, unsigned month);
Date add_days(Date day, int days);
Period year_period(int year);

// "2023-03-24" or "24.03.2023"; nothing when the text is not exactly a date that the calendar has.
std::optional<Date> parse_date(std::string_view text);

std::string format_iso(Date day);      // 2023-03-24
std::string format_russian(Date day);  // 24.03.2023

// 1 is Monday, 7 is Sunday (ISO 8601).
unsigned iso_weekday(Date day);

}  // namespace roadbook
