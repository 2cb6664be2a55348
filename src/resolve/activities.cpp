#include "resolve/activities.h"

#include <algorithm>
#include <unordered_map>

#include "deadline/deadline.h"
#include "resolve/status.h"

namespace roadbook {

namespace {

constexpr std::size_t kNearestNames = 3;

class ActivityResolver {
 public:
  ActivityResolver(const Corpus& corpus, const Roadmap& roadmap, const Period& period,
                   const ExecutorScope& scope, DocumentMeaning& meaning)
      : corpus_(corpus), roadmap_(roadmap), period_(period), scope_(scope), meaning_(meaning) {}

  void run() {
    meaning_.activities.resize(roadmap_.activities.size());
    for (std::uint32_t i = 0; i < roadmap_.activities.size(); ++i) {
      const Activity& activity = roadmap_.activities[i];
      if (activity.deadline != nullptr) resolve_deadline(activity.deadline->text, i);
      if (activity.status != nullptr) meaning_.activities[i].status = resolve_status(activity.status->text);
      if (activity.executors != nullptr) resolve_cell(activity.executors->text, i);
    }
  }

 private:
  // What was found in a cell: here, for the cells with the same text.
  struct SeenCell {
    std::uint32_t activity = 0;
    std::size_t unknown_begin = 0;  // of DocumentMeaning::unknown_executors
    std::size_t unknown_end = 0;
  };

  // Plans say the same in many rows («ежеквартально», «ИРО КК»), so that each text is read once.
  void resolve_deadline(std::string_view cell, std::uint32_t index) {
    const auto [like, is_new] = deadlines_.emplace(cell, index);
    meaning_.activities[index].deadline = is_new ? parse_deadline(cell, period_, &meaning_.calendar)
                                                 : Deadline{meaning_.activities[like->second].deadline};
  }

  void resolve_cell(std::string_view cell, std::uint32_t index) {
    const auto [like, is_new] = cells_.emplace(cell, SeenCell{index});
    if (!is_new) {
      repeat_cell(like->second, index);
      return;
    }
    like->second.unknown_begin = meaning_.unknown_executors.size();
    std::vector<ExecutorMention>& mentions = meaning_.activities[index].executors;
    mentions = resolve_executors(cell, scope_);
    for (std::uint32_t i = 0; i < mentions.size(); ++i) {
      const ExecutorMention& mention = mentions[i];
      if (!mention.executor) meaning_.unknown_executors.push_back(describe_unknown(index, i, mention, cell));
      // Letters that are a slip of others need no spelling out.
      const bool is_slip = !mention.executor && !meaning_.unknown_executors.back().nearest.empty();
      if (!is_slip) note_abbreviations(index, mention, cell);
    }
    like->second.unknown_end = meaning_.unknown_executors.size();
  }

  void repeat_cell(const SeenCell& seen, std::uint32_t index) {
    meaning_.activities[index].executors = meaning_.activities[seen.activity].executors;
    for (std::size_t i = seen.unknown_begin; i < seen.unknown_end; ++i) {
      UnknownExecutor unknown = meaning_.unknown_executors[i];
      unknown.activity = index;
      meaning_.unknown_executors.push_back(std::move(unknown));
    }
  }

  UnknownExecutor describe_unknown(std::uint32_t activity, std::uint32_t index,
                                   const ExecutorMention& mention, std::string_view cell) const {
    auto [nearest, candidates] = look_around(cell.substr(mention.text.begin, mention.text.length), scope_);
    return {activity, index, std::move(nearest), std::move(candidates)};
  }

  // Each abbreviation once, where it comes first.
  void note_abbreviations(std::uint32_t activity, const ExecutorMention& mention, std::string_view cell) {
    const std::string_view name = cell.substr(mention.text.begin, mention.text.length);
    for (const PhraseSpan& span : find_undefined_abbreviations(name, scope_)) {
      const std::string_view letters = name.substr(span.begin, span.length);
      if (is_noted(letters) || is_in_name(mention, letters)) continue;
      meaning_.undefined_abbreviations.push_back({activity, {mention.text.begin + span.begin, span.length}});
    }
  }

  bool is_noted(std::string_view letters) const {
    return std::any_of(meaning_.undefined_abbreviations.begin(), meaning_.undefined_abbreviations.end(),
                       [&](const UndefinedAbbreviation& other) {
                         const Cell* cell = roadmap_.activities[other.activity].executors;
                         return cell->text.substr(other.text.begin, other.text.length) == letters;
                       });
  }

  // «МОАУ ЦО»: the body has no longer name.
  bool is_in_name(const ExecutorMention& mention, std::string_view letters) const {
    if (!mention.executor || mention.role) return false;
    const Executor& entry = *corpus_.executor(*mention.executor).entry;
    return entry.kind == ExecutorKind::organization && entry.name.find(letters) != std::string::npos;
  }

  const Corpus& corpus_;
  const Roadmap& roadmap_;
  const Period& period_;
  const ExecutorScope& scope_;
  DocumentMeaning& meaning_;
  std::unordered_map<std::string_view, std::uint32_t> deadlines_;  // first activity with the cell's text
  std::unordered_map<std::string_view, SeenCell> cells_;
};

}  // namespace

void resolve_activities(const Corpus& corpus, const Roadmap& roadmap, const Period& period,
                        const ExecutorScope& scope, DocumentMeaning& meaning) {
  ActivityResolver{corpus, roadmap, period, scope, meaning}.run();
}

UnknownName look_around(std::string_view name, const ExecutorScope& scope) {
  std::vector<ExecutorId> candidates = executor_candidates(name, scope);
  if (candidates.size() > 1) return {{}, std::move(candidates)};
  std::vector<std::string> nearest = nearest_executors(name, scope, kNearestNames);
  std::erase(nearest, name);  // an abbreviation whose full form nobody bears
  return {std::move(nearest), {}};
}

}  // namespace roadbook
