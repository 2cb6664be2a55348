// Writing iCalendar (RFC 5545): content lines are folded, text is escaped.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/date.h"

namespace roadbook {

class IcalWriter {
 public:
  // A line as it is: "BEGIN:VEVENT". For what the program made itself.
  void line(std::string_view name, std::string_view value);
  // A value of type TEXT (section 3.3.11): backslash, «;», «,» and line breaks are escaped, other control
  // characters left out.
  void text(std::string_view name, std::string_view value);
  // A value of type DATE: "DTSTART;VALUE=DATE:20230630".
  void day(std::string_view name, Date value);

  std::size_t size() const { return out_.size(); }  // bytes so far
  std::string take() { return std::move(out_); }

 private:
  // Lines longer than 75 octets are cut between characters (section 3.1).
  void append_folded(std::string_view content);

  std::string out_;
  std::string scratch_;
};

// "20230630"
std::string format_ical(Date day);

}  // namespace roadbook
