// What `check` was asked to show: everything is read and checked all the same, because plans are compared
// with each other.
#pragma once

#include <string>

#include "cli/command.h"

namespace roadbook {

// Takes out the findings of files and rules that were not asked for.
void keep_asked(const Command& command, CheckedSite& site);

// A path that names nothing is a slip of the hand, and silence would look like «no findings». nullptr: all
// name something.
const std::string* find_missing_path(const Command& command, const CheckedSite& site);

// «deadline/day-off» or a group, «deadline».
bool is_rule_or_group(std::string_view written);

}  // namespace roadbook
