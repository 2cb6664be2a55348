#include "parse/calendar_words.h"

#include "deadline/deadline.h"

namespace roadbook {

namespace {

// Any year will do: only the kind of what is written is asked.
const Period kSomeYear = year_period(2023);

constexpr std::size_t kLongestName = 80;  // bytes
constexpr int kDaysOfYear = 365;

}  // namespace

bool is_stretch_of_days(std::string_view text) {
  if (text.size() > kLongestName) return false;
  const Deadline deadline = parse_deadline(text, kSomeYear);
  if (!deadline.understood() || deadline.parts.size() != 1) return false;
  const auto* days = std::get_if<DayRange>(&deadline.parts.front().meaning);
  return days != nullptr && days->first < days->last && days->last < add_days(days->first, kDaysOfYear - 1);
}

bool is_deadline_phrase(std::string_view text) { return parse_deadline(text, kSomeYear).understood(); }

}  // namespace roadbook
