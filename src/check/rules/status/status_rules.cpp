// Rules about the status column.
#include "check/rule_groups.h"

namespace roadbook {

std::span<const Rule> status_rules() { return {}; }

}  // namespace roadbook
