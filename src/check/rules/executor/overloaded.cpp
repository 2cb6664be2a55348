// Too many deadlines of one executor in one month, over all plans.
#include <algorithm>
#include <string>
#include <vector>

#include "check/rule.h"
#include "check/wording.h"

namespace roadbook::rules_executor {

namespace {

struct DueActivity {
  int month = 0;  // counted from the year 0
  ActivityRef activity;

  friend auto operator<=>(const DueActivity&, const DueActivity&) = default;
};

int month_number(Date day) {
  return static_cast<int>(day.year()) * 12 + static_cast<int>(static_cast<unsigned>(day.month())) - 1;
}

// The month in which all is due: what goes on for longer or is repeated makes no peak.
std::optional<int> due_month(const Deadline& deadline) {
  if (!deadline.understood() || deadline.parts.size() != 1) return std::nullopt;
  const DeadlineMeaning& meaning = deadline.parts.front().meaning;
  if (const auto* day = std::get_if<OnDay>(&meaning)) return month_number(day->day);
  if (const auto* day = std::get_if<ByDay>(&meaning)) return month_number(day->day);
  const auto* range = std::get_if<DayRange>(&meaning);
  if (range == nullptr || month_number(range->first) != month_number(range->last)) return std::nullopt;
  return month_number(range->last);
}

std::vector<DueActivity> list_due(const Corpus& corpus, ExecutorId executor) {
  std::vector<DueActivity> due;
  for (const ActivityRef& activity : corpus.work[index_of(executor)]) {
    const auto month = due_month(corpus.meaning(activity.document).activities[activity.activity].deadline);
    if (month) due.push_back({*month, activity});
  }
  std::sort(due.begin(), due.end());
  return due;
}

// «05.2023»
std::string month_in_words(int month) {
  const int number = month % 12 + 1;
  return (number < 10 ? "0" : "") + std::to_string(number) + "." + std::to_string(month / 12);
}

void report(const CheckInput& input, ExecutorId executor, const DueActivity& over, const DueActivity& first,
            std::size_t count, Findings& findings) {
  const Document& document = input.corpus.document(over.activity.document);
  const Document& other = input.corpus.document(first.activity.document);
  const Activity& row = document.roadmap()->activities[over.activity.activity];
  findings.push_back({"executor/overloaded",
                      row.executors->span,
                      {{"executor", input.corpus.executor(executor).entry->shown_name()},
                       {"count", std::to_string(count)},
                       {"month", month_in_words(over.month)},
                       {"limit", std::to_string(input.config.monthly_limit)}},
                      {{other.roadmap()->activities[first.activity.activity].executors->span, "first"}}});
}

}  // namespace

void check_overloaded(const CheckInput& input, Findings& findings) {
  const std::size_t limit = input.config.monthly_limit;
  if (limit == 0) return;
  for (std::uint32_t i = 0; i < input.corpus.executors.size(); ++i) {
    // A group shares its work among its members.
    if (input.corpus.executors[i].entry->kind == ExecutorKind::group) continue;
    const std::vector<DueActivity> due = list_due(input.corpus, ExecutorId{i});
    for (std::size_t begin = 0; begin < due.size();) {
      std::size_t end = begin;
      while (end < due.size() && due[end].month == due[begin].month) ++end;
      if (end - begin > limit) {
        report(input, ExecutorId{i}, due[begin + limit], due[begin], end - begin, findings);
      }
      begin = end;
    }
  }
}

}  // namespace roadbook::rules_executor
