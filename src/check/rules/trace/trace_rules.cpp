// Rules about links to the activities above.
#include "check/rule_groups.h"

namespace roadbook {

std::span<const Rule> trace_rules() { return {}; }

}  // namespace roadbook
