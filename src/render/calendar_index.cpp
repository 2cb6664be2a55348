#include "render/calendar_index.h"

#include <algorithm>
#include <bit>

#include "model/occurrences.h"

namespace roadbook {

namespace {

// A month has at most five Thursdays; what is repeated more often would bury the rest.
constexpr int kMostDays = 5;

bool names_days(const Recurring& recurring) {
  const auto rule = parse_recurrence_rule(recurring.rrule);
  return rule && rule->frequency != Frequency::daily && !(rule->weekdays.empty() && rule->month_days.empty());
}

void add_repeated(const Recurring& recurring, const Period& plan, ActivityRef activity,
                  std::vector<MonthlyActivity>& out) {
  const std::size_t begin = out.size();
  const bool has_days = names_days(recurring);
  for (const Date day : list_occurrences(recurring, plan)) {
    const std::uint32_t month = month_number(day);
    if (out.size() == begin || out.back().month != month) out.push_back({month, activity, 0});
    if (has_days) out.back().days |= 1U << static_cast<unsigned>(day.day());
  }
  for (std::size_t i = begin; i < out.size(); ++i) {
    if (std::popcount(out[i].days) > kMostDays) out[i].days = 0;
  }
}

void add_repeated(const Corpus& corpus, DocumentId plan, std::vector<MonthlyActivity>& out) {
  const Roadmap* roadmap = corpus.document(plan).roadmap();
  if (roadmap == nullptr || !roadmap->period.given) return;
  const std::vector<ActivityMeaning>& activities = corpus.meaning(plan).activities;
  for (std::uint32_t i = 0; i < activities.size(); ++i) {
    const Status& status = activities[i].status;
    // A new day stands in the place of the old ones.
    if (status.kind == StatusKind::postponed && status.day) continue;
    for (const DeadlinePart& part : activities[i].deadline->parts) {
      if (const auto* recurring = std::get_if<Recurring>(&part.meaning))
        add_repeated(*recurring, roadmap->period.value, {plan, i}, out);
    }
  }
}

}  // namespace

std::uint32_t month_number(Date day) {
  return static_cast<std::uint32_t>(static_cast<int>(day.year())) * 12 + static_cast<unsigned>(day.month()) -
         1;
}

Date first_day_of_month(std::uint32_t month) {
  return make_date(static_cast<int>(month / 12), month % 12 + 1, 1);
}

std::vector<MonthlyActivity> list_repeated(const Corpus& corpus) {
  std::vector<MonthlyActivity> repeated;
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
    if (corpus.documents[i].readable) add_repeated(corpus, DocumentId{i}, repeated);
  }
  std::sort(repeated.begin(), repeated.end());
  repeated.erase(std::unique(repeated.begin(), repeated.end()), repeated.end());
  return repeated;
}

std::vector<DatedDirective> list_dated_directives(const Corpus& corpus) {
  std::vector<DatedDirective> dated;
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
    if (!corpus.documents[i].readable || corpus.documents[i].order() == nullptr) continue;
    const std::vector<DirectiveMeaning>& directives = corpus.meanings[i].directives;
    for (std::uint32_t k = 0; k < directives.size(); ++k) {
      if (const auto day = last_day(directives[k].deadline)) dated.push_back({*day, DocumentId{i}, k});
    }
  }
  std::sort(dated.begin(), dated.end());
  return dated;
}

}  // namespace roadbook
