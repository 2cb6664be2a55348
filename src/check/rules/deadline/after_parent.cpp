// Later than the plan above asks: the same activity has an earlier deadline there, or that plan is over by
// then.
#include <map>
#include <optional>

#include "base/russian.h"
#include "check/rules/deadline/places.h"

namespace roadbook::rules_deadline {

namespace {

// What an activity is known by in both plans: its words without regard to case and marks at the end.
std::string name_of(const Activity& activity) {
  if (activity.activity == nullptr) return {};
  std::string name = collapse_spaces(fold(activity.activity->text));
  while (name.ends_with('.') || name.ends_with(';')) name.pop_back();
  return name;
}

struct AskedAbove {
  Date end;
  SourceSpan span;
};

// The deadlines of the plan above by the names of its activities; of one name, the latest.
std::map<std::string, AskedAbove, std::less<>> list_asked(const Corpus& corpus, DocumentId parent) {
  std::map<std::string, AskedAbove, std::less<>> asked;
  const Roadmap& roadmap = *corpus.document(parent).roadmap();
  const std::vector<ActivityMeaning>& meanings = corpus.meaning(parent).activities;
  for (std::size_t i = 0; i < meanings.size(); ++i) {
    const Activity& activity = roadmap.activities[i];
    std::string name = name_of(activity);
    if (name.empty() || activity.deadline == nullptr) continue;
    const bool known = meanings[i].deadline->understood();
    // A deadline that has no last day asks for nothing earlier.
    const Date end =
        (known ? last_day(meanings[i].deadline) : std::nullopt).value_or(make_date(9999, 12, 31));
    const auto [at, is_new] = asked.try_emplace(std::move(name), AskedAbove{end, activity.deadline->span});
    if (!is_new && at->second.end < end) at->second = {end, activity.deadline->span};
  }
  return asked;
}

}  // namespace

void check_after_parent(const CheckInput& input, DocumentId id, Findings& findings) {
  const Roadmap* roadmap = input.corpus.document(id).roadmap();
  if (roadmap == nullptr) return;
  const std::optional<DocumentId> parent = input.corpus.meaning(id).parent.target;
  const Roadmap* above = parent && *parent != id ? input.corpus.document(*parent).roadmap() : nullptr;
  if (above == nullptr) return;
  const auto asked = list_asked(input.corpus, *parent);
  const std::vector<ActivityMeaning>& meanings = input.corpus.meaning(id).activities;
  for (std::size_t i = 0; i < meanings.size(); ++i) {
    const Activity& activity = roadmap->activities[i];
    if (activity.deadline == nullptr || !meanings[i].deadline->understood()) continue;
    const std::optional<Date> end = last_day(meanings[i].deadline);
    if (!end) continue;
    const MessageFacts facts{{"deadline", collapse_spaces(activity.deadline->text)},
                             {"end", format_russian(*end)}};
    const auto same = asked.find(name_of(activity));
    if (same != asked.end() && *end > same->second.end) {
      Finding finding{
          "deadline/after-parent", activity.deadline->span, facts, {{same->second.span, "parent"}}};
      finding.facts.emplace_back("asked", format_russian(same->second.end));
      findings.push_back(std::move(finding));
      continue;
    }
    // What is outside the plan's own period is reported as that.
    const bool outside_own = roadmap->period.given && *end > roadmap->period.value.last;
    if (!above->period.given || *end <= above->period.value.last || outside_own) continue;
    Finding finding{
        "deadline/after-parent", activity.deadline->span, facts, {{above->period.span, "period"}}};
    finding.variant = "period-over";
    finding.facts.emplace_back("asked", format_russian(above->period.value.last));
    findings.push_back(std::move(finding));
  }
}

}  // namespace roadbook::rules_deadline
