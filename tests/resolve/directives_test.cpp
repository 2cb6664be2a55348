// What directives say of days. Phrases are as orders have them.
#include "resolve/directives.h"

#include <gtest/gtest.h>

#include "deadline/describe.h"

namespace roadbook {

namespace {

// Parts of the directive's text, one a line; the order was signed on 08.02.2021.
std::string days_of(std::string_view text) {
  Order order;
  order.date = {make_date(2021, 2, 8), {}, true};
  order.directives.push_back({"1", text, {}, {}});
  return describe(text, resolve_directives(order, make_date(2026, 1, 1), {}).at(0).deadline);
}

TEST(Directives, SayNoLaterThanWhichDay) {
  EXPECT_EQ(days_of("В срок до 01.12.2021 представить в департамент информацию о реализации Дорожной карты."),
            "by - 2021-12-01 «В срок до 01.12.2021»");
  EXPECT_EQ(days_of("Руководителям представить отчёт не позднее 25 мая 2021 года в отдел образования."),
            "by - 2021-05-25 «не позднее 25 мая 2021 года»");
  EXPECT_EQ(days_of("Назначить ответственных (до 15 марта 2021 г.); утвердить планы до 1 апреля 2021 г."),
            "by - 2021-03-15 «до 15 марта 2021 г.»\nby - 2021-04-01 «до 1 апреля 2021 г.»");
}

TEST(Directives, AMissingYearIsTheFirstSinceTheSigning) {
  EXPECT_EQ(days_of("Представить отчёт до 1 декабря."), "by - 2021-12-01 inferred «до 1 декабря»");
  EXPECT_EQ(days_of("Представить отчёт до 15 января."), "by - 2022-01-15 inferred «до 15 января»");
}

TEST(Directives, RepeatAndLast) {
  EXPECT_EQ(days_of("Представлять отчёты ежеквартально в управление образования."),
            "recurring - - FREQ=MONTHLY;INTERVAL=3 «ежеквартально»");
  EXPECT_EQ(days_of("Провести в марте 2021 года совещание и с 1 по 20 апреля 2021 года мониторинг."),
            "range 2021-03-01 2021-03-31 «в марте 2021 года»\n"
            "range 2021-04-01 2021-04-20 «с 1 по 20 апреля 2021 года»");
}

TEST(Directives, DatesOfOtherDocumentsAndTitlesAreNoDeadlines) {
  for (const std::string_view text :
       {"На основании приказа комитета образования ЕАО от 20.02.2021 № 94 утвердить план на 2021 год.",
        "Считать утратившим силу приказ министерства от 10 апреля 2020 г. № 1278 «О работе до 01.12.2020».",
        "Утвердить стратегию развития на период до 2030 года.", "Обеспечить приём детей до 18 лет.",
        "Создать центр в 2021 году.", "Возложить контроль на заместителя начальника отдела.",
        "Приказ действует со дня его подписания.", "Внести изменения в редакции 12.03.2020 № 5."}) {
    EXPECT_EQ(days_of(text), "") << text;
  }
}

TEST(Directives, ADayThatTheCalendarHasNotIsNotPassedOver) {
  EXPECT_EQ(days_of("Представить отчёт в срок до 31.04.2021 в отдел."), "? в срок до 31.04.2021");
}

}  // namespace

}  // namespace roadbook
