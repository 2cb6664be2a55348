// Runs all rules over the corpus. The one place where severities are set, accepted findings are taken out,
// and the order in which people read findings is made.
#pragma once

#include <cstddef>

#include "base/stopwatch.h"
#include "check/rule.h"

namespace roadbook {

// `found_while_reading` are the findings of the earlier stages. The result is sorted by file, place and rule,
// has no finding twice, and does not depend on `jobs`.
Findings check_corpus(const CheckInput& input, Findings found_while_reading, std::size_t jobs,
                      Stopwatch& stopwatch);

}  // namespace roadbook
