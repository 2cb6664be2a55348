#include "export/ical.h"

#include <gtest/gtest.h>

#include "base/utf8.h"

namespace roadbook {

namespace {

TEST(Ical, EscapesText) {
  IcalWriter ical;
  ical.text("SUMMARY", "a;b, c\\d\ne: \"f\"");
  EXPECT_EQ(ical.take(), "SUMMARY:a\\;b\\, c\\\\d\\ne: \"f\"\r\n");
}

TEST(Ical, LeavesOutControlCharacters) {
  IcalWriter ical;
  ical.text("SUMMARY", std::string_view{"a\rEND:VCALENDAR\r\n\0\x7F\tb", 22});
  EXPECT_EQ(ical.take(), "SUMMARY:aEND:VCALENDAR\\n b\r\n");
}

TEST(Ical, WritesDays) {
  IcalWriter ical;
  ical.day("DTSTART", make_date(2023, 6, 3));
  EXPECT_EQ(ical.take(), "DTSTART;VALUE=DATE:20230603\r\n");
}

TEST(Ical, FoldsAt75OctetsBetweenCharacters) {
  IcalWriter ical;
  std::string text;
  for (int i = 0; i < 100; ++i) text += "щ€𝄞";
  ical.text("DESCRIPTION", text);
  std::string unfolded;
  const std::string out = ical.take();
  for (std::size_t at = 0; at < out.size();) {
    const std::size_t end = out.find("\r\n", at);
    const std::string line = out.substr(at, end - at);
    EXPECT_LE(line.size(), 75U);
    EXPECT_FALSE(find_invalid_utf8(line)) << line;
    unfolded += at == 0 ? line : line.substr(1);
    EXPECT_TRUE(at == 0 || line.front() == ' ');
    at = end + 2;
  }
  EXPECT_EQ(unfolded, "DESCRIPTION:" + text);
}

TEST(Ical, ALineOf75OctetsIsNotFolded) {
  IcalWriter ical;
  ical.text("X", std::string(73, 'a'));
  EXPECT_EQ(ical.take(), "X:" + std::string(73, 'a') + "\r\n");
  ical.text("X", std::string(74, 'a'));
  EXPECT_EQ(ical.take(), "X:" + std::string(73, 'a') + "\r\n a\r\n");
}

}  // namespace

}  // namespace roadbook
