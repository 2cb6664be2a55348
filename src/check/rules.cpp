#include <algorithm>
#include <vector>

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

}  // namespace roadbook
