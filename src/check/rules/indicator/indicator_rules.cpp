// Rules about target indicators.
#include "check/rule_groups.h"

namespace roadbook {

std::span<const Rule> indicator_rules() { return {}; }

}  // namespace roadbook
