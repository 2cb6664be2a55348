#include <algorithm>
#include <utility>
#include <vector>

#include "base/text.h"
#include "check/rule_groups.h"

namespace roadbook {

namespace {

std::vector<Rule> join_groups() {
  std::vector<Rule> all;
  for (const std::span<const Rule> group :
       {deadline_rules(), document_rules(), executor_rules(), indicator_rules(), order_rules(),
        privacy_rules(), status_rules(), table_rules(), text_rules(), trace_rules()}) {
    all.insert(all.end(), group.begin(), group.end());
  }
  return all;
}

}  // namespace

std::span<const Rule> rules() {
  static const std::vector<Rule> all = join_groups();
  return all;
}

const Rule* find_rule(std::string_view code) {
  const std::span<const Rule> all = rules();
  const auto found =
      std::lower_bound(all.begin(), all.end(), code,
                       [](const Rule& rule, std::string_view wanted) { return rule.code < wanted; });
  return found != all.end() && found->code == code ? &*found : nullptr;
}

std::string_view nearest_rule(std::string_view written) {
  constexpr std::size_t kLimit = 6;
  std::pair<std::size_t, std::string_view> best{kLimit + 1, {}};
  for (const Rule& rule : rules()) {
    // «day-off» for «deadline/day-off»: the group is easily forgotten.
    const std::string_view name = rule.code.substr(rule.code.find('/') + 1);
    best = std::min(best, {name == written ? 0 : edit_distance(written, rule.code, kLimit), rule.code});
  }
  return best.second;
}

}  // namespace roadbook
