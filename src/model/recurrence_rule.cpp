#include "model/recurrence_rule.h"

#include <array>
#include <charconv>
#include <cstdlib>

#include "base/text.h"

namespace roadbook {

namespace {

constexpr int kLargestInterval = 1000;

struct FrequencyName {
  std::string_view key;
  std::string_view value;
  Frequency frequency;
};

constexpr std::array kFrequencies{
    FrequencyName{"FREQ", "DAILY", Frequency::daily},
    FrequencyName{"FREQ", "WEEKLY", Frequency::weekly},
    FrequencyName{"FREQ", "MONTHLY", Frequency::monthly},
    FrequencyName{"FREQ", "YEARLY", Frequency::yearly},
    FrequencyName{"X-FREQ", "SCHOOLQUARTER", Frequency::school_quarter},
};

constexpr std::array<std::string_view, 7> kWeekdays{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

std::optional<int> parse_number(std::string_view text, int most) {
  if (text.starts_with('+')) text.remove_prefix(1);
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value != 0 && std::abs(value) <= most ? std::optional{value} : std::nullopt;
}

// «TU», «-1FR»
std::optional<RuleWeekday> parse_weekday(std::string_view text) {
  if (text.size() < 2) return std::nullopt;
  const std::string_view name = text.substr(text.size() - 2);
  for (unsigned i = 0; i < kWeekdays.size(); ++i) {
    if (kWeekdays[i] != name) continue;
    if (text.size() == 2) return RuleWeekday{i + 1, 0};
    const auto ordinal = parse_number(text.substr(0, text.size() - 2), 53);
    return ordinal ? std::optional{RuleWeekday{i + 1, *ordinal}} : std::nullopt;
  }
  return std::nullopt;
}

// A list of values, each by `parse`; false where any is not one.
template <typename Value, typename Parse>
bool parse_list(std::string_view text, std::vector<Value>& list, Parse parse) {
  for (const std::string_view item : split(text, ',')) {
    const auto value = parse(item);
    if (!value) return false;
    list.push_back(static_cast<Value>(*value));
  }
  return true;
}

class RuleReader {
 public:
  bool read(std::string_view name, std::string_view value) {
    const auto numbers = [value](auto& list, int most) {
      return parse_list(value, list, [most](std::string_view item) { return parse_number(item, most); });
    };
    if (name == "FREQ" || name == "X-FREQ") return read_frequency(name, value);
    if (name == "BYDAY") return parse_list(value, rule.weekdays, parse_weekday);
    if (name == "BYMONTHDAY") return numbers(rule.month_days, 31);
    if (name == "BYMONTH") return value.find('-') == value.npos && numbers(rule.months, 12);
    if (name == "BYSETPOS") return numbers(rule.positions, 366);
    if (name == "X-TIMES") {
      rule.times = parse_number(value, kLargestInterval).value_or(0);
      return rule.times > 0;
    }
    if (name != "INTERVAL") return false;
    const auto interval = parse_number(value, kLargestInterval);
    rule.interval = interval.value_or(0);
    return rule.interval > 0;
  }

  RecurrenceRule rule;
  bool has_frequency = false;

 private:
  bool read_frequency(std::string_view name, std::string_view value) {
    for (const FrequencyName& known : kFrequencies) {
      if (known.key != name || known.value != value) continue;
      rule.frequency = known.frequency;
      has_frequency = true;
      return true;
    }
    return false;
  }
};

}  // namespace

std::optional<RecurrenceRule> parse_recurrence_rule(std::string_view text) {
  RuleReader reader;
  for (const std::string_view part : split(text, ';')) {
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos || !reader.read(part.substr(0, equals), part.substr(equals + 1))) {
      return std::nullopt;
    }
  }
  return reader.has_frequency ? std::optional{std::move(reader.rule)} : std::nullopt;
}

}  // namespace roadbook
