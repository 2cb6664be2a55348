// The state of an activity in its plan: what is repeated or goes on ends with the plan.
#pragma once

#include <optional>

#include "model/corpus.h"

namespace roadbook {

// The last day of what has no end of its own («ежемесячно», «постоянно», «с 1 сентября»): that of the plan,
// or of another part of the deadline that is later. Nothing for a deadline that has a last day, that is tied
// to an event or to another plan or is not understood, and where the plan says no period.
std::optional<Date> end_by_plan(const Deadline& deadline, const Field<Period>& period);

// As state_of; nothing too where the plan keeps no record of what has ended with it.
std::optional<ActivityState> state_in_plan(const ActivityMeaning& meaning, const Field<Period>& period,
                                           Date today);

}  // namespace roadbook
