// Findings that a document accepts with a reason («допущения»): they are taken out, and an acceptance that
// takes nothing out is reported itself. Called by check.cpp when all findings have their severities.
#pragma once

#include "check/rule.h"

namespace roadbook {

// An error is never taken out: a document that cannot be published is not mended by accepting that.
void apply_acceptances(const CheckInput& input, Findings& findings);

}  // namespace roadbook
