#include "render/timeline_view.h"

#include <algorithm>

#include "render/cell_view.h"
#include "render/html.h"
#include "render/state_view.h"
#include "render/timeline_svg.h"
#include "wording/dates.h"

namespace roadbook {

namespace {

constexpr std::size_t kFewestRows = 2;
constexpr std::size_t kMostRows = 120;  // more make a picture that nobody can read

// A part of a deadline as a mark; nothing for what has no place on a calendar. What repeats or goes on
// without bounds of its own does so for the whole period of the plan.
class BarReader {
 public:
  explicit BarReader(const Period* period) : period_(period) {}

  std::optional<TimelineBar> operator()(const OnDay& part) {
    return TimelineBar{TimelineMark::day, part.day, part.day};
  }
  std::optional<TimelineBar> operator()(const ByDay& part) {
    return TimelineBar{TimelineMark::day, part.day, part.day};
  }
  std::optional<TimelineBar> operator()(const DayRange& part) {
    return TimelineBar{TimelineMark::range, part.first, part.last};
  }
  std::optional<TimelineBar> operator()(const Since& part) {
    return bounded(TimelineMark::ongoing, part.first, std::nullopt);
  }
  std::optional<TimelineBar> operator()(const Recurring& part) {
    return bounded(TimelineMark::repeat, part.first, part.last);
  }
  std::optional<TimelineBar> operator()(const Ongoing& part) {
    return bounded(TimelineMark::ongoing, part.first, part.last);
  }
  std::optional<TimelineBar> operator()(const OnEvent&) { return std::nullopt; }
  std::optional<TimelineBar> operator()(const Unscheduled&) { return std::nullopt; }

 private:
  std::optional<TimelineBar> bounded(TimelineMark mark, std::optional<Date> first, std::optional<Date> last) {
    if (!first && period_ != nullptr) first = period_->first;
    if (!last && period_ != nullptr) last = period_->last;
    if (!first || !last || *last < *first) return std::nullopt;
    return TimelineBar{mark, *first, *last};
  }

  const Period* period_;
};

std::string_view number_of(const Activity& activity) {
  return activity.number != nullptr && !activity.number->text.empty() ? activity.number->text
                                                                      : std::string_view{activity.anchor};
}

std::vector<TimelineRow> read_rows(const Roadmap& roadmap, const DocumentMeaning& meaning) {
  BarReader reader{roadmap.period.given ? &roadmap.period.value : nullptr};
  std::vector<TimelineRow> rows;
  for (std::size_t i = 0; i < roadmap.activities.size() && i < meaning.activities.size(); ++i) {
    TimelineRow row;
    for (const DeadlinePart& part : meaning.activities[i].deadline->parts) {
      if (const auto bar = std::visit(reader, part.meaning)) row.bars.push_back(*bar);
    }
    if (row.bars.empty()) continue;
    row.number = number_of(roadmap.activities[i]);
    row.fragment = encode_path(roadmap.activities[i].anchor);
    rows.push_back(std::move(row));
  }
  return rows;
}

struct DueActivity {
  Date day{};
  std::uint32_t activity = 0;

  friend auto operator<=>(const DueActivity&, const DueActivity&) = default;
};

std::vector<DueActivity> list_due(const DocumentMeaning& meaning) {
  std::vector<DueActivity> due;
  for (std::uint32_t i = 0; i < meaning.activities.size(); ++i) {
    if (const auto days = due_days(meaning.activities[i])) due.push_back({days->last, i});
  }
  std::sort(due.begin(), due.end());
  return due;
}

bool is_same_month(Date a, Date b) { return a.year() == b.year() && a.month() == b.month(); }

// The same in words: which activities end in which month.
void fill_months(const Roadmap& roadmap, const std::vector<DueActivity>& due, const Messages& messages,
                 View& view) {
  View* month = nullptr;
  for (std::size_t i = 0; i < due.size(); ++i) {
    if (month == nullptr || !is_same_month(due[i - 1].day, due[i].day)) {
      month = &view.item("months");
      month->own("month", month_name(due[i].day, messages));
    }
    const Activity& activity = roadmap.activities[due[i].activity];
    View& item = month->item("items");
    item.text("number", number_of(activity));
    item.own("fragment", encode_path(activity.anchor));
    if (activity.activity != nullptr) set_cell(item, "activity", *activity.activity);
  }
}

}  // namespace

void fill_timeline(const PageInput& input, DocumentId id, View& view) {
  const Roadmap& roadmap = *input.site.corpus.document(id).roadmap();
  const DocumentMeaning& meaning = input.site.corpus.meaning(id);
  const Messages& messages = input.site.messages;
  const std::vector<DueActivity> due = list_due(meaning);
  if (due.empty()) return;
  View& timeline = view.object("timeline");
  const std::vector<TimelineRow> rows = read_rows(roadmap, meaning);
  if (rows.size() >= kFewestRows && rows.size() <= kMostRows) {
    const Period* period = roadmap.period.given ? &roadmap.period.value : nullptr;
    timeline.own("svg", draw_timeline(rows, timeline_span(period, rows), messages));
  } else {
    timeline.text("svg", {});
  }
  fill_months(roadmap, due, messages, timeline);
  const std::size_t rest = roadmap.activities.size() - due.size();
  timeline.own("without_day", rest > 0 ? messages.count("site.timeline.without-day", rest) : "");
}

}  // namespace roadbook
