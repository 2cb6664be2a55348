#include "resolve/calendar.h"

#include <gtest/gtest.h>

#include "base/date.h"

namespace roadbook {
namespace {

CalendarEntry day_off(std::string folder, std::string region, Date day, std::string reason) {
  return {std::move(folder), std::move(region), "", std::nullopt, {{day, DayKind::off, std::move(reason)}}};
}

const Date kDay = make_date(2023, 6, 1);
const std::vector<CalendarEntry> kEntries{day_off("", "", kDay, "для всех"),
                                          day_off("", "Край", kDay, "для края"),
                                          day_off("zeya", "", kDay, "для Зеи")};

TEST(FindCalendar, TheNearestEntryComesFirst) {
  EXPECT_EQ(find_calendar(kEntries, "lenin", "", "").reason_of(kDay), "для всех");
  EXPECT_EQ(find_calendar(kEntries, "lenin", "край", "").reason_of(kDay), "для края");
  EXPECT_EQ(find_calendar(kEntries, "zeya/school", "Край", "").reason_of(kDay), "для Зеи");
}

TEST(CalendarFinder, FindsTheSameForOneDocumentAfterAnother) {
  CalendarFinder finder{kEntries};
  EXPECT_EQ(finder.find("zeya", "", "").reason_of(kDay), "для Зеи");
  EXPECT_EQ(finder.find("zeya", "", "").reason_of(kDay), "для Зеи");
  EXPECT_EQ(finder.find("lenin", "", "").reason_of(kDay), "для всех");
  EXPECT_EQ(finder.find("lenin", "Край", "").reason_of(kDay), "для края");
  EXPECT_EQ(finder.find("lenin", "", "Район").reason_of(kDay), "для всех");
}

}  // namespace
}  // namespace roadbook
