// What stands in the calendar beside the last days of activities, by months. Months are counted from the year
// 0, so that their order is that of numbers.
#pragma once

#include <cstdint>
#include <vector>

#include "model/corpus.h"

namespace roadbook {

std::uint32_t month_number(Date day);
Date first_day_of_month(std::uint32_t month);

// An activity that is repeated in the month.
struct MonthlyActivity {
  std::uint32_t month = 0;
  ActivityRef activity;
  // Bit d for day d. 0: the plan names no days («ежемесячно»), or it is repeated more often than weekly.
  std::uint32_t days = 0;

  friend auto operator<=>(const MonthlyActivity&, const MonthlyActivity&) = default;
};

// A day by which an order's directive is to be carried out.
struct DatedDirective {
  Date day{};
  DocumentId order{};
  std::uint32_t directive = 0;  // index in Order::directives

  friend auto operator<=>(const DatedDirective&, const DatedDirective&) = default;
};

// By month, then in reading order.
std::vector<MonthlyActivity> list_repeated(const Corpus& corpus);

// By day, then in reading order.
std::vector<DatedDirective> list_dated_directives(const Corpus& corpus);

}  // namespace roadbook
