#include "model/deadline.h"

#include <algorithm>

namespace roadbook {

namespace {

struct FirstDay {
  std::optional<Date> operator()(const OnDay& meaning) const { return meaning.day; }
  std::optional<Date> operator()(const ByDay&) const { return std::nullopt; }
  std::optional<Date> operator()(const DayRange& meaning) const { return meaning.first; }
  std::optional<Date> operator()(const Since& meaning) const { return meaning.first; }
  std::optional<Date> operator()(const Recurring& meaning) const { return meaning.first; }
  std::optional<Date> operator()(const Ongoing& meaning) const { return meaning.first; }
  std::optional<Date> operator()(const OnEvent&) const { return std::nullopt; }
  std::optional<Date> operator()(const Unscheduled&) const { return std::nullopt; }
};

struct LastDay {
  std::optional<Date> operator()(const OnDay& meaning) const { return meaning.day; }
  std::optional<Date> operator()(const ByDay& meaning) const { return meaning.day; }
  std::optional<Date> operator()(const DayRange& meaning) const { return meaning.last; }
  std::optional<Date> operator()(const Since&) const { return std::nullopt; }
  std::optional<Date> operator()(const Recurring& meaning) const { return meaning.last; }
  std::optional<Date> operator()(const Ongoing& meaning) const { return meaning.last; }
  std::optional<Date> operator()(const OnEvent&) const { return std::nullopt; }
  std::optional<Date> operator()(const Unscheduled&) const { return std::nullopt; }
};

struct KindName {
  const char* operator()(const OnDay&) const { return "date"; }
  const char* operator()(const ByDay&) const { return "by"; }
  const char* operator()(const DayRange&) const { return "range"; }
  const char* operator()(const Since&) const { return "range"; }
  const char* operator()(const Recurring&) const { return "recurring"; }
  const char* operator()(const Ongoing&) const { return "ongoing"; }
  const char* operator()(const OnEvent&) const { return "event"; }
  const char* operator()(const Unscheduled&) const { return "unscheduled"; }
};

}  // namespace

std::optional<Date> first_day(const DeadlineMeaning& meaning) { return std::visit(FirstDay{}, meaning); }

std::optional<Date> last_day(const DeadlineMeaning& meaning) { return std::visit(LastDay{}, meaning); }

std::optional<Date> last_day(const Deadline& deadline) {
  std::optional<Date> latest;
  for (const DeadlinePart& part : deadline.parts) {
    const auto day = last_day(part.meaning);
    if (!day) return std::nullopt;
    if (!latest || *latest < *day) latest = day;
  }
  return latest;
}

std::optional<Date> first_day(const Deadline& deadline) {
  std::optional<Date> earliest;
  for (const DeadlinePart& part : deadline.parts) {
    const auto day = first_day(part.meaning);
    if (day && (!earliest || *day < *earliest)) earliest = day;
  }
  return earliest;
}

std::optional<Date> certain_last_day(const Deadline& deadline) {
  return deadline.understood() ? last_day(deadline) : std::nullopt;
}

const char* kind_name(const DeadlineMeaning& meaning) { return std::visit(KindName{}, meaning); }

}  // namespace roadbook
