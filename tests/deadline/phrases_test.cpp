// Phrases of other plans with their readings, tests/deadline/phrases.tsv: how many are read exactly, how many
// are told as not understood, and none silently wrong. The first lines of the file explain its columns.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "deadline/deadline.h"

namespace roadbook {

namespace {

struct Reading {
  std::vector<std::string> spans;
  bool reported = false;  // some part is told as not understood

  friend bool operator==(const Reading&, const Reading&) = default;
};

struct Phrase {
  std::string text;
  std::string period;
  std::vector<Reading> readings;  // each of them is right
};

std::vector<std::string> split_by(std::string_view text, std::string_view mark) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t at = text.find(mark);
    parts.emplace_back(trim(text.substr(0, at)));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + mark.size());
  }
}

// The order of a rule's parts and of the values in them says nothing (RFC 5545, section 3.3.10).
std::string sorted_rule(std::string_view rule) {
  std::set<std::string> parts;
  for (const std::string& part : split_by(rule, ";")) {
    const std::size_t values = part.find('=') + 1;
    std::vector<std::string> sorted = split_by(std::string_view{part}.substr(values), ",");
    std::sort(sorted.begin(), sorted.end());
    std::string text = part.substr(0, values);
    for (const std::string& value : sorted) text += value + ",";
    parts.insert(text);
  }
  std::string text;
  for (const std::string& part : parts) text += part + ";";
  return text;
}

std::string days(std::optional<Date> first, std::optional<Date> last) {
  if (!first && !last) return "";
  return " " + (first ? format_iso(*first) : "") + ".." + (last ? format_iso(*last) : "");
}

std::string span_of(const DeadlinePart& part) {
  const std::string kind = kind_name(part.meaning);
  const auto first = first_day(part.meaning);
  const auto last = last_day(part.meaning);
  if (kind == "date") return kind + " " + format_iso(*first);
  if (const auto* recurring = std::get_if<Recurring>(&part.meaning))
    return kind + " " + sorted_rule(recurring->rrule) + days(first, last);
  return kind + days(first, last);
}

// "recurring FREQ=WEEKLY ..2024-05-31" with its rule sorted; "ongoing .." without the empty bounds.
std::string span_of(const std::string& written) {
  if (written == "ongoing ..") return "ongoing";
  if (!written.starts_with("recurring ")) return written;
  const std::vector<std::string> words = split_by(written, " ");
  return words[0] + " " + sorted_rule(words[1]) + (words.size() > 2 ? " " + words[2] : "");
}

Reading reading_of(std::string_view written) {
  Reading reading;
  const std::vector<std::string> parts = split_by(written, "!");
  reading.reported = parts.size() > 1;
  for (const std::string& span : split_by(parts[0], "|")) {
    if (!span.empty() && span != "none") reading.spans.push_back(span_of(span));
  }
  return reading;
}

Phrase phrase_of(const std::string& line) {
  const std::vector<std::string> columns = split_by(line, "\t");
  Phrase phrase{line.substr(0, line.find('\t')), columns.at(1), {reading_of(columns.at(2))}};
  for (std::size_t at; (at = phrase.text.find("\\n")) != std::string::npos;) phrase.text.replace(at, 2, "\n");
  if (columns.size() > 3 && columns[3].starts_with("alt:")) {
    const std::string other = columns[3].substr(4, columns[3].find(" — ") - 4);
    for (const std::string& written : split_by(other, "||")) phrase.readings.push_back(reading_of(written));
  }
  return phrase;
}

Reading reading_of(const Phrase& phrase) {
  const Deadline deadline = parse_deadline(phrase.text, parse_period(phrase.period).value());
  Reading reading;
  reading.reported = !deadline.unparsed.empty();
  for (const DeadlinePart& part : deadline.parts) reading.spans.push_back(span_of(part));
  return reading;
}

bool is_exact(const Reading& reading, const Phrase& phrase) {
  return std::any_of(phrase.readings.begin(), phrase.readings.end(), [&reading](const Reading& expected) {
    // A cell that holds no deadline may be empty for the reader too.
    return reading == expected || (reading.spans.empty() && expected.spans.empty());
  });
}

TEST(DeadlinesOfOtherPlans, AreReadExactlyAndNoneSilentlyWrong) {
  std::ifstream file{PROJECT_FOLDER "/tests/deadline/phrases.tsv"};
  int exact = 0;
  int not_understood = 0;
  int wrong = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    const Phrase phrase = phrase_of(line);
    const Reading reading = reading_of(phrase);
    if (is_exact(reading, phrase)) {
      ++exact;
    } else if (reading.reported || reading.spans.empty()) {
      ++not_understood;
    } else {
      ++wrong;
      ADD_FAILURE() << "silently wrong: " << line;
    }
  }
  const int all = exact + not_understood + wrong;
  std::cout << all << " phrases: " << exact << " exact, " << not_understood << " not understood, " << wrong
            << " silently wrong\n";
  ASSERT_GT(all, 800);
  EXPECT_GE(exact * 100, all * 97);
}

}  // namespace

}  // namespace roadbook
