// The same or nearly the same activity twice in one plan, for the same executors.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "check/rule.h"
#include "check/rules/table/likeness.h"
#include "check/wording.h"

namespace roadbook::rules_table {

namespace {

// With how many earlier activities of the same marks one is compared: more than a plan has that people keep
// by hand. Bounds the time on a table of a hundred thousand like rows.
constexpr std::size_t kMostCompared = 300;

bool share_executor(const ActivityMeaning& a, const ActivityMeaning& b) {
  return std::any_of(a.executors->begin(), a.executors->end(), [&b](const ExecutorMention& one) {
    return one.executor &&
           std::any_of(b.executors->begin(), b.executors->end(),
                       [&one](const ExecutorMention& other) { return other.executor == one.executor; });
  });
}

std::string_view text_of(const Cell* cell) { return cell == nullptr ? std::string_view{} : cell->text; }

class RepeatFinder {
 public:
  RepeatFinder(const Roadmap& roadmap, const std::vector<ActivityMeaning>& meanings)
      : activities_(roadmap.activities), meanings_(meanings) {
    stems_.reserve(activities_.size());
    seen_.reserve(activities_.size());
    for (const Activity& activity : activities_) {
      const std::string_view text = text_of(activity.activity);
      stems_.push_back(recall_stems(text));
      seen_.push_back({text, outline_of(*stems_.back())});
    }
  }

  void run(Findings& findings) {
    std::vector<std::uint32_t>
        different;  // earlier ones, without those that only repeat another word by word
    for (std::uint32_t i = 0; i < activities_.size(); ++i) {
      if (stems_[i]->words.empty()) continue;
      if (const auto first = find_like(different, i)) {
        report(*first, i, findings);
        if (is_same_text(*first, i)) continue;
      }
      different.push_back(i);
    }
  }

 private:
  std::optional<std::uint32_t> find_like(const std::vector<std::uint32_t>& earlier, std::uint32_t i) const {
    const std::size_t skipped = earlier.size() > kMostCompared ? earlier.size() - kMostCompared : 0;
    for (std::size_t at = skipped; at < earlier.size(); ++at) {
      if (are_alike(earlier[at], i) && are_for_the_same(earlier[at], i)) return earlier[at];
    }
    return std::nullopt;
  }

  bool is_same_text(std::uint32_t a, std::uint32_t b) const { return seen_[a].text == seen_[b].text; }

  // What one level does and the level below does too is no repetition.
  bool are_for_the_same(std::uint32_t a, std::uint32_t b) const {
    return text_of(activities_[a].executors) == text_of(activities_[b].executors) ||
           share_executor(meanings_[a], meanings_[b]);
  }

  bool are_alike(std::uint32_t a, std::uint32_t b) const {
    if (is_same_text(a, b)) return true;
    return may_be_alike(seen_[a].outline, seen_[b].outline) && likeness(*stems_[a], *stems_[b]) >= kAlike;
  }

  void report(std::uint32_t first, std::uint32_t second, Findings& findings) const {
    const Activity& earlier = activities_[first];
    const Activity& later = activities_[second];
    const bool numbered = earlier.number != nullptr && !is_left_empty(*earlier.number);
    Finding finding{"table/repeated-activity", later.activity->span, {}, {}, "message"};
    if (!numbered) finding.variant = "no-number";
    if (numbered) finding.facts.emplace_back("number", collapse_spaces(earlier.number->text));
    finding.related.push_back({earlier.activity->span, "first-row"});
    findings.push_back(std::move(finding));
  }

  const std::vector<Activity>& activities_;
  const std::vector<ActivityMeaning>& meanings_;
  std::vector<std::shared_ptr<const Stems>> stems_;
  // What nearly all pairs differ in at first sight, side by side.
  struct FirstSight {
    std::string_view text;
    StemsOutline outline;
  };
  std::vector<FirstSight> seen_;
};

}  // namespace

void check_repeated_activity(const CheckInput& input, DocumentId id, Findings& findings) {
  const Roadmap* roadmap = input.corpus.document(id).roadmap();
  if (roadmap == nullptr || roadmap->activities.size() < 2) return;
  RepeatFinder{*roadmap, input.corpus.meaning(id).activities}.run(findings);
}

}  // namespace roadbook::rules_table
