// Rules about personal data in texts to be published.
#include "check/rule_groups.h"

namespace roadbook {

std::span<const Rule> privacy_rules() { return {}; }

}  // namespace roadbook
