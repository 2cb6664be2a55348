// Runs of digits and the marks between them. Private to the number reader.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace roadbook::deadline {

inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 2199;

struct Digits {
  std::size_t begin = 0;
  std::size_t end = 0;
  int value = 0;          // 0 where there are more than four
  std::size_t count = 0;  // of digits

  std::size_t length() const { return count; }
  bool is_year() const { return length() == 4 && value >= kFirstYear && value <= kLastYear; }
};

bool is_digit(std::string_view phrase, std::size_t at);

// phrase[at] is a digit, or the letter O that stands for a zero.
Digits read_digits(std::string_view phrase, std::size_t at);

// Digits after a mark; nothing where something else follows. `loose` becomes true where spaces stand around
// the mark.
std::optional<Digits> read_after(std::string_view phrase, std::size_t at, char mark, bool& loose);

}  // namespace roadbook::deadline
