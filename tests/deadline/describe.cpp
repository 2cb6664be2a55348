#include "deadline/describe.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace roadbook {

namespace {

std::string day(std::optional<Date> date) { return date ? format_iso(*date) : "-"; }

std::string words(std::string_view phrase, PhraseSpan span) {
  std::string text{phrase.substr(span.begin, span.length)};
  std::replace(text.begin(), text.end(), '\n', '/');
  return text;
}

std::string line_of(std::string_view phrase, const DeadlinePart& part) {
  std::string line = kind_name(part.meaning);
  line += " " + day(first_day(part.meaning)) + " " + day(last_day(part.meaning));
  if (const auto* recurring = std::get_if<Recurring>(&part.meaning)) line += " " + recurring->rrule;
  if (part.year_inferred) line += " inferred";
  if (part.text.length != phrase.size()) line += " «" + words(phrase, part.text) + "»";
  return line;
}

}  // namespace

std::string describe(std::string_view phrase, const Deadline& deadline) {
  std::vector<std::pair<std::uint32_t, std::string>> lines;
  for (const DeadlinePart& part : deadline.parts) lines.emplace_back(part.text.begin, line_of(phrase, part));
  for (const PhraseSpan& span : deadline.unparsed) lines.emplace_back(span.begin, "? " + words(phrase, span));
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const auto& [begin, line] : lines) text += (text.empty() ? "" : "\n") + line;
  return text;
}

std::string reading_of(std::string_view phrase, std::string_view period) {
  std::string text{phrase};
  std::replace(text.begin(), text.end(), '|', '\n');
  return describe(text, parse_deadline(text, parse_period(period).value()));
}

void expect_readings(std::string_view period, std::span<const ReadingExample> examples) {
  for (const ReadingExample& example : examples) {
    EXPECT_EQ(reading_of(example.phrase, period), example.reading) << example.phrase << " in " << period;
  }
}

}  // namespace roadbook
