// Findings that a document accepts with a reason («допущения»): they are taken out, and an acceptance that
// takes nothing out is reported itself. Called by check.cpp when all findings have their severities.
#pragma once

#include "check/rule.h"

namespace roadbook {

// Takes what is accepted out of the findings and returns those about acceptances, without severities. An
// error is never taken out: a document that cannot be published is not mended by accepting that.
Findings apply_acceptances(const CheckInput& input, Findings& findings);

}  // namespace roadbook
