#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

#include "deadline/deadline.h"

namespace roadbook {

namespace {

std::string period_of(std::string_view text) {
  const auto period = parse_period(text);
  return period ? format_iso(period->first) + "/" + format_iso(period->last) : "none";
}

TEST(ParsePeriod, ReadsWhatPlansSay) {
  struct Example {
    std::string_view text;
    std::string_view period;
  };
  constexpr std::array kExamples = std::to_array<Example>({
      {"2023", "2023-01-01/2023-12-31"},
      {" 2023 год ", "2023-01-01/2023-12-31"},
      {"2023–2024", "2023-01-01/2024-12-31"},
      {"2023 - 2024 годы", "2023-01-01/2024-12-31"},
      {"2021-2025", "2021-01-01/2025-12-31"},
      {"2023/2024", "2023-09-01/2024-08-31"},
      {"2023/24", "2023-09-01/2024-08-31"},
      {"2023–2024 учебный год", "2023-09-01/2024-08-31"},
      {"01.09.2023 – 31.05.2024", "2023-09-01/2024-05-31"},
      {"с 01.09.2023 по 31.05.2024", "2023-09-01/2024-05-31"},
      {"2023-01-01/2023-12-31", "2023-01-01/2023-12-31"},
      {"сентябрь 2023 – май 2024", "2023-09-01/2024-05-31"},
      {"", "none"},
      {"весна", "none"},
      {"2024–2023", "none"},
      {"31.05.2024 – 01.09.2023", "none"},
      {"31.04.2023 – 01.09.2023", "none"},
      {"сентябрь", "none"},
      {"2023, 2025", "none"},
  });
  for (const Example& example : kExamples) EXPECT_EQ(period_of(example.text), example.period) << example.text;
}

}  // namespace

}  // namespace roadbook
