// Numbers as they are written in a phrase: plain, with an ending («1-го»), and dates in digits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "deadline/item.h"

namespace roadbook::deadline {

struct WrittenNumber {
  Symbol symbol = Symbol::number;  // number, year_number, date, day_month, month_year, clock, bad_date
  std::uint16_t value = 0;         // of a plain number; 0 where it is too large to matter
  Term term;                       // of a date
  std::size_t end = 0;
  bool names = false;  // as in Item
  bool oblique = false;
};

// phrase[at] is a digit.
WrittenNumber read_written_number(std::string_view phrase, std::size_t at);

// Where the ending of a number ends that stands at `at`: «-го» of «I-го»; `at` itself where none does.
std::size_t skip_ending(std::string_view phrase, std::size_t at);

// Whether the calendar has the day, in the year or, where none is said, in some year.
bool is_possible_day(const Term& term);

}  // namespace roadbook::deadline
