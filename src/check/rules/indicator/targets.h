// Tables of target indicators («Показатель | Значение»): which cells hold names, and which targets.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/document.h"

namespace roadbook::rules_indicator {

struct TargetColumns {
  std::size_t name = 0;              // the indicators' names
  std::vector<std::size_t> targets;  // the values to be reached; empty: the table has no such column
};

// Values are in columns whose heading speaks of a value, a plan, a target or a time («Значение», «План»,
// «2021-2022 уч. г.»), else in the only other column. Numbers, units, executors and what has been reached so
// far («Факт») are none. Nothing if the table is not of indicators.
std::optional<TargetColumns> find_targets(const Table& table);

}  // namespace roadbook::rules_indicator
