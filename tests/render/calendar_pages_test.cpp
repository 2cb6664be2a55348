// The calendar: what ends, what is repeated, what orders ask for.
#include <gtest/gtest.h>

#include "support/test_site.h"

namespace roadbook {

namespace {

using testing::TestSite;

constexpr std::string_view kHead =
    "---\nтип: план\nназвание: План\nпериод: 01.09.2023 – 30.11.2023\n---\n"
    "| № | Мероприятие | Срок |\n|---|---|---|\n";

std::string plan(std::string_view rows) { return std::string{kHead}.append(rows); }

std::size_t count(const std::string& page, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = page.find(part); at != std::string::npos; at = page.find(part, at + 1)) ++found;
  return found;
}

std::string between(const std::string& page, std::string_view from, std::string_view to) {
  const std::size_t begin = page.find(from);
  if (begin == std::string::npos) return {};
  return page.substr(begin, page.find(to, begin) - begin);
}

TEST(CalendarPages, AnActivityStandsOnItsLastDay) {
  TestSite site{TestSite::Texts{{"p.md", plan("| 1 | Отчёт | до 20.10.2023 |\n")}}};
  const std::string day = between(site.page("calendar/2023/10/index.html"), "id=\"2023-10-20\"", "</tbody>");
  EXPECT_NE(day.find("Отчёт"), std::string::npos);
  EXPECT_NE(day.find("href=\"../../../p/index.html#1\""), std::string::npos);
  EXPECT_EQ(site.page("calendar/2023/09/index.html"), "");
}

TEST(CalendarPages, WhatIsRepeatedOnNamedDaysStandsOnEachOfThem) {
  TestSite site{TestSite::Texts{
      {"p.md", plan("| 1 | Сверка | ежемесячно 25 числа |\n| 2 | Совет | каждый вторник |\n")}}};
  const std::string page = site.page("calendar/2023/10/index.html");
  EXPECT_NE(between(page, "id=\"2023-10-25\"", "</tbody>").find("Сверка"), std::string::npos);
  EXPECT_EQ(count(page, "Сверка"), 1U);
  EXPECT_EQ(count(page, "Совет"), 5U);  // 3, 10, 17, 24 and 31 October
  EXPECT_EQ(page.find("id=\"repeated\""), std::string::npos);
  EXPECT_NE(page.find("<p class=\"lead\">2\u00A0мероприятия</p>"), std::string::npos);
}

TEST(CalendarPages, WhatIsRepeatedOnNoNamedDayOrTooOftenStandsOnceAMonth) {
  TestSite site{TestSite::Texts{{"p.md", plan("| 1 | Сверка | ежемесячно |\n| 2 | Обход | ежедневно |\n")}}};
  const std::string page = site.page("calendar/2023/11/index.html");
  const std::string repeated = between(page, "id=\"repeated\"", "</tbody>");
  EXPECT_EQ(count(repeated, "Сверка"), 1U);
  EXPECT_EQ(count(repeated, "Обход"), 1U);
  EXPECT_EQ(count(page, "day-count"), 0U);
}

TEST(CalendarPages, TheLastDayOfARepetitionIsNotShownTwice) {
  TestSite site{TestSite::Texts{{"p.md", plan("| 1 | Совет | каждый вторник до 31.10.2023 |\n")}}};
  const std::string page = site.page("calendar/2023/10/index.html");
  EXPECT_EQ(count(between(page, "id=\"2023-10-31\"", "</tbody>"), "Совет"), 1U);
  EXPECT_EQ(site.page("calendar/2023/11/index.html"), "");
}

TEST(CalendarPages, ADirectiveStandsOnItsDay) {
  TestSite site{TestSite::Texts{
      {"o.md",
       "---\nтип: приказ\nномер: 5\nдата: 24.03.2023\nиздатель: Отдел\n---\n1. Утвердить план.\n"
       "2. Школам <b>представить</b> отчёт в срок до 01.12.2023.\n"}}};
  const std::string day = between(site.page("calendar/2023/12/index.html"), "id=\"2023-12-01\"", "</tbody>");
  EXPECT_NE(day.find("href=\"../../../o/index.html#punkt-2\">Приказ от 24\u00A0марта 2023\u00A0г. №\u00A05: "
                     "пункт 2</a>"),
            std::string::npos)
      << day;
  EXPECT_NE(day.find("= до\u00A001.12.2023, пятница"), std::string::npos) << day;
  EXPECT_EQ(day.find("<b>"), std::string::npos);
  EXPECT_NE(site.page("calendar/2023/index.html").find("1\u00A0пункт приказа"), std::string::npos);
}

std::string order_with(std::string_view number, std::string_view directives) {
  return "---\nтип: приказ\nномер: " + std::string{number} + "\nдата: 24.03.2023\nиздатель: Отдел\n---\n" +
         std::string{directives};
}

TEST(CalendarPages, DirectivesAreCountedByTheirOrders) {
  const std::string two =
      "1. Школам представить отчёт в срок до 01.12.2023.\n2. Школам представить списки до 10.12.2023.\n";
  TestSite one_order{TestSite::Texts{{"o.md", order_with("5", two)}}};
  EXPECT_NE(one_order.page("calendar/2023/index.html").find("2\u00A0пункта приказа<"), std::string::npos);
  TestSite two_orders{TestSite::Texts{{"o.md", order_with("5", two)}, {"p.md", order_with("6", two)}}};
  EXPECT_NE(two_orders.page("calendar/2023/index.html").find("4\u00A0пункта приказов<"), std::string::npos);
}

}  // namespace

}  // namespace roadbook
