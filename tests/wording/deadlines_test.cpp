#include "wording/deadlines.h"

#include <gtest/gtest.h>

#include "support/test_site.h"

namespace roadbook {

namespace {

const Date kApril = make_date(2023, 4, 1);
const Date kMay = make_date(2023, 5, 30);

Deadline deadline_of(std::vector<DeadlineMeaning> meanings) {
  Deadline deadline;
  for (DeadlineMeaning& meaning : meanings) deadline.parts.push_back({std::move(meaning), {}, false});
  return deadline;
}

// No-break spaces as plain ones, so that the expectations can be read.
std::string plain(std::string text) {
  for (std::size_t at = text.find("\xC2\xA0"); at != std::string::npos; at = text.find("\xC2\xA0")) {
    text.replace(at, 2, " ");
  }
  return text;
}

struct MeaningCase {
  DeadlineMeaning meaning;
  const char* russian;
  const char* english;
};

TEST(DescribeDeadline, SaysEachMeaningInWords) {
  const std::vector<MeaningCase> cases{
      {OnDay{make_date(2023, 9, 22)}, "22.09.2023, пятница", "22 September 2023, Friday"},
      {ByDay{make_date(2023, 9, 30)}, "до 30.09.2023, суббота", "by 30 September 2023, Saturday"},
      {DayRange{kApril, kMay}, "01.04.2023 – 30.05.2023", "1 April 2023 – 30 May 2023"},
      {Recurring{"FREQ=MONTHLY", {}, {}}, "ежемесячно", "monthly"},
      {Recurring{"FREQ=WEEKLY", {}, kMay}, "еженедельно, до 30.05.2023", "weekly, by 30 May 2023"},
      {Recurring{"FREQ=WEEKLY", kApril, {}}, "еженедельно, с 01.04.2023", "weekly, from 1 April 2023"},
      {Recurring{"FREQ=WEEKLY", kApril, kMay}, "еженедельно, 01.04.2023 – 30.05.2023",
       "weekly, 1 April 2023 – 30 May 2023"},
      {Ongoing{}, "весь срок плана", "the whole period of the plan"},
      {OnEvent{}, "по событию, без даты", "tied to an event, no date"},
      {Unscheduled{}, "по другому плану или запросу, без даты", "by another plan or on request, no date"},
  };
  const Messages russian = testing::project_messages("ru");
  const Messages english = testing::project_messages("en");
  for (const MeaningCase& item : cases) {
    EXPECT_EQ(plain(describe_deadline(deadline_of({item.meaning}), russian)), item.russian);
    EXPECT_EQ(plain(describe_deadline(deadline_of({item.meaning}), english)), item.english);
  }
}

TEST(DescribeDeadline, JoinsPartsAndSaysWhereTheYearComesFrom) {
  const Messages messages = testing::project_messages("ru");
  Deadline deadline = deadline_of({ByDay{make_date(2023, 6, 30)}, ByDay{make_date(2023, 12, 15)}});
  EXPECT_EQ(plain(describe_deadline(deadline, messages)), "до 30.06.2023, пятница; до 15.12.2023, пятница");
  deadline.parts.back().year_inferred = true;
  EXPECT_EQ(plain(describe_deadline(deadline, messages)),
            "до 30.06.2023, пятница; до 15.12.2023, пятница (год – по сроку плана)");
  EXPECT_EQ(describe_deadline({}, messages), "");
}

struct RuleCase {
  const char* rule;
  const char* words;
};

TEST(DescribeRecurrence, HasWordsForTheRulesOfPlans) {
  const std::vector<RuleCase> cases{
      {"FREQ=DAILY", "ежедневно"},
      {"FREQ=DAILY;INTERVAL=10", "раз в 10 дней"},
      {"FREQ=WEEKLY;BYDAY=TH", "еженедельно по четвергам"},
      {"FREQ=WEEKLY;BYDAY=TU,TH", "еженедельно по вторникам и четвергам"},
      {"FREQ=WEEKLY;BYDAY=MO,WE,FR", "еженедельно по понедельникам, средам и пятницам"},
      {"FREQ=WEEKLY;INTERVAL=2", "раз в 2 недели"},
      {"FREQ=MONTHLY;INTERVAL=2", "раз в 2 месяца"},
      {"FREQ=MONTHLY;INTERVAL=3", "ежеквартально"},
      {"FREQ=MONTHLY;INTERVAL=6", "раз в полгода"},
      {"FREQ=MONTHLY;BYMONTHDAY=25", "ежемесячно 25-го числа"},
      {"FREQ=MONTHLY;BYMONTHDAY=-1", "ежемесячно в последний день месяца"},
      {"FREQ=YEARLY;BYMONTH=11", "ежегодно в ноябре"},
      {"FREQ=YEARLY;BYMONTH=1,4,9", "ежегодно в январе, апреле и сентябре"},
      {"FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=1", "ежегодно 1 сентября"},
      {"X-FREQ=SCHOOLQUARTER", "раз в учебную четверть"},
      {"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "по будням, с понедельника по пятницу"},
      {"FREQ=MONTHLY;X-TIMES=2", "2 раза в месяц"},
      {"FREQ=MONTHLY;INTERVAL=3;X-TIMES=5", "5 раз в квартал"},
      {"FREQ=WEEKLY;INTERVAL=2;X-TIMES=3", "3 раза в 2 недели"},
      {"X-FREQ=SCHOOLQUARTER;X-TIMES=2", "2 раза в учебную четверть"},
      {"FREQ=MONTHLY;BYMONTHDAY=5,20", "ежемесячно 5-го и 20-го числа"},
      {"FREQ=MONTHLY;BYMONTHDAY=1,2,3,4,5,6,7", "ежемесячно с 1-го по 7-е число"},
      {"FREQ=MONTHLY;BYMONTHDAY=15,-1", "ежемесячно 15-го числа и в последний день месяца"},
      {"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5", "ежеквартально 5-го числа"},
      {"FREQ=MONTHLY;BYDAY=1MO", "ежемесячно в первый понедельник месяца"},
      {"FREQ=MONTHLY;BYDAY=1WE,3WE", "ежемесячно в первую среду месяца и в третью среду месяца"},
      {"FREQ=MONTHLY;BYDAY=2TU", "ежемесячно во второй вторник месяца"},
      {"FREQ=MONTHLY;BYDAY=-1SU", "ежемесячно в последнее воскресенье месяца"},
      {"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "ежемесячно в последний рабочий день месяца"},
      {"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3", "ежемесячно в 3-й рабочий день месяца"},
      {"FREQ=YEARLY;BYMONTH=9;BYDAY=1MO", "ежегодно в сентябре в первый понедельник месяца"},
      {"FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25", "ежегодно 25 марта, 25 июня, 25 сентября и 25 декабря"},
      {"FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=10,20", "ежегодно 10 и 20 мая"},
      {"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1,2,3,4,5", "ежегодно с 1 по 5 декабря"},
  };
  const Messages messages = testing::project_messages("ru");
  for (const RuleCase& item : cases) EXPECT_EQ(plain(describe_recurrence(item.rule, messages)), item.words);
}

TEST(DescribeRecurrence, SpeaksEnglishToo) {
  const std::vector<RuleCase> cases{
      {"FREQ=MONTHLY;X-TIMES=2", "2 times a month"},
      {"FREQ=MONTHLY;BYMONTHDAY=5,20", "monthly on days 5 and 20"},
      {"FREQ=MONTHLY;BYDAY=-1FR", "monthly on the last Friday of the month"},
      {"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "monthly on the last working day of the month"},
      {"FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=10,20", "yearly on 10 and 20 May"},
  };
  const Messages messages = testing::project_messages("en");
  for (const RuleCase& item : cases) EXPECT_EQ(plain(describe_recurrence(item.rule, messages)), item.words);
}

TEST(DescribeRecurrence, ShowsARuleThatItHasNoWordsFor) {
  const Messages messages = testing::project_messages("ru");
  for (const char* rule :
       {"FREQ=MONTHLY;BYDAY=6MO", "FREQ=YEARLY;BYDAY=20MO", "FREQ=HOURLY", "FREQ=MONTHLY;BYDAY=MO,1TU",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2", "FREQ=WEEKLY;COUNT=3", "FREQ=DAILY;INTERVAL=0", "x",
        "FREQ=MONTHLY;BYMONTHDAY=32"}) {
    EXPECT_EQ(describe_recurrence(rule, messages), std::string{"по правилу "} + rule);
  }
}

}  // namespace

}  // namespace roadbook
