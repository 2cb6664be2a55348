#include "wording/deadlines.h"

#include "wording/dates.h"

namespace roadbook {

namespace {

class Describer {
 public:
  Describer(std::string& out, const Messages& messages) : out_(out), messages_(messages) {}

  void operator()(const OnDay& part) { day(part.day); }
  void operator()(const ByDay& part) {
    word("site.deadline.by");
    out_.append("\xC2\xA0");
    day(part.day);
  }
  void operator()(const DayRange& part) { range(part.first, part.last); }
  void operator()(const Since& part) {
    word("site.deadline.from");
    out_.append("\xC2\xA0");
    day(part.first);
  }
  void operator()(const Recurring& part) {
    out_.append(describe_recurrence(part.rrule, messages_));
    bounds(part.first, part.last);
  }
  void operator()(const Ongoing& part) {
    word("site.deadline.ongoing");
    bounds(part.first, part.last);
  }
  void operator()(const OnEvent&) { word("site.deadline.event"); }
  void operator()(const Unscheduled&) { word("site.deadline.unscheduled"); }

  void word(std::string_view key) { out_.append(messages_.text(key)); }

 private:
  void date(Date value) { append_short_date(out_, value, messages_); }
  void day(Date value) {
    date(value);
    out_.append(", ").append(weekday_name(value, messages_));
  }
  void range(Date first, Date last) {
    date(first);
    out_.append("\xC2\xA0– ");
    date(last);
  }
  void bounds(std::optional<Date> first, std::optional<Date> last) {
    if (!first && !last) return;
    out_.append(", ");
    if (first && last) return range(*first, *last);
    word(first ? "site.deadline.from" : "site.deadline.by");
    out_.append("\xC2\xA0");
    date(first ? *first : *last);
  }

  std::string& out_;
  const Messages& messages_;
};

}  // namespace

std::string describe_part(const DeadlinePart& part, const Messages& messages) {
  std::string out;
  std::visit(Describer{out, messages}, part.meaning);
  return out;
}

std::string describe_deadline(const Deadline& deadline, const Messages& messages) {
  std::string out;
  if (deadline.parts.empty()) return out;
  out.reserve(64 * deadline.parts.size());
  Describer describer{out, messages};
  bool year_inferred = false;
  for (const DeadlinePart& part : deadline.parts) {
    if (!out.empty()) out.append("; ");
    std::visit(describer, part.meaning);
    year_inferred = year_inferred || part.year_inferred;
  }
  if (year_inferred) {
    out.append(" (");
    describer.word("site.deadline.year-inferred");
    out.append(")");
  }
  return out;
}

}  // namespace roadbook
