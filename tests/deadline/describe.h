// A Deadline as text, so that a test shows the whole reading.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "deadline/deadline.h"

namespace roadbook {

// One line for each part, in the order of the text: kind, first and last day ("-" where there is none), rule,
// "inferred" where the year is; then the words, if they are not the whole phrase. What is not understood is a
// line
// "? words". In the words a line break is "/".
std::string describe(std::string_view phrase, const Deadline& deadline);

// The same for the reading of a phrase in a period; "|" in the phrase is a line break.
std::string reading_of(std::string_view phrase, std::string_view period);

struct ReadingExample {
  std::string_view phrase;
  std::string_view reading;
};

void expect_readings(std::string_view period, std::span<const ReadingExample> examples);

}  // namespace roadbook
