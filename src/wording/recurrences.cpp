// RFC 5545 rules in words: the few shapes in which plans repeat things. See deadlines.h.
#include <array>
#include <charconv>
#include <optional>
#include <vector>

#include "base/text.h"
#include "wording/deadlines.h"

namespace roadbook {

namespace {

struct Rule {
  std::string_view frequency;
  std::string_view days;       // BYDAY
  std::string_view month_day;  // BYMONTHDAY
  std::string_view months;     // BYMONTH
  int interval = 1;
  bool known = true;  // no other parts
};

std::optional<int> read_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

Rule read_rule(std::string_view rrule) {
  Rule rule;
  for (const std::string_view part : split(rrule, ';')) {
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos) {
      rule.known = false;
      continue;
    }
    const std::string_view name = part.substr(0, equals);
    const std::string_view value = part.substr(equals + 1);
    if (name == "FREQ" || name == "X-FREQ") {
      rule.frequency = value;
    } else if (name == "BYDAY") {
      rule.days = value;
    } else if (name == "BYMONTHDAY") {
      rule.month_day = value;
    } else if (name == "BYMONTH") {
      rule.months = value;
    } else if (name == "INTERVAL" && read_number(value)) {
      rule.interval = *read_number(value);
    } else {
      rule.known = false;
    }
  }
  return rule;
}

// "MO,TH" → «понедельникам и четвергам» by the wordings under `group`; nothing if any is not there.
std::optional<std::string> join_words(std::string_view values, std::string_view group,
                                      const Messages& messages) {
  std::vector<std::string_view> words;
  for (const std::string_view value : split(values, ',')) {
    const std::string key = std::string{group} + std::string{value};
    if (!messages.has(key)) return std::nullopt;
    words.push_back(messages.text(key));
  }
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0)
      out.append(i + 1 < words.size() ? std::string_view{", "} : messages.text("site.recurrence.and"));
    out.append(words[i]);
  }
  return out;
}

// «ежемесячно», «ежеквартально», «раз в 2 месяца».
std::optional<std::string> describe_frequency(const Rule& rule, const Messages& messages) {
  const std::string key = "site.recurrence." + std::string{rule.frequency};
  if (rule.interval <= 0 || rule.frequency.empty()) return std::nullopt;
  const std::string own = key + "-" + std::to_string(rule.interval);
  if (messages.has(own)) return std::string{messages.text(own)};
  if (!messages.has(key + "-every.0")) return std::nullopt;
  return messages.count(key + "-every", static_cast<std::size_t>(rule.interval));
}

std::optional<std::string> describe_day_of_month(std::string_view month_day, const Messages& messages) {
  const std::optional<int> number = read_number(month_day);
  if (!number || *number < -1 || *number == 0 || *number > 31) return std::nullopt;
  if (*number == -1) return std::string{messages.text("site.recurrence.last-day")};
  return messages.text("site.recurrence.day-of-month", {{"n", std::to_string(*number)}});
}

// «1 сентября».
std::optional<std::string> describe_day_of_year(const Rule& rule, const Messages& messages) {
  const std::string month = "site.month-of." + std::string{rule.months};
  const std::optional<int> day = read_number(rule.month_day);
  if (!day || *day < 1 || !messages.has(month)) return std::nullopt;
  return messages.text("site.recurrence.on-date",
                       {{"day", std::to_string(*day)}, {"month", std::string{messages.text(month)}}});
}

std::optional<std::string> describe_known(const Rule& rule, const Messages& messages) {
  if (!rule.known) return std::nullopt;
  std::optional<std::string> out = describe_frequency(rule, messages);
  const auto add = [&out](const std::optional<std::string>& more) {
    if (!out || !more) {
      out.reset();
    } else {
      out->append(" ").append(*more);
    }
  };
  const auto words = [&messages](std::string_view wording, std::optional<std::string> list) {
    if (list) list = messages.text(wording, {{"list", *list}});
    return list;
  };
  if (!rule.days.empty())
    add(words("site.recurrence.on-days", join_words(rule.days, "site.recurrence.day.", messages)));
  if (const auto date = describe_day_of_year(rule, messages)) {
    add(date);
    return out;
  }
  if (!rule.month_day.empty()) add(describe_day_of_month(rule.month_day, messages));
  if (!rule.months.empty()) {
    add(words("site.recurrence.in-months", join_words(rule.months, "site.recurrence.month.", messages)));
  }
  return out;
}

}  // namespace

std::string describe_recurrence(std::string_view rrule, const Messages& messages) {
  if (const auto known = describe_known(read_rule(rrule), messages)) return *known;
  return messages.text("site.recurrence.other", {{"rule", std::string{rrule}}});
}

}  // namespace roadbook
