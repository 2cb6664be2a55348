#include "cli/raw_options.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "deadline/deadline.h"
#include "diag/print/formats.h"

namespace roadbook {

namespace {

using Fault = std::optional<UsageError>;

UsageError bad_option(std::string option, std::string value, std::string expected) {
  return {"cli.errors.bad-option",
          {{"option", std::move(option)}, {"value", std::move(value)}, {"expected", std::move(expected)}}};
}

std::optional<unsigned long> parse_number(const std::string& text, unsigned long most) {
  if (text.empty() || text.size() > 6 || text.find_first_not_of("0123456789") != std::string::npos)
    return std::nullopt;
  const unsigned long value = std::stoul(text);
  return value <= most ? std::optional{value} : std::nullopt;
}

// Leaves the target as it is where the option is not given.
template <typename Number>
Fault take_number(const char* option, const std::string& written, unsigned long most, Number& target) {
  if (written.empty()) return std::nullopt;
  const auto number = parse_number(written, most);
  if (!number) return bad_option(option, written, "0–" + std::to_string(most));
  target = static_cast<Number>(*number);
  return std::nullopt;
}

Fault take_days(const RawOptions& raw, Command& command) {
  if (!raw.today.empty()) {
    command.build.today = parse_date(raw.today);
    if (!command.build.today) return bad_option("--today", raw.today, "2023-09-30");
  }
  if (!raw.period.empty()) {
    command.deadline.period = parse_period(raw.period);
    if (!command.deadline.period)
      return bad_option("--period", raw.period, "2023, 2023–2024, 2023/2024, 01.09.2023 – 31.05.2024");
  }
  return std::nullopt;
}

Fault check_word(const char* option, const std::string& written, std::span<const std::string_view> known) {
  if (std::ranges::find(known, written) != known.end()) return std::nullopt;
  std::string expected;
  for (const std::string_view word : known) expected.append(expected.empty() ? "" : ", ").append(word);
  return bad_option(option, written, std::move(expected));
}

Fault check_words(const Command& command) {
  static constexpr std::array<std::string_view, 2> kSearchFormats{"text", "json"};
  static constexpr std::array<std::string_view, 2> kLanguages{"ru", "en"};
  static constexpr std::array<std::string_view, 4> kExportFormats{"jsonl", "csv", "ics", "sqlite"};
  if (auto fault = check_word("--format", command.search.format, kSearchFormats)) return fault;
  const std::string& language = command.build.language;
  if (!language.empty()) {
    if (auto fault = check_word("--lang", language, kLanguages)) return fault;
  }
  const std::string& format = command.check.format;
  if (find_finding_format(format) == nullptr) return bad_option("--format", format, joined_formats(", "));
  return check_word("--format", command.format, kExportFormats);
}

Fault take_fail_on(const std::string& word, Command& command) {
  if (word.empty() || word == "error") {
    command.check.fail_on = Severity::error;
  } else if (word == "warning") {
    command.check.fail_on = Severity::warning;
  } else if (word == "note") {
    command.check.fail_on = Severity::note;
  } else if (word == "never") {
    command.check.fail_on = std::nullopt;
  } else {
    return bad_option("--fail-on", word, "error, warning, note, never");
  }
  return std::nullopt;
}

}  // namespace

std::optional<UsageError> take_raw(const RawOptions& raw, Command& command) {
  if (auto fault = take_number("--jobs", raw.jobs, 256, command.build.jobs)) return fault;
  if (auto fault = take_number("--port", raw.port, 65535, command.port)) return fault;
  if (auto fault = take_number("--limit", raw.limit, 999999, command.search.limit)) return fault;
  if (auto fault = take_days(raw, command)) return fault;
  if (auto fault = check_words(command)) return fault;
  return take_fail_on(raw.fail_on, command);
}

std::string joined_formats(std::string_view separator) {
  std::string names;
  for (const FindingFormat& format : finding_formats()) {
    if (!names.empty()) names.append(separator);
    names.append(format.name);
  }
  return names;
}

}  // namespace roadbook
