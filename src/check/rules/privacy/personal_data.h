// What the privacy rules share: reporting a place once, and small steps over digits.
#pragma once

#include <cstddef>
#include <string_view>

#include "check/rule.h"
#include "check/shown_text.h"

namespace roadbook::rules_privacy {

// Reports places of one file in the order of the text. The messages never hold what was found: they are
// published with the site.
class PersonalData {
 public:
  PersonalData(std::string_view rule, const CheckInput& input, DocumentId id, Findings& findings);

  std::string_view text() const { return text_; }
  // Whether the bytes were reported or lie before something that was.
  bool is_past(std::size_t begin) const { return begin < past_; }
  // Does nothing for what is not shown to readers.
  void report(std::size_t begin, std::size_t end, std::string_view variant = "message");

 private:
  std::string_view rule_;
  FileId file_;
  std::string_view text_;
  ShownText shown_;
  Findings& findings_;
  std::size_t past_ = 0;
};

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Bytes of a space, a no-break space, a hyphen, a dash or a bracket at the place: what parts digits of one
// number; 0 for anything else.
std::size_t separator_length(std::string_view text, std::size_t at);

// A run of digits and separators that begins and ends with a digit.
struct DigitRun {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t digits = 0;
};
// `at` is the first digit. Stops behind `most` digits.
DigitRun read_digits(std::string_view text, std::size_t at, std::size_t most);

// The first digit at most `distance` bytes on, in the same cell or line; npos if there is none.
std::size_t find_digit(std::string_view text, std::size_t at, std::size_t distance);

}  // namespace roadbook::rules_privacy
