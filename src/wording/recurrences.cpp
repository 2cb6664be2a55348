// RFC 5545 rules in words: the shapes in which plans repeat things. See deadlines.h.
#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "model/recurrence_rule.h"
#include "wording/deadlines.h"

namespace roadbook {

namespace {

// Words for a part of a rule: nothing where there are none, empty where the rule has no such part.
using Words = std::optional<std::string>;
using WordList = std::vector<std::string>;

constexpr std::array<std::string_view, 5> kFrequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY",
                                                       "SCHOOLQUARTER"};

bool is_run(const std::vector<int>& numbers) {
  constexpr std::size_t kShortestRun = 3;
  for (std::size_t i = 1; i < numbers.size(); ++i) {
    if (numbers[i] != numbers[i - 1] + 1) return false;
  }
  return numbers.size() >= kShortestRun && numbers.front() > 0;
}

// From Monday to Friday, each.
bool is_work_week(const std::vector<RuleWeekday>& days) {
  unsigned next = 1;
  for (const RuleWeekday& day : days) {
    if (day.ordinal != 0 || day.weekday != next++) return false;
  }
  return next == 6;
}

class RuleWords {
 public:
  RuleWords(const RecurrenceRule& rule, const Messages& messages) : rule_(rule), messages_(messages) {}

  Words run() const {
    const bool every_workday = rule_.frequency == Frequency::weekly && rule_.interval == 1 &&
                               rule_.times == 1 && rule_.positions.empty() && is_work_week(rule_.weekdays);
    if (every_workday) return join({word("workdays"), months()});
    if (const Words dates = dates_of_year()) return join({frequency(), dates});
    return join({frequency(), months(), weekdays(), days_of_month()});
  }

 private:
  static Words join(const std::vector<Words>& parts) {
    std::string out;
    for (const Words& part : parts) {
      if (!part) return std::nullopt;
      if (!out.empty() && !part->empty()) out.push_back(' ');
      out.append(*part);
    }
    return out;
  }

  static std::string key(std::string_view name) { return std::string{"site.recurrence."}.append(name); }
  std::string word(std::string_view name) const { return std::string{messages_.text(key(name))}; }
  std::string word(std::string_view name, const MessageFacts& facts) const {
    return messages_.text(key(name), facts);
  }
  Words known(std::string_view name) const {
    return messages_.has(key(name)) ? Words{word(name)} : std::nullopt;
  }

  // «понедельникам, средам и пятницам»
  std::string list(const WordList& words) const {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (i > 0) out.append(i + 1 < words.size() ? ", " : word("and"));
      out.append(words[i]);
    }
    return out;
  }

  // «ежемесячно», «раз в 2 месяца», «2 раза в месяц».
  Words frequency() const {
    const std::string name{kFrequencies[static_cast<std::size_t>(rule_.frequency)]};
    const auto interval = static_cast<std::size_t>(rule_.interval);
    const std::string_view group = rule_.times > 1 ? "-in" : "";
    Words out = known(name + std::string{group} + "-" + std::to_string(interval));
    if (!out) {
      const std::string every = name + (rule_.times > 1 ? "-in" : "-every");
      if (!messages_.has(key(every + ".0"))) return std::nullopt;
      out = messages_.count(key(every), interval);
    }
    if (rule_.times == 1) return out;
    return messages_.count(key("times"), static_cast<std::size_t>(rule_.times)) + " " + *out;
  }

  Words months() const {
    if (rule_.months.empty()) return std::string{};
    WordList words;
    for (const unsigned month : rule_.months) words.push_back(word("month." + std::to_string(month)));
    return word("in-months", {{"list", list(words)}});
  }

  Words weekdays() const {
    if (!rule_.positions.empty()) return workday_of_month();
    if (rule_.weekdays.empty()) return std::string{};
    const bool has_ordinals = rule_.weekdays.front().ordinal != 0;
    WordList words;
    for (const RuleWeekday& day : rule_.weekdays) {
      if ((day.ordinal != 0) != has_ordinals) return std::nullopt;
      const Words name = has_ordinals ? weekday_of_month(day) : known("day." + std::to_string(day.weekday));
      if (!name) return std::nullopt;
      words.push_back(*name);
    }
    return has_ordinals ? list(words) : word("on-days", {{"list", list(words)}});
  }

  bool is_in_months() const { return rule_.frequency == Frequency::monthly || !rule_.months.empty(); }

  // «во вторую среду месяца»
  Words weekday_of_month(const RuleWeekday& day) const {
    const std::string weekday = std::to_string(day.weekday);
    const Words gender = known("gender." + weekday);
    const Words name = known("weekday." + weekday);
    if (!is_in_months() || !gender || !name) return std::nullopt;
    const Words ordinal = known("nth-" + *gender + "." + std::to_string(day.ordinal));
    if (!ordinal) return std::nullopt;
    return word("weekday-of-month", {{"nth", *ordinal}, {"weekday", *name}});
  }

  // «в последний рабочий день месяца»
  Words workday_of_month() const {
    const bool is_one = rule_.positions.size() == 1 && rule_.month_days.empty();
    if (!is_one || !is_in_months() || !is_work_week(rule_.weekdays)) return std::nullopt;
    const int position = rule_.positions.front();
    if (position == -1) return word("workday-last");
    if (position < 1) return std::nullopt;
    return word("workday", {{"n", std::to_string(position)}});
  }

  // «5-го и 20-го числа», «с 1-го по 7-е число», «в последний день месяца».
  Words days_of_month() const {
    const std::vector<int>& days = rule_.month_days;
    if (days.empty()) return std::string{};
    if (is_run(days)) {
      return word("run-of-month",
                  {{"first", std::to_string(days.front())}, {"last", std::to_string(days.back())}});
    }
    WordList numbers;
    bool has_last = false;
    for (const int day : days) {
      if (day < -1) return std::nullopt;
      if (day == -1) {
        has_last = true;
      } else {
        numbers.push_back(word("nth-day", {{"n", std::to_string(day)}}));
      }
    }
    WordList parts;
    if (!numbers.empty()) {
      parts.push_back(
          word(numbers.size() == 1 ? "day-of-month" : "days-of-month", {{"list", list(numbers)}}));
    }
    if (has_last) parts.push_back(word("last-day"));
    return list(parts);
  }

  // «1 сентября», «25 марта и 25 июня», «с 1 по 15 сентября»; nothing where the rule is not of such days.
  Words dates_of_year() const {
    const std::vector<int>& days = rule_.month_days;
    const bool fits = rule_.frequency == Frequency::yearly && !rule_.months.empty() && !days.empty() &&
                      rule_.weekdays.empty() && rule_.positions.empty() &&
                      (rule_.months.size() == 1 || days.size() == 1) &&
                      std::none_of(days.begin(), days.end(), [](int day) { return day < 1; });
    if (!fits) return std::nullopt;
    const auto month_name = [this](unsigned month) {
      return std::string{messages_.text("site.month-of." + std::to_string(month))};
    };
    if (is_run(days)) {
      return word("run-of-year", {{"first", std::to_string(days.front())},
                                  {"last", std::to_string(days.back())},
                                  {"month", month_name(rule_.months.front())}});
    }
    WordList numbers;
    for (const int day : days) numbers.push_back(std::to_string(day));
    WordList dates;
    for (const unsigned month : rule_.months)
      dates.push_back(word("on-date", {{"day", list(numbers)}, {"month", month_name(month)}}));
    return list(dates);
  }

  const RecurrenceRule& rule_;
  const Messages& messages_;
};

}  // namespace

std::string describe_recurrence(std::string_view rrule, const Messages& messages) {
  if (const auto rule = parse_recurrence_rule(rrule)) {
    if (const Words words = RuleWords{*rule, messages}.run()) return *words;
  }
  return messages.text("site.recurrence.other", {{"rule", std::string{rrule}}});
}

}  // namespace roadbook
