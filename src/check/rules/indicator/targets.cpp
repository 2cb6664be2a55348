#include "check/rules/indicator/targets.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/russian.h"

namespace roadbook::rules_indicator {

namespace {

constexpr std::array<std::string_view, 6> kValues{"значен", "план", "целев", "цель", "год", "target"};
constexpr std::array<std::string_view, 9> kOthers{"ед.",     "единиц",   "факт",     "базов",   "источник",
                                                  "методик", "ответств", "исполнит", "примечан"};

template <std::size_t kCount>
bool has_any(std::string_view folded, const std::array<std::string_view, kCount>& words) {
  return std::any_of(words.begin(), words.end(),
                     [folded](std::string_view word) { return folded.find(word) != std::string_view::npos; });
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

}  // namespace

std::optional<TargetColumns> find_targets(const Table& table) {
  if (table.kind != TableKind::indicators) return std::nullopt;
  TargetColumns columns;
  bool named = false;
  std::vector<std::size_t> others;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    const std::string heading = fold(column.heading.text);
    if (!named && heading.find("показател") != std::string::npos &&
        heading.find("значен") == std::string::npos) {
      named = true;
      columns.name = i;
    } else if (column.kind != ColumnKind::number && !has_any(heading, kOthers)) {
      others.push_back(i);
      if (has_any(heading, kValues) || has_digit(heading)) columns.targets.push_back(i);
    }
  }
  if (!named) return std::nullopt;
  if (columns.targets.empty() && others.size() == 1) columns.targets = others;
  return columns;
}

}  // namespace roadbook::rules_indicator
