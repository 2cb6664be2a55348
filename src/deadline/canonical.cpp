#include "deadline/canonical.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "model/recurrence_rule.h"

namespace roadbook {

namespace {

constexpr std::array<std::string_view, 7> kWeekdays{"понедельник", "вторник", "среда",      "четверг",
                                                    "пятница",     "суббота", "воскресенье"};
constexpr std::array<std::string_view, 12> kMonths{"январь",   "февраль", "март",   "апрель",
                                                   "май",      "июнь",    "июль",   "август",
                                                   "сентябрь", "октябрь", "ноябрь", "декабрь"};

struct UnitWords {
  std::string_view each;   // «ежемесячно»
  std::string_view every;  // after «каждые 2»
  std::string_view in;     // after «2 раза в»
};

UnitWords words_of(Frequency frequency) {
  switch (frequency) {
    case Frequency::daily:
      return {"ежедневно", "дней", "день"};
    case Frequency::weekly:
      return {"еженедельно", "недель", "неделю"};
    case Frequency::monthly:
      return {"ежемесячно", "месяцев", "месяц"};
    case Frequency::yearly:
      return {"ежегодно", "лет", "год"};
    case Frequency::school_quarter:
      break;
  }
  return {"каждую четверть", "четвертей", "четверть"};
}

std::string how_often(Frequency frequency, int interval, int times) {
  const UnitWords words = words_of(frequency);
  const std::string number = std::to_string(interval) + " ";
  if (times > 1) {
    const std::string unit = interval == 1 ? std::string{words.in} : number + std::string{words.every};
    return std::to_string(times) + " раз в " + unit;
  }
  return interval == 1 ? std::string{words.each} : "каждые " + number + std::string{words.every};
}

template <typename Values, typename Write>
std::string list(const Values& values, Write write) {
  std::string text;
  for (const auto& value : values) text.append(text.empty() ? "" : ", ").append(write(value));
  return text;
}

std::string nth_weekdays(const RecurrenceRule& rule) {
  std::vector<int> ordinals;
  std::vector<unsigned> weekdays;
  for (const RuleWeekday& day : rule.weekdays) {
    if (std::find(ordinals.begin(), ordinals.end(), day.ordinal) == ordinals.end())
      ordinals.push_back(day.ordinal);
    if (std::find(weekdays.begin(), weekdays.end(), day.weekday) == weekdays.end())
      weekdays.push_back(day.weekday);
  }
  const auto number = [](int ordinal) {
    return ordinal < 0 ? std::string{"последний"} : std::to_string(ordinal) + "-й";
  };
  const auto name = [](unsigned weekday) { return kWeekdays[weekday - 1]; };
  return list(ordinals, number) + " " + list(weekdays, name) + " месяца";
}

std::string month_days(const RecurrenceRule& rule) {
  if (rule.month_days.size() > 1 && rule.month_days.back() < 0) return "последняя неделя месяца";
  if (rule.month_days.back() < 0) return "последний день месяца";
  const int first = rule.month_days.front();
  const int last = rule.month_days.back();
  if (last > first && last - first + 1 == static_cast<int>(rule.month_days.size()))
    return "с " + std::to_string(first) + " по " + std::to_string(last) + " число";
  return list(rule.month_days, [](int day) { return std::to_string(day); }) + " числа";
}

// The days within the interval; empty where the rule names none.
std::string days_of(const RecurrenceRule& rule) {
  if (!rule.positions.empty()) {
    const int position = rule.positions.front();
    return (position < 0 ? "последний" : std::to_string(position) + "-й") +
           std::string{" рабочий день месяца"};
  }
  if (!rule.month_days.empty()) return month_days(rule);
  if (rule.weekdays.empty()) return "";
  if (rule.weekdays.front().ordinal != 0) return nth_weekdays(rule);
  return list(rule.weekdays, [](const RuleWeekday& day) { return kWeekdays[day.weekday - 1]; });
}

// «каждые 2 лет, с 1 по 5 мая»
std::string dated_years(const RecurrenceRule& rule) {
  const std::string days =
      "с " + std::to_string(rule.month_days.front()) + " по " + std::to_string(rule.month_days.back()) + " ";
  constexpr std::array<std::string_view, 12> kOf{"января",   "февраля", "марта",  "апреля",
                                                 "мая",      "июня",    "июля",   "августа",
                                                 "сентября", "октября", "ноября", "декабря"};
  return how_often(rule.frequency, rule.interval, rule.times) + ", " +
         list(rule.months, [&](unsigned month) { return days + std::string{kOf[month - 1]}; });
}

// Days of some months stand as those of every month beside the months.
std::string rule_words(const RecurrenceRule& rule) {
  const bool yearly = rule.frequency == Frequency::yearly;
  if (yearly && rule.interval > 1 && !rule.month_days.empty()) return dated_years(rule);
  const std::string days = days_of(rule);
  std::string text;
  if (yearly && !rule.weekdays.empty() && rule.weekdays.front().ordinal == 0) {
    text = "2 раза в месяц";
  } else {
    text =
        how_often(yearly && !days.empty() ? Frequency::monthly : rule.frequency, rule.interval, rule.times);
  }
  if (!days.empty()) text.append(", ").append(days);
  if (!rule.months.empty())
    text.append(", ").append(list(rule.months, [](unsigned month) { return kMonths[month - 1]; }));
  return text;
}

std::string bounds(const std::optional<Date>& first, const std::optional<Date>& last) {
  if (first && last) return "с " + format_russian(*first) + " по " + format_russian(*last);
  if (first) return "с " + format_russian(*first);
  return last ? "до " + format_russian(*last) : "";
}

std::string bounded(std::string text, const std::optional<Date>& first, const std::optional<Date>& last) {
  if (!text.empty() && (first || last)) text.append(" ").append(bounds(first, last));
  return text;
}

struct Wording {
  std::string operator()(const OnDay& on) const { return format_russian(on.day); }
  std::string operator()(const ByDay& by) const { return "до " + format_russian(by.day); }
  std::string operator()(const DayRange& range) const { return bounds(range.first, range.last); }
  std::string operator()(const Since& since) const { return bounds(since.first, {}); }
  std::string operator()(const Recurring& recurring) const {
    const auto rule = parse_recurrence_rule(recurring.rrule);
    return rule ? bounded(rule_words(*rule), recurring.first, recurring.last) : "";
  }
  std::string operator()(const Ongoing& ongoing) const {
    return bounded("постоянно", ongoing.first, ongoing.last);
  }
  std::string operator()(const OnEvent&) const { return "при наступлении события"; }
  std::string operator()(const Unscheduled&) const { return "по отдельному графику"; }
};

}  // namespace

std::string canonical_phrase(const DeadlineMeaning& meaning) { return std::visit(Wording{}, meaning); }

}  // namespace roadbook
