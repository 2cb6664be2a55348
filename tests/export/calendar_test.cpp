#include <gtest/gtest.h>

#include "support/exported_site.h"

namespace roadbook {

namespace {

using testing::ExportedSite;

constexpr std::string_view kHead =
    "---\nтип: дорожная карта\nназвание: План\nпериод: 2023\nопубликовано: 01.02.2023\n---\n"
    "| № | Мероприятия | Сроки | Исполнители | Статус |\n| --- | --- | --- | --- | --- |\n";

std::string plan(std::string_view row) { return std::string{kHead}.append(row).append("\n"); }

std::string unfolded(std::string text) {
  for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at))
    text.erase(at, 3);
  std::erase(text, '\r');
  return text;
}

// The events of a plan's calendar, without what all calendars begin and end with.
std::string events(std::string_view row, const SiteConfig& config = {}) {
  const ExportedSite site{{{"plan.md", plan(row)}}, config};
  const std::string text = unfolded(site.file("plan/calendar.ics"));
  const std::size_t begin = text.find("BEGIN:VEVENT");
  if (begin == std::string::npos) return {};
  return text.substr(begin, text.rfind("END:VCALENDAR") - begin);
}

// One property of each event, a line each.
std::string property(const std::string& text, std::string_view name) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    if (text.substr(at).starts_with(name))
      out += text.substr(at + name.size(), end - at - name.size()) + "\n";
    at = end + 1;
  }
  return out;
}

TEST(Calendar, AnActivityIsAnAllDayEvent) {
  SiteConfig config;
  config.base_url = "https://example.org/plans";
  EXPECT_EQ(events("| 1.1 | Совет, школ; района | до 30.06.2023 | ИРО | в работе |", config),
            R"(BEGIN:VEVENT
UID:plan#1.1@example.org/plans
DTSTAMP:20230201T000000Z
DTSTART;VALUE=DATE:20230630
DTEND;VALUE=DATE:20230701
SUMMARY:Срок: Совет\, школ\; района
DESCRIPTION:Срок в плане: до 30.06.2023\nИсполнители: ИРО\nИсполнение: в работе\nПункт: 1.1\nПлан: План
URL:https://example.org/plans/plan/index.html#1.1
TRANSP:TRANSPARENT
END:VEVENT
)");
}

TEST(Calendar, ARangeIsOneEventOfManyDays) {
  const std::string text = events("| 1 | Совет | апрель – май 2023 | ИРО | |");
  EXPECT_EQ(property(text, "DTSTART"), ";VALUE=DATE:20230401\n");
  EXPECT_EQ(property(text, "DTEND"), ";VALUE=DATE:20230601\n");
  EXPECT_EQ(property(text, "SUMMARY:"), "Совет\n");
}

TEST(Calendar, EachDayOfACellIsAnEventWithAnIdentityOfItsOwn) {
  const std::string text = events("| 1 | Совет | 22.09.2023, 25.10.2023 | ИРО | |");
  EXPECT_EQ(property(text, "UID:"), "plan#1@roadbook\nplan#1.2@roadbook\n");
  EXPECT_EQ(property(text, "DTSTART"), ";VALUE=DATE:20230922\n;VALUE=DATE:20231025\n");
}

TEST(Calendar, ARepeatedDeadlineBeginsOnADayOfItsRule) {
  const std::string text = events("| 1 | Совет | каждый вторник до 01.03.2023 | ИРО | |");
  EXPECT_EQ(property(text, "DTSTART"), ";VALUE=DATE:20230103\n");
  EXPECT_EQ(property(text, "RRULE:"), "FREQ=WEEKLY;BYDAY=TU;UNTIL=20230228\n");
}

TEST(Calendar, ARuleHasOnlyPartsOfTheRfc) {
  EXPECT_EQ(property(events("| 1 | Совет | 2 раза в месяц | ИРО | |"), "RRULE:"),
            "FREQ=MONTHLY;UNTIL=20231201\n");
}

TEST(Calendar, ASchoolQuarterIsAListOfDays) {
  const std::string text = events("| 1 | Совет | раз в четверть | ИРО | |");
  EXPECT_EQ(property(text, "RRULE:"), "");
  EXPECT_EQ(property(text, "DTSTART"), ";VALUE=DATE:20230101\n");
  EXPECT_EQ(property(text, "RDATE"), ";VALUE=DATE:20230401\n;VALUE=DATE:20230901\n;VALUE=DATE:20231101\n");
}

TEST(Calendar, WhatIsTiedToNoDayIsLeftOut) {
  EXPECT_EQ(events("| 1 | Совет | постоянно | ИРО | |"), "");
  EXPECT_EQ(events("| 1 | Совет | по отдельному графику | ИРО | |"), "");
  EXPECT_EQ(events("| 1 | Совет | с 01.09.2023 | ИРО | |"), "");
  EXPECT_EQ(events("| 1 | Совет | синий дым | ИРО | |"), "");
}

TEST(Calendar, APostponedActivityStandsOnItsNewDay) {
  const std::string text = events("| 1 | Совет | 22.09.2023 | ИРО | перенесено на 15.10.2023 |");
  EXPECT_EQ(property(text, "DTSTART"), ";VALUE=DATE:20231015\n");
}

TEST(Calendar, ACancelledActivityIsMarkedAsCancelled) {
  EXPECT_EQ(property(events("| 1 | Совет | 22.09.2023 | ИРО | отменено |"), "STATUS:"), "CANCELLED\n");
}

TEST(Calendar, OfAnExecutorHoldsWhatItsGroupsDo) {
  const ExportedSite site{
      {{"executors.yaml",
        "исполнители:\n  - {id: school, name: Школа № 1}\n  - {id: all, name: Все школы, вид: группа, "
        "состав: [school]}\n"},
       {"plan.md",
        plan("| 1 | Совет | 22.09.2023 | Все школы | |\n| 2 | Отчёт | 23.09.2023 | Школа № 1, все школы | |\n"
             "| 3 | Приём | 24.09.2023 | ИРО | |")}}};
  EXPECT_EQ(property(site.file("executors/school/calendar.ics"), "UID:"),
            "plan#1@roadbook\r\nplan#2@roadbook\r\n");
  EXPECT_EQ(property(site.file("calendar.ics"), "UID:"),
            "plan#1@roadbook\r\nplan#2@roadbook\r\nplan#3@roadbook\r\n");
}

TEST(Calendar, OfAllPlansHoldsWhatOrdersAskFor) {
  const ExportedSite site{
      {{"order.md",
        "---\nтип: приказ\nномер: 5\nдата: 24.03.2023\nиздатель: Отдел\n---\n1. Утвердить план.\n"
        "2. Школам представить отчёт в срок до 01.12.2023.\n"}}};
  const std::string text = unfolded(site.file("calendar.ics"));
  EXPECT_EQ(property(text, "UID:"), "order#directive-2@roadbook\n");
  EXPECT_EQ(property(text, "DTSTART"), ";VALUE=DATE:20231201\n");
  EXPECT_EQ(property(text, "SUMMARY:"), "Срок: Школам представить отчёт в срок до 01.12.2023.\n");
}

TEST(Calendar, HostileTextStaysText) {
  const std::string text =
      events("| 1 | x<br>END:VCALENDAR<br>BEGIN:VEVENT | 22.09.2023 | a\\\\nATTACH:http://evil | |");
  EXPECT_EQ(property(text, "BEGIN:"), "VEVENT\n");
  EXPECT_EQ(property(text, "ATTACH"), "");
}

}  // namespace

}  // namespace roadbook
