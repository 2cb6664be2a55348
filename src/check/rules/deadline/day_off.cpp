// A deadline that falls on a day off in the production calendar of the document's region.
#include <algorithm>

#include "check/rules/deadline/places.h"

namespace roadbook::rules_deadline {

namespace {

constexpr unsigned kSaturday = 6;
constexpr unsigned kSunday = 7;

bool is_month_end(Date day) {
  return day == last_day_of_month(static_cast<int>(day.year()), static_cast<unsigned>(day.month()));
}

// Whether the words name the day itself: «30» or «01» in «до 30.05», not in «май 2021».
bool names_day(std::string_view words, Date day) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  for (std::size_t at = 0; at < words.size();) {
    std::size_t end = at;
    unsigned number = 0;
    for (; end < words.size() && is_digit(words[end]); ++end)
      number = number * 10 + static_cast<unsigned>(words[end] - '0');
    const bool is_short = end - at == 1 || end - at == 2;
    if (is_short && number == static_cast<unsigned>(day.day())) return true;
    at = std::max(end, at + 1);
  }
  return false;
}

// The day on which the part ends, where a person wrote that day. Whole months, quarters and years end on days
// that nobody chose.
std::optional<Date> written_last_day(const DeadlinePart& part, std::string_view words) {
  const std::optional<Date> day = last_day(part.meaning);
  if (!day || std::holds_alternative<OnDay>(part.meaning)) return day;
  const bool in_words = std::holds_alternative<ByDay>(part.meaning) && !is_month_end(*day) &&
                        std::ranges::none_of(words, [](char c) { return c >= '0' && c <= '9'; });
  return in_words || names_day(words, *day) ? day : std::nullopt;
}

// "saturday", "sunday"; "holiday" where the calendar says which; else "day-off".
std::string_view variant_of(Date day, std::string_view reason) {
  const unsigned weekday = iso_weekday(day);
  if (!reason.empty()) return "holiday";
  if (weekday == kSaturday) return "saturday";
  return weekday == kSunday ? "sunday" : "day-off";
}

std::string nearest_working_days(const ProductionCalendar& calendar, Date day) {
  std::string days;
  for (const auto& near : {calendar.previous_working_day(day), calendar.next_working_day(day)}) {
    if (near) days += (days.empty() ? "" : ", ") + format_russian(*near);
  }
  return days;
}

}  // namespace

void check_day_off(const CheckInput& input, DocumentId id, Findings& findings) {
  const ProductionCalendar& calendar = input.corpus.meaning(id).calendar;
  for_each_deadline(input, id, [&](const DeadlinePlace& place) {
    for (const DeadlinePart& part : place.deadline.parts) {
      const std::optional<Date> day = written_last_day(part, place.words(part.text));
      if (!day || !calendar.knows(*day) || !calendar.is_off(*day)) continue;
      const std::string_view reason = calendar.reason_of(*day);
      findings.push_back({"deadline/day-off",
                          place.span(part.text),
                          {{"part", place.quoted(part.text)},
                           {"day", format_russian(*day)},
                           {"reason", std::string{reason}},
                           {"near", nearest_working_days(calendar, *day)}},
                          {},
                          variant_of(*day, reason)});
    }
  });
}

}  // namespace roadbook::rules_deadline
