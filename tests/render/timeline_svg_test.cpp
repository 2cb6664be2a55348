#include "render/timeline_svg.h"

#include <gtest/gtest.h>

#include "support/test_site.h"

namespace roadbook {

namespace {

const Period kYear = year_period(2023);

TimelineRow row_of(TimelineMark mark, Date first, Date last) { return {"1.2", "1.2", {{mark, first, last}}}; }

TEST(TimelineSpan, IsThePlansPeriodInWholeMonths) {
  const Period period{make_date(2023, 3, 15), make_date(2023, 10, 2)};
  EXPECT_EQ(timeline_span(&period, {}), (Period{make_date(2023, 3, 1), make_date(2023, 10, 31)}));
}

TEST(TimelineSpan, TakesInDaysOutsideThePeriodButNotFarOnes) {
  const auto at = [](Date day) { return std::vector{row_of(TimelineMark::day, day, day)}; };
  EXPECT_EQ(timeline_span(&kYear, at(make_date(2022, 12, 20))),
            (Period{make_date(2022, 12, 1), make_date(2023, 12, 31)}));
  EXPECT_EQ(timeline_span(&kYear, at(make_date(2203, 1, 1))),
            (Period{make_date(2023, 1, 1), make_date(2024, 12, 31)}));
}

TEST(TimelineSpan, IsSixYearsAtMost) {
  const std::vector<TimelineRow> rows{
      row_of(TimelineMark::range, make_date(1, 1, 1), make_date(9999, 12, 31))};
  EXPECT_EQ(timeline_span(nullptr, rows), (Period{make_date(1, 1, 1), make_date(6, 12, 31)}));
}

TEST(DrawTimeline, PlacesMarksByTheirDays) {
  const Messages messages = testing::project_messages("ru");
  const std::string picture = draw_timeline(
      {row_of(TimelineMark::range, make_date(2023, 7, 1), make_date(2023, 12, 31))}, kYear, messages);
  // The year takes 64 … 1000; 181 of its 365 days pass before July.
  EXPECT_NE(picture.find("<rect class=\"tl-range\" x=\"528\" y=\"25\" width=\"472\""), std::string::npos)
      << picture;
  EXPECT_NE(picture.find("янв 2023"), std::string::npos);
}

TEST(DrawTimeline, EscapesNumbersAndStaysInsideItsEdges) {
  const Messages messages = testing::project_messages("ru");
  const std::vector<TimelineRow> rows{
      {"<b>", "x", {{TimelineMark::day, make_date(2000, 1, 1), make_date(2000, 1, 1)}}},
      {"2", "2", {{TimelineMark::day, make_date(2030, 1, 1), make_date(2030, 1, 1)}}}};
  const std::string picture = draw_timeline(rows, kYear, messages);
  EXPECT_NE(picture.find("&lt;b&gt;"), std::string::npos);
  EXPECT_NE(picture.find("cx=\"68\""), std::string::npos) << picture;
  EXPECT_NE(picture.find("cx=\"996\""), std::string::npos) << picture;
}

}  // namespace

}  // namespace roadbook
