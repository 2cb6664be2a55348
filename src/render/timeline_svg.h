// Draws a timeline. Styled by classes alone (tl-…), placed by attributes alone, as the site's policy asks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "diag/messages.h"

namespace roadbook {

enum class TimelineMark : std::uint8_t {
  day,     // a point: on the day or no later than it
  range,   // from the first day to the last
  repeat,  // over and over within these days
  ongoing  // all the time between these days
};

struct TimelineBar {
  TimelineMark mark = TimelineMark::day;
  Date first{};
  Date last{};
};

struct TimelineRow {
  std::string_view number;
  std::string fragment;  // encoded: address of the activity on the page
  std::vector<TimelineBar> bars;
};

// The months that the picture shows: the plan's period and the days outside of it, at most six years.
Period timeline_span(const Period* period, const std::vector<TimelineRow>& rows);

// What lies outside the span is cut off at its edge.
std::string draw_timeline(const std::vector<TimelineRow>& rows, const Period& span, const Messages& messages);

}  // namespace roadbook
