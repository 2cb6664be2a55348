#include "export/event_days.h"

#include "base/text.h"
#include "export/ical.h"
#include "model/occurrences.h"

namespace roadbook {

namespace {

// The rule without parts that are not of the RFC; empty where its frequency is none of the RFC's.
std::string standard_rule(std::string_view rrule) {
  std::string out;
  for (const std::string_view part : split(rrule, ';')) {
    if (part.starts_with("X-FREQ=")) return {};
    if (part.starts_with("X-")) continue;
    if (!out.empty()) out.push_back(';');
    out.append(part);
  }
  return out;
}

class EventDaysOf {
 public:
  explicit EventDaysOf(const Field<Period>& period) : period_(period) {}

  std::optional<EventDays> operator()(const OnDay& part) const { return once(part.day, part.day); }
  std::optional<EventDays> operator()(const ByDay& part) const {
    EventDays days = once(part.day, part.day);
    days.is_due = true;
    return days;
  }
  std::optional<EventDays> operator()(const DayRange& part) const { return once(part.first, part.last); }
  // The first day is one of the rule's own (section 3.8.5.3).
  std::optional<EventDays> operator()(const Recurring& part) const {
    if (!period_.given) return std::nullopt;
    const std::vector<Date> all = list_occurrences(part, period_.value);
    if (all.empty()) return std::nullopt;
    EventDays days = once(all.front(), all.front());
    if (const std::string rule = standard_rule(part.rrule); !rule.empty()) {
      days.rrule = rule + ";UNTIL=" + format_ical(all.back());
    } else {
      days.more.assign(all.begin() + 1, all.end());
    }
    return days;
  }
  template <typename NoDay>
  std::optional<EventDays> operator()(const NoDay&) const {
    return std::nullopt;
  }

 private:
  static EventDays once(Date first, Date last) { return {first, last, {}, {}, false}; }

  const Field<Period>& period_;
};

}  // namespace

std::optional<EventDays> event_days(const DeadlineMeaning& meaning, const Field<Period>& period) {
  return std::visit(EventDaysOf{period}, meaning);
}

}  // namespace roadbook
